import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet (RFC 6890 and its IPv6 counterpart): a link must not lead a program there. */
const NETWORKS: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const NETWORKS_6: readonly (readonly [string, number])[] = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];

const list = new BlockList();
for (const [network, prefix] of NETWORKS) list.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of NETWORKS_6) list.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is not one of the public internet; true for what is no IP address. IPv4 within IPv6 counts as IPv4. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return true;
  return list.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
