import { asString, MAX_TEXT, type Maybe } from './evaluate.ts';

type Function = (args: readonly Maybe[]) => Maybe;

const text =
  (use: (...texts: string[]) => Maybe): Function =>
  (args) => {
    const texts = args.map(asString);
    return texts.includes(undefined) ? undefined : use(...(texts as string[]));
  };
const list = (data: Maybe): readonly Maybe[] | undefined => (Array.isArray(data) ? (data as readonly Maybe[]) : undefined);
const object = (data: Maybe): ReadonlyMap<string, Maybe> | undefined =>
  data instanceof Map ? (data as ReadonlyMap<string, Maybe>) : undefined;

/** Functions that Terraform, OpenTofu and Terragrunt have in common and that need nothing but their arguments. */
export const FUNCTIONS: ReadonlyMap<string, Function> = new Map<string, Function>([
  ['lower', text((value) => value.toLowerCase())],
  ['upper', text((value) => value.toUpperCase())],
  ['trimspace', text((value) => value.trim())],
  ['trimprefix', text((value, prefix = '') => (value.startsWith(prefix) ? value.slice(prefix.length) : value))],
  ['trimsuffix', text((value, suffix = '') => (suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value))],
  ['tostring', text((value) => value)],
  ['basename', text((value) => value.replace(/\/+$/, '').split('/').at(-1) ?? '')],
  ['dirname', text((value) => (value.includes('/') ? value.replace(/\/+[^/]*$/, '') || '/' : '.'))],
  ['startswith', text((value, prefix = '') => value.startsWith(prefix))],
  ['endswith', text((value, suffix = '') => value.endsWith(suffix))],
  // A pattern between slashes is a regular expression of another dialect.
  [
    'replace',
    text((value, from = '', to = '') =>
      from === '' || /^\/.*\/$/.test(from) || (value.length / from.length) * to.length > MAX_TEXT
        ? undefined
        : value.replaceAll(from, () => to),
    ),
  ],
  ['split', text((separator, value = '') => value.split(separator))],
  [
    'join',
    ([separator, ...lists]) => {
      const items = lists.flatMap((each) => list(each) ?? [undefined]).map(asString);
      const between = asString(separator);
      if (between === undefined || items.includes(undefined)) return undefined;
      const length = items.reduce((sum, item) => sum + (item as string).length + between.length, 0);
      return length > MAX_TEXT ? undefined : items.join(between);
    },
  ],
  [
    'format',
    ([pattern, ...args]) => {
      if (typeof pattern !== 'string' || /%(?![svd%])/.test(pattern.replaceAll('%%', ''))) return undefined;
      const texts = args.map(asString);
      if (texts.includes(undefined)) return undefined;
      let next = 0;
      return pattern.replace(/%([svd%])/g, (_, verb: string) => (verb === '%' ? '%' : (texts[next++] ?? '%!')));
    },
  ],
  [
    'coalesce',
    (args) => {
      for (const each of args) {
        if (each === undefined) return undefined;
        if (each !== null && each !== '') return each;
      }
      return undefined;
    },
  ],
  // Where the first is not known, it may fail or not.
  ['try', (args) => (args[0] === undefined ? undefined : args[0])],
  [
    'lookup',
    ([map, key, fallback]) => {
      const entries = object(map);
      const name = asString(key);
      return entries && name !== undefined ? (entries.has(name) ? entries.get(name) : fallback) : undefined;
    },
  ],
  [
    'merge',
    (args) => {
      const maps = args.filter((each) => each !== null).map(object);
      if (maps.includes(undefined)) return undefined;
      return new Map(maps.flatMap((each) => [...(each as ReadonlyMap<string, Maybe>)]));
    },
  ],
  [
    'element',
    ([items, index]) => {
      const all = list(items);
      return all && typeof index === 'number' && all.length > 0 ? all[index % all.length] : undefined;
    },
  ],
  ['length', ([data]) => list(data)?.length ?? object(data)?.size ?? (typeof data === 'string' ? [...data].length : undefined)],
  ['concat', (args) => (args.every((each) => list(each)) ? args.flatMap((each) => list(each) as readonly Maybe[]) : undefined)],
  ['tolist', ([data]) => list(data)],
  ['toset', ([data]) => list(data)],
  ['tobool', ([data]) => (data === 'true' || data === true ? true : data === 'false' || data === false ? false : undefined)],
]);
