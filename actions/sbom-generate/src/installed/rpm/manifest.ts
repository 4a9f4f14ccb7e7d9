import { quote } from '../../fault.ts';
import { damaged } from '../damaged.ts';
import { looseText } from '../text.ts';
import type { Entry } from './header.ts';

/** What rpm prints for something that a package does not have. */
const NONE = '(none)';

/**
 * The packages of `container-manifest-2`, which distroless images of Azure Linux and CBL-Mariner have in place of a database: one
 * line for each, with name, version-release, two times, vendor, epoch, size, architecture, epoch as a number and source package
 * between tabs. It says nothing of dependencies and files.
 * @throws INSTALLED_INVALID where it is damaged
 */
export function entriesOfManifest(content: Uint8Array, file: string): Entry[] {
  const text = looseText(content);
  if (text !== '' && !text.endsWith('\n')) throw damaged(file, 'is cut off in the middle of a line.');
  return text.split('\n').flatMap((line, i): Entry[] => {
    if (line === '') return [];
    const [name, full = '', , , vendor, epoch = '', , architecture, , source] = line.split('\t');
    const hyphen = full.lastIndexOf('-');
    if (!name || hyphen < 1 || source === undefined) throw damaged(file, `has a line that is no package: ${quote(line)}.`, i + 1);
    if (name === 'gpg-pubkey') return [];
    return [
      {
        name,
        version: full.slice(0, hyphen),
        release: full.slice(hyphen + 1),
        epoch: Number(epoch) || 0,
        architecture: given(architecture),
        licence: undefined,
        vendor: given(vendor),
        source: given(source),
        modularity: undefined,
        requires: undefined,
        provides: [],
        files: [],
        file,
      },
    ];
  });
}

const given = (field: string | undefined): string | undefined => (field === NONE || field === '' ? undefined : field);
