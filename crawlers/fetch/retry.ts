/** The error's class is the retry decision. */
import type { FailureCode, FetchOutcome } from './outcome.ts';

export const MAX_TRIES = 3;
/** A server that wants longer is left alone until the next run. Ten minutes, in ms. */
export const LONGEST_RETRY_AFTER = 600_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/** Worth another try in the same run: what passes by itself. A 4xx is an answer, apart from 408, 425 and 429. */
const passing: ReadonlySet<FailureCode> = new Set([
  'dns',
  'connect',
  'timeout',
  'dropped',
  'server_error',
  'rate_limited',
]);

export type RetryDecision =
  | { readonly retry: true; readonly pause: number }
  /** `defer`: try again in the next run; nothing is wrong with the page as far as we know. */
  | { readonly retry: false; readonly defer: boolean };

/** @param tries how many have been made. @param random 0–1, for full jitter (AWS architecture blog, 2015). */
export function retryDecision(outcome: FetchOutcome, tries: number, random: () => number): RetryDecision {
  if (outcome.kind !== 'failed' || !passing.has(outcome.code)) return { retry: false, defer: false };
  if (tries >= MAX_TRIES) return { retry: false, defer: true };
  if (outcome.retryAfter !== null) {
    const pause = outcome.retryAfter * 1_000;
    return pause > LONGEST_RETRY_AFTER ? { retry: false, defer: true } : { retry: true, pause };
  }
  const ceiling = Math.min(FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE);
  return { retry: true, pause: Math.round(random() * ceiling) };
}

/** RFC 9110 10.2.3: seconds or an HTTP date. Null for what is neither; never negative. */
export function parseRetryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, Math.round((at - now) / 1_000));
}
