import { isObject } from '@sovereign-actions/core';

/** What an image runs on, in the words of Go. */
export interface Platform {
  os: string;
  architecture: string;
  variant?: string;
}

/** @param text `os/architecture[/variant]` */
export function parsePlatform(text: string): Platform {
  const [os = '', architecture = '', variant] = text.split('/');
  return { os, architecture, ...(variant !== undefined && { variant }) };
}

export const formatPlatform = ({ os, architecture, variant }: Platform): string =>
  `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;

/** The platform of a config or of a descriptor, where it states one. */
export function platformOf(value: unknown): Platform | undefined {
  if (!isObject(value)) return undefined;
  const { os, architecture, variant } = value;
  if (typeof os !== 'string' || typeof architecture !== 'string' || os === '' || architecture === '') return undefined;
  return { os, architecture, ...(typeof variant === 'string' && variant !== '' && { variant }) };
}

/** Whether an image is for a platform. Without a variant any will do; v8 is what arm64 means by itself. */
export function isFor(image: Platform, wanted: Platform): boolean {
  if (image.os !== wanted.os || image.architecture !== wanted.architecture) return false;
  const implied = image.architecture === 'arm64' ? 'v8' : undefined;
  return wanted.variant === undefined || (image.variant ?? implied) === wanted.variant;
}
