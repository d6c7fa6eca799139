/** Socialstyrelsen's scale for recommendations and the verbs that go with it, wherever they are printed. */
import type { Addressee, RecommendationLevel } from '../../src/domain/facts/recommendation.ts';

export interface Step {
  readonly level: RecommendationLevel;
  readonly priority: number | null;
  readonly text: string;
}

export const stepText = /^(?:prioritet\s*)?(10|[1-9]|icke-?\s?göra|fou)$/i;

/** Socialstyrelsen's own scale: 1–3 bör, 4–7 kan, 8–10 kan i undantagsfall, icke-göra, FoU (domain model 2). */
export function stepOf(text: string): Step | null {
  const found = stepText.exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return null;
  if (found === 'fou') return { level: 'research_only', priority: null, text };
  const number = Number(found);
  if (Number.isNaN(number)) return { level: 'should_not', priority: null, text };
  const level = number <= 3 ? 'should' : number <= 7 ? 'may' : 'exceptionally';
  return { level, priority: number, text };
}

/** Whom the sentence speaks to. */
export function addresseeOf(wording: string): Addressee {
  const social = /socialtjänst/i.test(wording);
  const health = /hälso- och sjukvård|sjukvården/i.test(wording);
  if (social && health) return 'both';
  if (social) return 'social_services';
  return health ? 'health_care' : 'unknown';
}

/** The verb of the sentence, to be held against the number; null when neither word stands there. */
export function wordingLevel(wording: string): RecommendationLevel | null {
  const [sentence = ''] = wording.split('\n');
  if (/\bbör inte\b/i.test(sentence)) return 'should_not';
  if (/\bi undantagsfall\b/i.test(sentence)) return 'exceptionally';
  // Before "bör": "bör erbjudas inom ramen för forskning" is the step FoU.
  if (/\binom ramen för forskning/i.test(sentence)) return 'research_only';
  if (/\bbör\b/i.test(sentence)) return 'should';
  return /\bkan\b/i.test(sentence) ? 'may' : null;
}
