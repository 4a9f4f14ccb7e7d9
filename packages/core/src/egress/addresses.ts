import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Addresses that stand for this machine, its link or its instance metadata: a public name must never lead there. */
const local = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  local.addSubnet(network, bits, 'ipv4');
  // NAT64 carries IPv4 addresses inside this prefix.
  local.addSubnet(`64:ff9b::${network}`, 96 + bits, 'ipv6');
}
local.addSubnet('::', 127, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addSubnet('ff00::', 8, 'ipv6');
local.addAddress('fd00:ec2::254', 'ipv6');
local.addAddress('fd00:ec2::23', 'ipv6');

const within = (list: BlockList, address: string): boolean => {
  const bare = address.replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 0) throw new TypeError(`not an IP address: ${address}`);
  return list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
};

/** Whether an IP address is this machine itself. IPv4-mapped IPv6 counts as its IPv4. @throws TypeError for what is no address */
export const isLoopbackAddress = (address: string): boolean => within(loopback, address);

/** Whether an IP address is loopback, link-local, unspecified, multicast, reserved or an instance-metadata address. @throws TypeError */
export const isLocalAddress = (address: string): boolean => within(local, address);
