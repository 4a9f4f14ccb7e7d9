import { sbomError } from '../errors.ts';
import { type JsonObject, parseJsonObject } from '../json.ts';
import { linksOf, type Names, textOf } from './field.ts';

/** A `composer.json`. */
export interface Manifest {
  /** Path relative to the source. */
  file: string;
  name?: string;
  version?: string;
  licence?: string;
  /** Names of packages, in lower case as Composer compares them. */
  requires: Names;
  development: Names;
  /** What it stands in for or offers itself, so that nothing is installed for it. */
  offers: Names;
}

/** @throws MANIFEST_INVALID */
export function parseManifest(file: string, text: string): Manifest {
  const value: JsonObject = parseJsonObject(text, file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix));
  const wrong = (field: string) =>
    sbomError(
      'MANIFEST_INVALID',
      `${file} has ${JSON.stringify(field)}, which is not what Composer knows under this name.`,
      'Correct the file.',
    );
  const [name, version] = [textOf(value, 'name', wrong), textOf(value, 'version', wrong)];
  const licence = licenceOf(value);
  return {
    file,
    ...(name && { name }),
    ...(version && { version }),
    ...(licence && { licence }),
    requires: linksOf(value, 'require', wrong),
    development: linksOf(value, 'require-dev', wrong),
    offers: new Set([...linksOf(value, 'replace', wrong), ...linksOf(value, 'provide', wrong)]),
  };
}

/** One licence, or several to choose from. */
export function licenceOf({ license }: JsonObject): string | undefined {
  const list = (Array.isArray(license) ? license : [license]).filter((item) => typeof item === 'string' && item.trim() !== '') as string[];
  return list.length < 2 ? list[0]?.trim() : list.map((item) => (/\s/.test(item.trim()) ? `(${item.trim()})` : item.trim())).join(' OR ');
}

/** PHP itself, its extensions and libraries, and Composer: no package can be installed for them. */
export const isPlatform = (name: string): boolean =>
  /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/.test(name);

/** Whether a manifest asks for packages. */
export const asksForPackages = ({ requires, development }: Manifest): boolean =>
  [...requires, ...development].some((name) => !isPlatform(name));
