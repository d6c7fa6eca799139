/** Two clocks a domain: when politeness lets us ask again, and when the server lets us back after a refusal. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

export interface PaceRules {
  /** Shortest pause between two requests, ms. */
  readonly least: number;
  /** The pause is this many times what the last answer took. */
  readonly perLatency: number;
  /** Longest pause that latency alone can cause, ms. */
  readonly most: number;
  /** Longest crawl-delay that is honoured, ms; a site that asks for more is skipped for the night by the caller. */
  readonly mostAsked: number;
}

/** Heritrix's numbers: five times the last fetch, at least 3 s, at most 30 s, a stated crawl-delay up to 300 s. */
export const polite: PaceRules = { least: 3_000, perLatency: 5, most: 30_000, mostAsked: 300_000 };
/** For a site on this machine. */
export const noPause: PaceRules = { least: 0, perLatency: 0, most: 0, mostAsked: 0 };

export interface Pace {
  /** Waits until the domain may be asked. */
  readonly wait: (domain: string) => Promise<void>;
  /** Told after every answer. @param crawlDelay seconds from robots.txt. Error pages never make the pause shorter. */
  readonly done: (domain: string, latency: number, crawlDelay: number | null, ok: boolean) => void;
  /** The server asked for a pause (Retry-After, or our own back-off), ms. */
  readonly backOff: (domain: string, pause: number) => void;
}

export function createPace(rules: PaceRules, clock: Clock): Pace {
  const domains = new Map<string, { next: number; backOff: number; pause: number }>();
  const of = (domain: string) => {
    const known = domains.get(domain) ?? { next: 0, backOff: 0, pause: rules.least };
    domains.set(domain, known);
    return known;
  };
  return {
    wait: async (domain) => {
      const { next, backOff } = of(domain);
      const pause = Math.max(next, backOff) - clock.now();
      if (pause > 0) await clock.sleep(pause);
    },
    done: (domain, latency, crawlDelay, ok) => {
      const known = of(domain);
      const byLatency = Math.min(Math.max(rules.least, rules.perLatency * latency), rules.most);
      const asked = Math.min((crawlDelay ?? 0) * 1_000, rules.mostAsked);
      const pause = Math.max(byLatency, asked);
      // A server that fails fast must not be asked faster for it (Scrapy's AutoThrottle rule).
      known.pause = ok ? pause : Math.max(pause, known.pause);
      known.next = clock.now() + known.pause;
    },
    backOff: (domain, pause) => {
      const known = of(domain);
      known.backOff = Math.max(known.backOff, clock.now() + pause);
    },
  };
}
