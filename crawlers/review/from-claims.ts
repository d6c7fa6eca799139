/** Questions of what a site's reading held back: the crawl's own queue (`review.jsonl`). */

import { decodeClaim } from '../../src/catalogue/store-codec.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { ReviewItem } from '../normalise.ts';
import { answers, type Decisions } from './decisions.ts';
import type { Question } from './question.ts';

const reasons: Readonly<Record<ReviewItem['why'], string>> = {
  unknown_method: 'metoden är inte känd under det namnet',
  unknown_publisher: 'utgivaren är inte känd',
  verdict: 'kan bli en varning: granskas alltid',
  unreadable_value: 'värdet gick inte att läsa säkert',
  level_not_read: 'rekommendationens nivå gick inte att läsa',
  level_against_wording: 'nivån och ordalydelsen stämmer inte överens',
  components: 'komponenter att para ihop med ordlistan',
};

/** What a claim item proposes; part of what a decision remembers. */
export function proposedOf(item: ReviewItem): string {
  return item.candidates[0] ?? item.said.slice(0, 120);
}

export function claimQuestion(item: ReviewItem, label: (id: string) => string): Question {
  return {
    id: item.id,
    source: item.source,
    url: item.url,
    page: item.page,
    kind: 'claim',
    about: reasons[item.why] ?? item.why,
    why: item.locator === '' ? 'läst på sidan' : `läst under »${item.locator}«`,
    proposed: proposedOf(item),
    candidates: item.candidates.map((value) => ({ value, label: label(value) })),
    before: '',
    said: item.said,
    after: '',
    confidence: item.candidates.length === 1 ? 0.8 : 0.5,
    weighty: item.why === 'verdict' || item.why.startsWith('level'),
    claims: item.claims.map((c) => ({ ...c })),
  };
}

export interface Followed {
  /** Accepted: published with the rest. */
  readonly claims: readonly Claim[];
  /** Not yet decided. */
  readonly open: readonly ReviewItem[];
  /** Accepted, but with something that is no claim: asked again, and told. */
  readonly faults: readonly string[];
}

/** Sorts a run's items by what has been decided: the same question is never asked twice. */
export function followDecisions(items: readonly ReviewItem[], decisions: Decisions): Followed {
  const claims: Claim[] = [];
  const open: ReviewItem[] = [];
  const faults: string[] = [];
  for (const item of items) {
    const decision = decisions.get(item.id);
    if (!answers(decision, proposedOf(item))) {
      open.push(item);
      continue;
    }
    if (decision.answer === 'reject') continue;
    const subject = decision.value ?? item.candidates[0];
    const decoded = item.claims.map((raw, i) => {
      const own = typeof raw.subject === 'string' && raw.subject !== '' ? raw.subject : subject;
      return decodeClaim({
        ...raw,
        subject: decision.answer === 'change' ? subject : own,
        id: raw.id ?? `${item.source}-granskad-${item.id}-${i + 1}`,
      });
    });
    const bad = decoded.find((d) => !d.ok);
    if (bad === undefined) {
      claims.push(...decoded.flatMap((d) => (d.ok ? [d.value] : [])));
    } else {
      const [issue] = bad.error.issues;
      faults.push(`${item.url}: ${issue?.path.join('.')}: ${issue?.message}`);
      open.push(item);
    }
  }
  return { claims, open, faults };
}
