import { ByteTable, foldName } from '@sovereign-actions/core';

/**
 * Where things are in a package. A package is one BagIt bag (RFC 8493) in one ustar, below one base folder:
 *
 *     bag-info.txt  bagit.txt                    what BagIt asks for
 *     data/boundary.yaml                         the boundary that every step asserted, where it is a file
 *     data/controls/<id>.yaml                    control maps of the team, shown in the reports
 *     data/files/<action>/<name>                 what the steps kept
 *     data/package.json                          what each file is, and which record made it
 *     data/records/<id>.json                     what each step left, byte for byte
 *     data/report.html                           the same for people, in English; .de.html and .fr.html beside it
 *     manifest-sha256.txt                        SHA-256 of everything below data/
 *     manifest-sha256.txt.sigstore.json          the signature over the manifest
 *     tagmanifest-sha256.txt                     SHA-256 of the files beside data/
 */
export const PATHS = {
  bagInfo: 'bag-info.txt',
  bagIt: 'bagit.txt',
  boundary: 'data/boundary.yaml',
  controls: 'data/controls/',
  files: 'data/files/',
  index: 'data/package.json',
  records: 'data/records/',
  report: 'data/report.html',
  manifest: 'manifest-sha256.txt',
  signature: 'manifest-sha256.txt.sigstore.json',
  tagManifest: 'tagmanifest-sha256.txt',
} as const;

/** The end of every name that holds a Sigstore bundle, so that a reader knows it before it has read the index. */
export const BUNDLE_SUFFIX = '.sigstore.json';

/** The folder of what a killed step kept before it could write its record. */
export const UNCLAIMED = 'unclaimed';

/** Names that every file system, `sha256sum` and BagIt take as they are. */
export const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

const MAX_PART = 80;
/** Device names that Windows does not let a file have, with any extension. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Any text as one safe part of a path: readable where it can be, never empty, at most 80 characters. */
export function safePart(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
  const named = WINDOWS_DEVICE.test(plain) ? `file-${plain}` : plain;
  if (named.length <= MAX_PART) return named || 'file';
  const extension = /(?:\.[A-Za-z0-9]{1,12}){1,2}$/.exec(named)?.[0] ?? '';
  return `${named.slice(0, MAX_PART - extension.length).replace(/[^A-Za-z0-9]+$/, '')}${extension}`;
}

/** Gives each file a name of its own: the first keeps its name, later ones of the same name carry the start of their SHA-256. */
export class NameBook {
  readonly #taken = new ByteTable();

  /** @param folder ends with `/` @param sha256 of the content, which tells files of one name apart */
  name(folder: string, wanted: string, sha256: string): string {
    const part = safePart(wanted);
    const dot = part.indexOf('.', 1);
    const [stem, extension] = dot < 0 ? [part, ''] : [part.slice(0, dot), part.slice(dot)];
    for (const candidate of [part, `${stem}-${sha256.slice(0, 8)}${extension}`, `${stem}-${sha256}${extension}`]) {
      const name = folder + candidate;
      const taken = this.#taken.size;
      if (this.#taken.addText(foldName(name)) === taken) return name;
    }
    throw new TypeError(`two files of one name and one content: ${wanted}`);
  }
}
