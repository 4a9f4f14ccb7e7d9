import { damaged } from './damaged.ts';

/** As UTF-8; what is not is replaced, as the tools do that read such files. */
export const looseText = (content: Uint8Array): string => new TextDecoder().decode(content);

/** As UTF-8. @throws INSTALLED_INVALID for what is not */
export function strictText(file: string, content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw damaged(file, 'is not UTF-8 text.');
  }
}
