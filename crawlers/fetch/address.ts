/** One function decides whether an IP address is off limits; everything that connects asks it. */
import ipaddr from 'ipaddr.js';

/** Networks that `ipaddr.js` calls unicast, or whose name for them may change; each with its reason. */
const extra: readonly (readonly [string, string])[] = [
  ['100.64.0.0/10', 'shared address space of providers (RFC 6598)'],
  ['192.88.99.0/24', 'former 6to4 relays (RFC 7526)'],
  ['224.0.0.0/4', 'multicast (RFC 5771)'],
  ['ff00::/8', 'multicast (RFC 4291)'],
  ['3fff::/20', 'documentation (RFC 9637)'],
  ['::/96', 'IPv4-compatible, hides an IPv4 address (RFC 4291 2.5.5.1)'],
];
const networks = extra.map(([cidr, why]) => ({ network: ipaddr.parseCIDR(cidr), why }));

/**
 * Why this resolved address must not be connected to; null = it is a public address. Only plain unicast passes:
 * private, loopback, link-local, mapped, translated (6to4, Teredo, NAT64) and reserved ranges are all refused, and
 * so is whatever cannot be parsed.
 */
export function forbiddenAddress(address: string, allowLoopback = false): string | null {
  // A zone ("fe80::1%eth0") only exists on link-local addresses, which are refused anyway.
  const bare = address.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(bare)) return `${address} is not an IP address`;
  const ip = ipaddr.parse(bare);
  const range = ip.range();
  if (range === 'loopback' && allowLoopback) return null;
  if (range !== 'unicast') return `${address} is ${range}`;
  for (const { network, why } of networks) {
    if (network[0].kind() === ip.kind() && ip.match(network)) return `${address}: ${why}`;
  }
  return null;
}

/** The host of a URL as an address, when it is one: no look-up takes place for those. */
export function addressLiteral(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? host : null;
}
