/** What is asked for. */
export interface Descriptor {
  name: string;
  range: string;
}

/** Where a package comes from, read from `name@protocol:selector::parameters`. */
export interface Locator {
  name: string;
  /** Such as `npm`, `workspace`, `patch`; of a URL its scheme; empty where there is none. */
  protocol: string;
  /** What comes after the protocol, without parameters. For a URL all of it. */
  selector: string;
  parameters: ReadonlyMap<string, string>;
}

/** Splits `name@range`. */
export function descriptorOf(text: string): Descriptor | undefined {
  const [, name, range] = /^((?:@[^/@]+\/)?[^/@]+)@(.*)$/s.exec(text) ?? [];
  return name === undefined || range === undefined ? undefined : { name, range };
}

/** @returns undefined for what is none */
export function locatorOf(text: string): Locator | undefined {
  const parts = descriptorOf(text);
  if (!parts || parts.range === '') return undefined;
  const end = parts.range.indexOf('::');
  const plain = end < 0 ? parts.range : parts.range.slice(0, end);
  const parameters = new Map(new URLSearchParams(end < 0 ? '' : parts.range.slice(end + 2)));
  const [, protocol = '', rest = plain] = /^([a-z][a-z+]*):(.*)$/s.exec(plain) ?? [];
  const isUrl = rest.startsWith('//') || /^(?:https?|ssh|git)$/.test(protocol);
  return { name: parts.name, protocol, selector: isUrl ? plain : rest, parameters };
}

/** What a patch is of: the source is percent-encoded before `#`. */
export function patchedOf(selector: string): string {
  const source = selector.split('#', 1)[0] as string;
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}

/** A range as the registry has it: without a protocol, `npm:` is meant. */
export const withProtocol = (range: string): string =>
  /^(?:[a-z][a-z+]*:|\.{0,2}\/|git@)/i.test(range) || /^[^/\s]+\/[^/\s]+$/.test(range) ? range : `npm:${range}`;
