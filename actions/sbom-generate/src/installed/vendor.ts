import type { Package } from '../graph.ts';

/** Where those who make Debian, Ubuntu and what is built on them have their addresses. */
const DEBIAN = /(?:^|[@.])(?:debian\.(?:org|net)|ubuntu\.com|canonical\.com|kali\.org|raspberrypi\.(?:com|org)|linuxmint\.com)$/i;
/** How makers of distributions with rpm call themselves in the tag Vendor. */
const RPM =
  /^(?:Red Hat|Fedora|CentOS|AlmaLinux|Rocky|CloudLinux|Oracle America|Amazon|SUSE|openSUSE|Microsoft Corporation|VMware|Broadcom|Mageia|OpenMandriva|openEuler)\b/i;

/**
 * Whether a package of an operating system comes from those who make the system, by whom it names as its maintainer or vendor.
 * They keep track of what is inside their packages; of what is inside others, nobody says anything. In doubt it is another's.
 */
export function isOfDistribution({ type, version, supplier, place }: Package): boolean {
  // Alpine's and Wolfi's packages bear their own maintainers' addresses, and there are next to no others.
  if (type === 'apk') return true;
  // Amazon's packages need not name a vendor, and Chisel, which takes from Ubuntu alone, names nobody.
  if (!supplier) return type === 'rpm' ? /\.amzn\d+$/.test(version ?? '') : (place ?? '').endsWith('/manifest.wall');
  if (type === 'rpm') return RPM.test(supplier.name);
  return DEBIAN.test(supplier.email ?? '') || /\b(?:debian|ubuntu)\b/i.test(supplier.name);
}

/** What distributions add to the name that a program or library has by itself. */
const AFFIXES = /^(?:lib|python[23]?-|ruby-?|node-|golang-|php-|perl-|rust-|java-)|(?:-java|-perl|-bin|-cli|-dev|-devel|-libs?|\d)+$/g;
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(AFFIXES, '')
    .replace(/[^a-z0-9]/g, '');

/** Whether a package of a language is the very thing that a package of an operating system is of: alike in name, and in version. */
export function isSame(inner: Package, owner: Package): boolean {
  const [a, b] = [plain(inner.name), plain(owner.name)];
  if (a.length < 2 || b.length < 2 || !(a.includes(b) || b.includes(a))) return false;
  return inner.version !== undefined && inner.version.replace(/^v(?=\d)/, '') === upstreamVersion(owner);
}

/** The version of what was packaged, without that of the packaging. */
const upstreamVersion = ({ version = '' }: Package): string =>
  version
    .replace(/^\d+:/, '')
    .replace(/-[^-]*$/, '')
    .replace(/[+~](?:dfsg|ds|repack|git|really).*$/, '');
