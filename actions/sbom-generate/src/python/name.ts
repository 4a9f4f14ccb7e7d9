import type { PackageFacts } from '../graph.ts';
import { purlOf } from '../purl.ts';

/** A name as packaging.python.org (PEP 503) normalises it: what stands for one project however it is written. */
export const normalName = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase();

/** Whether a text is a name that a Python index allows. */
export const isName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && /[A-Za-z0-9]$/.test(name);

/** Name, version and purl; versions have no case (purl-spec, type pypi). */
export function pypiFacts(
  name: string,
  version: string | undefined,
  qualifiers: Readonly<Record<string, string | undefined>> = {},
): Pick<PackageFacts, 'type' | 'name' | 'version' | 'purl'> {
  const normal = normalName(name);
  return {
    type: 'pypi',
    name: normal,
    ...(version && { version }),
    ...(normal && { purl: purlOf({ type: 'pypi', name: normal, version: version?.toLowerCase(), qualifiers }) }),
  };
}
