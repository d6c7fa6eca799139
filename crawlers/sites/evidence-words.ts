/** GRADE and result words that stand in a cell or field of their own. A wording not in these tables is not guessed. */
import type { Certainty, Direction } from '../../src/domain/facts/evidence.ts';

/** SBU's wordings for GRADE, present and older (data/scales/sbu.yaml holds the crosswalk and its reasons). */
const certainties: readonly (readonly [RegExp, Certainty, 'GRADE' | 'SBU older wording'])[] = [
  [/mycket låg tillförlitlighet|⊕\s*[⊖○◯O]{3}|går inte att bedöma/i, 'very_low', 'GRADE'],
  [/hög tillförlitlighet|⊕{4}/i, 'high', 'GRADE'],
  [/måttlig tillförlitlighet|⊕{3}/i, 'moderate', 'GRADE'],
  [/låg tillförlitlighet|⊕{2}/i, 'low', 'GRADE'],
  [/otillräckligt vetenskapligt (stöd|underlag)/i, 'very_low', 'SBU older wording'],
  [/starkt vetenskapligt (stöd|underlag)|evidensstyrka 1/i, 'high', 'SBU older wording'],
  [/måttligt (starkt )?vetenskapligt (stöd|underlag)|evidensstyrka 2/i, 'moderate', 'SBU older wording'],
  [/begränsat vetenskapligt (stöd|underlag)|evidensstyrka 3/i, 'low', 'SBU older wording'],
];

/** What the same words are when the field holds nothing else ("Måttlig", "Låg"). */
const bare: Readonly<Record<string, Certainty>> = {
  hög: 'high',
  måttlig: 'moderate',
  låg: 'low',
  'mycket låg': 'very_low',
};

export function readCertainty(
  text: string,
): { certainty: Certainty; scale: 'GRADE' | 'SBU older wording' } | null {
  const alone = bare[text.trim().toLowerCase().replace(/\.$/, '')];
  if (alone !== undefined) return { certainty: alone, scale: 'GRADE' };
  const found = certainties.find(([words]) => words.test(text));
  return found === undefined ? null : { certainty: found[1], scale: found[2] };
}

const directions: readonly (readonly [RegExp, Direction])[] = [
  [/går inte att bedöma|otillräckligt|för få (välgjorda )?studier|oklar/i, 'unclear'],
  [/blandade resultat|motstridiga/i, 'mixed'],
  [/\bmindre effektiv/i, 'less_effective_than'],
  [/\b(ingen|inte någon) (säkerställd |påvisad |tydlig )?(skillnad|effekt)|effekt saknas/i, 'no_effect'],
  [/\bsämre\b|till nackdel|skadlig|negativ(a)? effekt/i, 'negative'],
  [/\bbättre\b|till fördel|positiv(a)? effekt|gynnsam|^ja\b|har effekt|visad effekt/i, 'positive'],
];

/** "Minskar" and "ökar" are not read: whether that is good depends on the outcome. More than one reading is none. */
export function readDirection(text: string): Direction | null {
  const found = directions.filter(([words]) => words.test(text)).map(([, direction]) => direction);
  const [first, second] = found;
  if (first === undefined) return null;
  // "Ingen skillnad … bättre" is said of several outcomes at once: a person reads it. "Unclear" outranks all.
  return second === undefined || first === 'unclear' ? first : null;
}
