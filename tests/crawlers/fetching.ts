/** A fetcher for a site on this machine: no pauses, short limits, a clock that only tests move. */
import { createFetcher, type Fetcher, type FetcherOptions } from '../../crawlers/fetch/fetcher.ts';
import { createIdentity } from '../../crawlers/fetch/identity.ts';
import { defaultLimits, type FetchLimits } from '../../crawlers/fetch/limits.ts';
import { createPace, noPause, systemClock } from '../../crawlers/fetch/pace.ts';
import type { RobotsEntry, RobotsMemory } from '../../crawlers/fetch/robots-rules.ts';
import { createTransport, type Resolve } from '../../crawlers/fetch/transport.ts';

export const identity = createIdentity('test', 'https://kompass.test/om-insamling', 'kontakt@kompass.test');

export function robotsMemory(): RobotsMemory {
  const entries = new Map<string, RobotsEntry>();
  return { get: (o) => entries.get(o), set: (o, e) => void entries.set(o, e) };
}

export interface TestFetcher extends Fetcher {
  readonly close: () => Promise<void>;
  /** Pauses before retries, ms; they are not slept. */
  readonly slept: number[];
}

export function testFetcher(
  hosts: readonly string[],
  options: Partial<FetcherOptions> & {
    limits?: Partial<FetchLimits>;
    resolve?: Resolve;
    allowLoopback?: boolean;
  } = {},
): TestFetcher {
  const { limits: changed, resolve, allowLoopback = true, ...rest } = options;
  const limits = { ...defaultLimits, firstByte: 500, total: 1_500, ...changed };
  const slept: number[] = [];
  const clock = { now: systemClock.now, sleep: async (ms: number) => void slept.push(ms) };
  const transport = createTransport({ limits, allowLoopback, ...(resolve ? { resolve } : {}) });
  const fetcher = createFetcher({
    transport,
    addresses: { hosts: new Set(hosts), allowLoopback },
    limits,
    identity,
    pace: createPace(noPause, clock),
    clock,
    robotsMemory: robotsMemory(),
    random: () => 0.5,
    concurrency: { all: 8, domain: 8 },
    ...rest,
  });
  return { ...fetcher, slept, close: transport.close };
}
