/**
 * Priorities of Socialstyrelsen's guidelines as others quote them in prose: "… bör erbjuda X (prioritet 3) samt kan
 * erbjuda Y och Z (prioritet 4)". Each number belongs to what stands before it, back to the number before.
 */
import type { Addressee, RecommendationLevel } from '../../src/domain/facts/recommendation.ts';
import { addresseeOf, type Step, stepOf, wordingLevel } from './recommendation-words.ts';

export interface QuotedPriority {
  readonly step: Step;
  /** The clause without what comes before its sentence. */
  readonly said: string;
  /** What is offered, as printed: "funktionell familjeterapi och multidimensionell familjebehandling". */
  readonly action: string;
  /** The verb; null where the clause has none. */
  readonly wording: RecommendationLevel | null;
  readonly addressee: Addressee;
}

const numbers = /\((?:prioritet\s*(10|[1-9])|(icke-?\s?göra|fou))\)/giu;
const quotes = /socialstyrelsens?\b[^.]*\briktlinje|nationella riktlinjer|\bNR\b/;
const verb = /^.*\b(?:erbjuda|erbjudas|använda|användas|ge|ges)\b\s*/isu;

/**
 * Empty where the text does not say whose guidelines it quotes: a number alone is nobody's.
 * @param items lines of the text that are items of a list: "… bör erbjuda (prioritet 3)" and then what.
 */
export function quotedPriorities(text: string, items: readonly string[] = []): QuotedPriority[] {
  if (!quotes.test(text)) return [];
  let from = 0;
  return [...text.matchAll(numbers)].flatMap((match) => {
    const before = text.slice(from, match.index);
    // The addressee may stand before the first of several clauses of one sentence.
    const sentence =
      text
        .slice(0, match.index)
        .split(/[.!?]\s+|\n/)
        .at(-1) ?? '';
    from = match.index + match[0].length;
    const said = (before.split(/[.!?]\s+|\n/).at(-1) ?? '').replace(/^[\s,;]*(?:och|samt)?\s+/i, '').trim();
    const step = stepOf(match[1] ?? match[2] ?? '');
    if (step === null) return [];
    const offered = verb.test(said) ? said.replace(verb, '').trim() : '';
    return [
      {
        step,
        said,
        action: offered === '' ? listAfter(text.slice(from), items) : offered,
        wording: wordingLevel(said),
        addressee: addresseeOf(sentence),
      },
    ];
  });
}

function listAfter(rest: string, items: readonly string[]): string {
  const [first = '', ...lines] = rest.split('\n');
  if (first.trim() !== '') return '';
  const end = lines.findIndex((line) => !items.includes(line));
  return lines.slice(0, end < 0 ? lines.length : end).join(', ');
}

/** The names that an action may be a list of. */
export function namesIn(action: string): string[] {
  const parts = action
    .split(/,|\s(?:och|eller|samt)\s/iu)
    .map((part) => part.replace(/\s*\([^)]*\)\s*$/, '').trim())
    .filter((part) => part.length > 1);
  return [...new Set([action, ...parts])];
}
