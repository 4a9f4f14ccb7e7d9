import { isObject } from '@sovereign-actions/core';
import type { JsonObject } from '../json.ts';
import { damaged } from './damaged.ts';

/** As UTF-8; what is not is replaced, as the tools do that read such files. */
export const looseText = (content: Uint8Array): string => new TextDecoder().decode(content);

/** JSON read as Node.js does: of a key that stands twice, the last. @throws INSTALLED_INVALID for what is damaged */
export function looseJson(file: string, content: Uint8Array): unknown {
  try {
    return JSON.parse(looseText(content));
  } catch {
    throw damaged(file, 'is not JSON: it is damaged or cut off.');
  }
}

/** As `looseJson`, whose top is an object. @throws INSTALLED_INVALID */
export function looseJsonObject(file: string, content: Uint8Array): JsonObject {
  const value = looseJson(file, content);
  if (!isObject(value)) throw damaged(file, 'is JSON, but not an object.');
  return value;
}
