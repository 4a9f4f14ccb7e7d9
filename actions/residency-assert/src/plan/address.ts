import type { ResourceChange } from './types.ts';

export type Named = Pick<ResourceChange, 'module_address' | 'mode' | 'type' | 'name'>;

/** The address of a resource within its module, without instance key. */
export const localAddress = ({ mode, type, name }: Named): string => `${mode === 'data' ? 'data.' : ''}${type}.${name}`;

/** The address of a resource in the configuration. */
export const addressOf = (resource: Named): string => join(withoutInstances(resource.module_address ?? ''), localAddress(resource));

/** The address of something in a module. */
export const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** `module.a["x.y[0]"].module.b[0]` as the configuration names it: `module.a.module.b`. */
export function withoutInstances(address: string): string {
  if (!address.includes('[')) return address;
  let result = '';
  for (let index = 0; index < address.length; index += 1) {
    if (address[index] !== '[') {
      result += address[index];
      continue;
    }
    let quoted = false;
    for (index += 1; index < address.length && (quoted || address[index] !== ']'); index += 1) {
      if (quoted && address[index] === '\\') index += 1;
      else if (address[index] === '"') quoted = !quoted;
    }
  }
  return result;
}
