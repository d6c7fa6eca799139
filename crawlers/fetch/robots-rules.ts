/** Fetch states of robots.txt, kept at most 24 hours (RFC 9309 2.3.1 and 2.4). */

import { ROBOTS_PARSED } from './limits.ts';
import type { FetchOutcome } from './outcome.ts';
import type { Clock } from './pace.ts';
import { allowAll, parseRobots, type RobotsRules } from './robots.ts';

export interface RobotsEntry {
  readonly fetchedAt: number;
  /** Text that was parsed; null = the site has none and everything is allowed. */
  readonly text: string | null;
}

/** What is remembered between runs: the last robots.txt that could be read, by origin. */
export interface RobotsMemory {
  readonly get: (origin: string) => RobotsEntry | undefined;
  readonly set: (origin: string, entry: RobotsEntry) => void;
}

export type RobotsAnswer =
  | { readonly kind: 'rules'; readonly rules: RobotsRules }
  | {
      readonly kind: 'no';
      readonly code: 'robots_unreachable' | 'robots_forbidden';
      readonly message: string;
    };

const DAY = 86_400_000;
/** After a failure the file is asked for again no sooner than this, so that a dead host costs one try. */
const FAILURE_KEPT = 600_000;

export interface RobotsOptions {
  readonly agent: string;
  readonly clock: Clock;
  readonly memory: RobotsMemory;
  /** Gets robots.txt past the robots rule itself; everything else about a fetch applies. */
  readonly fetch: (url: string) => Promise<FetchOutcome>;
}

/** Asks once per origin; callers that come while it is asked wait for the same answer. */
export function createRobots(options: RobotsOptions): (url: URL) => Promise<RobotsAnswer> {
  const { clock, memory } = options;
  const answers = new Map<string, { until: number; answer: Promise<RobotsAnswer> }>();

  const ask = async (origin: string): Promise<RobotsAnswer> => {
    const known = memory.get(origin);
    if (known && clock.now() - known.fetchedAt < DAY) return rulesOf(origin, known);
    const outcome = await options.fetch(`${origin}/robots.txt`);
    const read = readOutcome(outcome);
    if (typeof read === 'object' && read !== null && 'kind' in read) return read;
    const entry = { fetchedAt: clock.now(), text: read };
    memory.set(origin, entry);
    return rulesOf(origin, entry);
  };
  const rulesOf = (origin: string, entry: RobotsEntry): RobotsAnswer => ({
    kind: 'rules',
    rules: entry.text === null ? allowAll : parseRobots(`${origin}/robots.txt`, entry.text, options.agent),
  });

  return (url) => {
    const known = answers.get(url.origin);
    if (known && known.until > clock.now()) return known.answer;
    const answer = ask(url.origin);
    const entry = { until: clock.now() + DAY, answer };
    answers.set(url.origin, entry);
    return answer.then((a) => {
      if (a.kind === 'no') entry.until = clock.now() + FAILURE_KEPT;
      return a;
    });
  };
}

/** The text to parse, null for "none: allow everything", or the reason for asking nothing at all. */
function readOutcome(outcome: FetchOutcome): string | null | RobotsAnswer {
  switch (outcome.kind) {
    case 'ok':
      return new TextDecoder('utf-8').decode(outcome.body.subarray(0, ROBOTS_PARSED));
    case 'gone':
      return null;
    case 'failed':
      // Stricter than the RFC, which calls every 4xx "allow": a site that answers 401 or 403 does not want us there.
      if (outcome.status === 401 || outcome.status === 403)
        return no('robots_forbidden', `robots.txt answers ${outcome.status}`);
      if (outcome.code === 'client_error') return null;
      // RFC 9309 2.3.1.2: more redirects than five may be taken as "unavailable", which is allow.
      if (outcome.code === 'redirect_loop') return null;
      return no('robots_unreachable', `robots.txt: ${outcome.message}`);
    case 'refused':
      return no('robots_unreachable', `robots.txt: ${outcome.message}`);
    case 'not_modified':
      return null;
  }
}

function no(code: 'robots_unreachable' | 'robots_forbidden', message: string): RobotsAnswer {
  return { kind: 'no', code, message };
}
