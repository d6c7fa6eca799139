/** One request to one checked address. Everything above decides; this only carries it out. */
import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { forbiddenAddress } from './address.ts';
import type { FetchLimits } from './limits.ts';
import { type Failed, failed, type Refused, refused } from './outcome.ts';

export interface RawAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly stream: Readable;
}

/** Resolves a host to all its addresses. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface Transport {
  readonly get: (
    url: URL,
    headers: Record<string, string>,
    signal: AbortSignal,
  ) => Promise<RawAnswer | Failed | Refused>;
  readonly close: () => Promise<void>;
}

export interface TransportOptions {
  readonly limits: FetchLimits;
  readonly resolve?: Resolve;
  readonly allowLoopback?: boolean;
}

const systemResolve: Resolve = (host) =>
  new Promise((done, fail) =>
    lookup(host, { all: true, verbatim: true }, (error, found) => (error ? fail(error) : done(found))),
  );

class ForbiddenAddressError extends Error {
  readonly code = 'FORBIDDEN_ADDRESS';
}

/**
 * Connects only to an address that was checked in the same step: the look-up is the connector's own, so that a name
 * cannot give a public address to the check and a private one to the connection (DNS rebinding). One bad address
 * among several refuses the host.
 */
export function createTransport(options: TransportOptions): Transport {
  const resolve = options.resolve ?? systemResolve;
  const checked: LookupFunction = (host, { all }, callback) => {
    resolve(host).then(
      (found) => {
        const why = found
          .map((f) => forbiddenAddress(f.address, options.allowLoopback))
          .find((w) => w !== null);
        const first = found[0];
        if (why) callback(new ForbiddenAddressError(`${host}: ${why}`), '', 4);
        else if (first === undefined) callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '', 4);
        else if (all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, '', 4),
    );
  };
  const { firstByte, total } = options.limits;
  const agent = new Agent({
    connect: { lookup: checked, timeout: firstByte },
    headersTimeout: firstByte,
    bodyTimeout: total,
    connections: 8,
    keepAliveTimeout: 10_000,
  });
  return {
    get: async (url, headers, signal) => {
      try {
        const answer = await request(url, { dispatcher: agent, method: 'GET', headers, signal });
        return {
          kind: 'answer',
          status: answer.statusCode,
          headers: flatten(answer.headers),
          stream: answer.body,
        };
      } catch (error) {
        return explain(url.href, error);
      }
    },
    close: () => agent.destroy(),
  };
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

function explain(url: string, error: unknown): Failed | Refused {
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'FORBIDDEN_ADDRESS') return refused(url, 'private_address', message);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA')
    return failed(url, 'dns', `the host name was not found (${code})`);
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code))
    return failed(url, 'tls', `the certificate or TLS failed (${code})`);
  if (/TIMEOUT/.test(code) || (error instanceof Error && /^(TimeoutError|AbortError)$/.test(error.name)))
    return failed(url, 'timeout', 'no answer in time');
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return failed(url, 'connect', `no connection (${code})`);
  return failed(url, 'dropped', `the connection ended early (${code || message})`);
}

function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? errorCode(error.cause) : '';
}
