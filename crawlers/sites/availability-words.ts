/**
 * The fixed phrases about terms and training that agencies use under their own headings. Only whole, plain statements:
 * prose, conditions and negations beyond these are for tagging and review, not for a crawl.
 */
import type { AvailabilityAspect, AvailabilityCode } from '../../src/domain/facts/availability.ts';

export interface SaidTerms {
  readonly aspect: AvailabilityAspect;
  readonly code: AvailabilityCode | null;
  /** In our words. */
  readonly text: string;
}

interface Phrase extends SaidTerms {
  readonly when: RegExp;
  /** The same sentence says otherwise. */
  readonly unless?: RegExp;
}

const negated = /\b(ingen|inget|inga|inte|ej|utan)\b/i;

const phrases: readonly Phrase[] = [
  {
    aspect: 'terms',
    code: 'free',
    text: 'Inga krav på utbildning eller förkunskaper',
    when: /\b(inga|finns inga) (direkta |särskilda |formella )?krav\b.*\b(utbildning|förkunskap)/i,
  },
  {
    aspect: 'terms',
    code: 'free',
    text: 'Får användas fritt',
    when: /\b(får användas fritt|fri att använda|fritt tillgänglig|kostnadsfri)/i,
    unless: negated,
  },
  {
    aspect: 'terms',
    code: 'licence_required',
    text: 'Licens eller avtal krävs',
    when: /\b(kräver|krävs|kräv(er|s) en|behöv(er|s)) [^.]*\b(licens|avtal|tillstånd)\b|\blicens [^.]*\b(krävs|behövs)\b/i,
    unless: negated,
  },
  {
    aspect: 'terms',
    code: 'certification_required',
    text: 'Certifiering krävs',
    when: /\b(kräv(er|s)|behöv(er|s)) [^.]*\bcertifier|\bcertifier[^.]*\b(krävs|behövs|obligatorisk)/i,
    unless: negated,
  },
  {
    aspect: 'terms',
    code: 'training_required',
    text: 'Utbildning krävs',
    when: /\b(kräv(er|s)|behöv(er|s)|ska ha|måste) [^.]*\butbildning|\butbildning[^.]*\b(krävs|behövs|obligatorisk)/i,
    unless: negated,
  },
  {
    aspect: 'licence',
    code: null,
    text: 'Licens krävs inte',
    when: /\b(ingen|inte någon) (särskild )?licens\b|\blicens krävs inte\b/i,
  },
  {
    aspect: 'training',
    code: 'training_regular',
    text: 'Utbildning ges i Sverige',
    when: /\butbildning(en|ar|sdagar)? (ges|erbjuds|finns|hålls|anordnas)( regelbundet| återkommande)? i sverige\b/i,
    unless: negated,
  },
  {
    aspect: 'training',
    code: 'training_abroad_only',
    text: 'Utbildning ges endast utomlands',
    when: /\butbildning(en)? (ges|erbjuds|finns|hålls) (bara|endast|enbart) utomlands\b/i,
  },
];

/** What the text says, each once, in the order of the table; sentence by sentence so that one's "inte" is not another's. */
export function saidTerms(text: string): SaidTerms[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n/);
  const found = phrases.filter(({ when, unless }) =>
    sentences.some((s) => when.test(s) && !(unless?.test(s) ?? false)),
  );
  return found.map(({ aspect, code, text: said }) => ({ aspect, code, text: said }));
}

/** Terms that exclude each other in one text are nobody's to choose between. */
export function contradicts(terms: readonly SaidTerms[]): boolean {
  const codes = new Set(terms.filter((t) => t.aspect === 'terms').map((t) => t.code));
  return codes.has('free') && codes.size > 1;
}
