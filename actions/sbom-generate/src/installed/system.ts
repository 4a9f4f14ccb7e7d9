import type { Supplier } from '../graph.ts';
import { purlOf } from '../purl.ts';
import { cleanUrl } from '../url.ts';
import type { Distribution } from './catalog.ts';
import { damaged } from './damaged.ts';
import { looseText } from './text.ts';

/** Namespaces of purls where they are not the ID of os-release: what vendors call themselves in their own advisories. */
const VENDORS: Readonly<Record<string, string>> = {
  rhel: 'redhat',
  sles: 'suse',
  sled: 'suse',
  sles_sap: 'suse',
  sle_hpc: 'suse',
  'sle-micro': 'suse',
  'sl-micro': 'suse',
};

/**
 * The purl of a package of an operating system.
 *
 * purl-spec knows `arch`, for rpm `epoch`, and `distro` in its examples. `upstream` is the source package in the form that
 * syft writes and grype reads: advisories of Debian, Alpine and SUSE are about source packages, and without it a consumer
 * could not match `libssl3` with those of `openssl`; others leave it alone. `distro` is `ID-VERSION_ID`, which both take.
 * Without an os-release there is no namespace, and so no purl, because these types need one.
 */
export function systemPurl(
  type: 'deb' | 'apk' | 'rpm',
  name: string,
  version: string | undefined,
  distribution: Distribution | undefined,
  qualifiers: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (!distribution) return undefined;
  const { id, version: release } = distribution;
  const lower = id.toLowerCase();
  const namespace = lower.startsWith('opensuse') ? 'opensuse' : (VENDORS[lower] ?? lower);
  return purlOf({ type, namespace, name, version, qualifiers: { ...qualifiers, distro: release === undefined ? id : `${id}-${release}` } });
}

/** `Name <address>`, with an e-mail address or a URL, as packages write it. */
export function supplierOf(text = ''): Supplier | undefined {
  const open = text.indexOf('<');
  const close = text.indexOf('>', open);
  const before = (open < 0 ? text : text.slice(0, open)).trim();
  const inside = open < 0 || close < 0 ? '' : text.slice(open + 1, close).trim();
  const address = inside === '' && /^[^\s@]+@[^\s@]+$/.test(before) ? before : inside;
  const name = before || address;
  if (name === '') return undefined;
  const url = /^https?:/i.test(address) ? cleanUrl(address) : undefined;
  return { name, ...(/^[^\s:]+@[^\s:]+$/.test(address) && { email: address }), ...(url && { url }) };
}

/**
 * The text of a database that its package manager ends with an empty line.
 * @returns the text, and a gap where it ends so that entries may have been cut off behind it
 * @throws INSTALLED_INVALID where it stops in the middle of a line
 */
export function wholeText(file: string, content: Uint8Array): { text: string; gaps: string[] } {
  const text = looseText(content);
  if (text !== '' && !text.endsWith('\n')) throw damaged(file, 'is cut off in the middle of a line.');
  const whole = text === '' || /\n\r?\n$/.test(text.slice(-3));
  return { text, gaps: whole ? [] : [`${file} does not end with an empty line and may be cut off`] };
}
