/** Which URLs may be asked for at all: form, scheme, the source's own list of hosts, then the address. */
import { addressLiteral, forbiddenAddress } from './address.ts';
import { type Refused, refused } from './outcome.ts';

export interface AddressRules {
  /** `host` or `host:port`, lower case, as in data/sources; nothing else is ever asked. */
  readonly hosts: ReadonlySet<string>;
  /** Tests run against a site on this machine. Never set by the command. */
  readonly allowLoopback?: boolean;
}

export type Guarded = { readonly kind: 'url'; readonly url: URL } | Refused;

/**
 * Checked before the first request and again on every redirect. What two parsers could read differently is refused
 * before any parser gets to choose: a backslash, white space or an `@` in the authority.
 */
export function guardUrl(text: string, rules: AddressRules, base?: string): Guarded {
  if (hasControlOrBackslash(text))
    return refused(text, 'bad_address', 'the address holds a backslash, white space or a control character');
  if (!URL.canParse(text, base)) return refused(text, 'bad_address', 'the address cannot be parsed');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refused(text, 'bad_address', `the scheme ${url.protocol} is not http or https`);
  if (url.username !== '' || url.password !== '')
    return refused(text, 'bad_address', 'the address holds a user name');
  // Loopback tests run on a port of their own, so the list may name one; without it only 80 and 443 match.
  if (!rules.hosts.has(url.host))
    return refused(url.href, 'host_not_listed', `${url.host} is not among the source's hosts`);
  const literal = addressLiteral(url);
  const why = literal === null ? null : forbiddenAddress(literal, rules.allowLoopback);
  if (why !== null) return refused(url.href, 'private_address', why);
  url.hash = '';
  return { kind: 'url', url };
}

function hasControlOrBackslash(text: string): boolean {
  return [...text].some((c) => c === '\\' || c === ' ' || c < '!' || c === '\u007f');
}
