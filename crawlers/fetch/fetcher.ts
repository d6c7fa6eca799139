/** The one guarded GET that everything goes through: list, address, robots, pace, limits, redirects, retries. */
import pLimit from 'p-limit';
import { digestOf } from '../digest.ts';
import { type AddressRules, guardUrl } from './address-guard.ts';
import { readBody } from './body.ts';
import { registrableDomain } from './canonical-url.ts';
import type { Identity } from './identity.ts';
import { type FetchLimits, type ResourceKind, ROBOTS_PARSED, sizeLimit } from './limits.ts';
import { type FetchOutcome, failed, refused, type Validators } from './outcome.ts';
import type { Clock, Pace } from './pace.ts';
import { parseRetryAfter, retryDecision } from './retry.ts';
import { createRobots, type RobotsMemory } from './robots-rules.ts';
import type { RawAnswer, Transport } from './transport.ts';

export interface FetcherOptions {
  readonly transport: Transport;
  readonly addresses: AddressRules;
  readonly limits: FetchLimits;
  readonly identity: Identity;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly robotsMemory: RobotsMemory;
  /** 0–1, for jitter. */
  readonly random: () => number;
  /** Requests at once in all and to one domain: 4 and 1, but for a site on this machine. */
  readonly concurrency?: { readonly all: number; readonly domain: number };
}

export interface FetchRequest {
  readonly url: string;
  readonly kind: ResourceKind;
  readonly validators?: Validators | null;
}

export interface Fetcher {
  readonly get: (request: FetchRequest) => Promise<FetchOutcome>;
  /** What robots.txt says beyond allow and disallow; null = it could not be read. */
  readonly sitemapsOf: (origin: string) => Promise<readonly string[]>;
}

/** Wanted types of answer. Compressions are the ones that `body.ts` can count. */
const accept: Record<ResourceKind, string> = {
  html: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
  pdf: 'application/pdf,*/*;q=0.1',
  xml: 'application/xml,text/xml,application/atom+xml,application/rss+xml,*/*;q=0.1',
  list: 'application/json,text/csv,*/*;q=0.1',
  robots: 'text/plain,*/*;q=0.1',
};

