/** What the name of an archive says, by the convention `name-version(-classifier).extension`. */
export interface FileName {
  /** Without the extension. */
  stem: string;
  /** In lower case, without a dot. */
  extension: string;
  name: string;
  version?: string;
  classifier?: string;
}

/** Words that go on a version after a hyphen, where others start a classifier. */
const QUALIFIER = 'alpha|beta|rc|cr|m|b|ea|ga|sp|final|release|snapshot|incubating|pre|preview|milestone|jre|android|redhat|build|dev';

/** A version starts with a digit after a hyphen; what follows it is a classifier where no other version comes after it. */
const PARTS = new RegExp(
  `^(.{1,256}?)-(?:v(?=\\d+\\.))?(\\d[\\w.+]{0,127}(?:-(?:(?:${QUALIFIER})(?![a-z])|\\d)[\\w.+]{0,63}){0,8})(?:-((?![^-]*-?\\d+\\.\\d)[A-Za-z][\\w.-]{0,127}))?$`,
  'i',
);

/** @param path whose last part is looked at */
export function parseFileName(path: string): FileName {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  const stem = file.slice(0, dot);
  const [, name = stem, version, classifier] = stem.length > 512 ? [] : (PARTS.exec(stem) ?? []);
  return { stem, extension: file.slice(dot + 1).toLowerCase(), name, ...(version && { version }), ...(classifier && { classifier }) };
}