export function createFetcher(options: FetcherOptions): Fetcher {
  const { addresses, limits, pace, clock } = options;
  const overall = pLimit(options.concurrency?.all ?? 4);
  const domains = new Map<string, ReturnType<typeof pLimit>>();
  const perDomain = (domain: string) => {
    const known = domains.get(domain) ?? pLimit(options.concurrency?.domain ?? 1);
    domains.set(domain, known);
    return known;
  };
  const robots = createRobots({
    agent: options.identity.token,
    clock,
    memory: options.robotsMemory,
    fetch: (url) => withRetries({ url, kind: 'robots' }),
  });

  const withRetries = async (request: FetchRequest): Promise<FetchOutcome> => {
    for (let tries = 1; ; tries++) {
      const outcome = await follow(request);
      if (outcome.kind === 'failed' && (outcome.code === 'rate_limited' || outcome.status === 503)) {
        // The whole domain steps back, not only this page.
        const pause = (outcome.retryAfter ?? 0) * 1_000;
        if (pause > 0) pace.backOff(registrableDomain(new URL(outcome.url).host), Math.min(pause, 600_000));
      }
      const decision = retryDecision(outcome, tries, options.random);
      if (!decision.retry) return outcome;
      await clock.sleep(decision.pause);
    }
  };

  /** Redirects by hand: each hop is checked as if it were the first, and so is robots.txt of its host. */
  const follow = async (request: FetchRequest): Promise<FetchOutcome> => {
    let target = request.url;
    let base: string | undefined;
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const guarded = guardUrl(target, addresses, base);
      if (guarded.kind === 'refused') return guarded;
      const { url } = guarded;
      const delay = request.kind === 'robots' ? null : await permission(url);
      if (delay !== null && typeof delay === 'object') return delay;
      const answer = await once(url, request, hop === 0, delay);
      if (answer.kind !== 'moved') return answer;
      base = url.href;
      target = answer.location;
    }
    return failed(request.url, 'redirect_loop', `more than ${limits.redirects} redirects`);
  };

  /** Crawl-delay in seconds (null = none stated), or the refusal. */
  const permission = async (url: URL): Promise<number | null | FetchOutcome> => {
    const answer = await robots(url);
    if (answer.kind === 'no') return refused(url.href, answer.code, answer.message);
    if (!answer.rules.allows(url.href)) return refused(url.href, 'robots_disallow', 'robots.txt says no');
    return answer.rules.crawlDelay;
  };

  const once = (url: URL, request: FetchRequest, first: boolean, crawlDelay: number | null) => {
    const domain = registrableDomain(url.host);
    return perDomain(domain)(async () => {
      await pace.wait(domain);
      return overall(async () => {
        const started = clock.now();
        const outcome = await ask(url, request, first);
        const ok = outcome.kind !== 'failed' && outcome.kind !== 'refused';
        pace.done(domain, clock.now() - started, crawlDelay, ok);
        return outcome;
      });
    });
  };

  const ask = async (url: URL, request: FetchRequest, first: boolean) => {
    const signal = AbortSignal.timeout(limits.total);
    const headers: Record<string, string> = {
      'user-agent': options.identity.userAgent,
      from: options.identity.contact,
      accept: accept[request.kind],
      'accept-encoding': 'gzip, br, deflate',
      'accept-language': 'sv, en;q=0.5',
    };
    // Validators belong to the address they came with, not to what it redirects to.
    if (first && request.validators?.etag) headers['if-none-match'] = request.validators.etag;
    if (first && request.validators?.lastModified)
      headers['if-modified-since'] = request.validators.lastModified;
    const answer = await options.transport.get(url, headers, signal);
    if (answer.kind !== 'answer') return answer;
    return read(url, answer, request);
  };

  const read = async (
    url: URL,
    answer: RawAnswer,
    request: FetchRequest,
  ): Promise<FetchOutcome | { kind: 'moved'; location: string }> => {
    const { status, headers } = answer;
    const drop = () => {
      answer.stream.on('error', () => {});
      answer.stream.destroy();
    };
    if (status === 304) {
      drop();
      return { kind: 'not_modified', url: url.href };
    }
    if ([301, 302, 303, 307, 308].includes(status)) {
      drop();
      const { location } = headers;
      return location === undefined
        ? failed(url.href, 'bad_redirect', `a ${status} without an address`, { status })
        : { kind: 'moved', location };
    }
    if (status < 200 || status > 299) {
      drop();
      return ofStatus(url.href, status, parseRetryAfter(headers['retry-after'], clock.now()));
    }
    const most = sizeLimit(limits, request.kind);
    const declared = Number(headers['content-length']);
    if (declared > most) {
      drop();
      return failed(url.href, 'too_large', `${declared} bytes announced, ${most} allowed`, { status });
    }
    const keepStart = request.kind === 'robots';
    const body = await readBody(
      answer.stream,
      headers['content-encoding'],
      keepStart ? ROBOTS_PARSED : most,
      keepStart,
    );
    if (!body.ok) return failed(url.href, body.code, body.message, { status });
    return {
      kind: 'ok',
      url: url.href,
      status,
      headers,
      body: body.body,
      digest: digestOf(body.body),
      validators: { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null },
    };
  };

  return {
    get: withRetries,
    sitemapsOf: async (origin) => {
      const answer = await robots(new URL(origin));
      return answer.kind === 'rules' ? answer.rules.sitemaps : [];
    },
  };
}

function ofStatus(url: string, status: number, retryAfter: number | null): FetchOutcome {
  if (status === 404 || status === 410) return { kind: 'gone', url, status };
  if (status === 429) return failed(url, 'rate_limited', 'asked to slow down (429)', { status, retryAfter });
  if (status >= 500)
    return failed(url, 'server_error', `the server failed (${status})`, { status, retryAfter });
  if (status === 408 || status === 425)
    return failed(url, 'timeout', `the server said ${status}`, { status, retryAfter });
  return failed(url, 'client_error', `the server said ${status}`, { status });
}
