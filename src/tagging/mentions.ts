import type { Analyzer } from '../text/analyzer.ts';
import { isComparison, isExample } from './context.ts';
import { anyOf } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import { type Term, TermIndex } from './term-index.ts';
import type { Token } from './tokens.ts';
import type { MentionRole, TagOf } from './types.ts';

/** A record that can be named in a text. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly abbreviations: readonly string[];
  readonly aliases: readonly string[];
}

export type MentionIndex = TermIndex<readonly string[]>;

/** Names that are also ordinary words even with a capital: only where the text speaks of a method. Lower case. */
export const everydayNames: ReadonlySet<string> = new Set([
  'kontakt', 'action', 'bryggan', 'trappan', 'repulse', 'stegvis', 'information', 'connect', 'komet', 'pride', 'audit', 'can', 'cage', 'alert', 'kast', 'keep', 'snap', 'take charge', 'boendestöd', 'skyddat boende', 'nätverksmöte', 'personligt ombud',
  'medling', 'orossamtal', 'familjecentral', 'peer support', 'screening', 'min insats', 'ha koll', 'earl', 'hembesök', 'stödgrupper', 'funkaprogrammen', 'safe dates', 'sams', 'yam', 'effekt', 'irisk', 'trygg', 'steget',
]); // biome-ignore format: a list of words

/** Every name of every method. Names with several owners stand for all of them. */
export function mentionIndex(named: readonly Named[], analyzer: Analyzer): MentionIndex {
  const owners = new Map<string, Set<string>>();
  for (const { id, title, abbreviations, aliases } of named) {
    const bare = title.replace(/\s*\([^)]*\)/g, '').trim();
    const names = [title, bare, ...abbreviations, ...aliases].map((n) => n.replace(/[™®©]/g, '').trim());
    for (const name of new Set(names)) {
      if (name.length < 2) continue;
      const ids = owners.get(name) ?? new Set<string>();
      owners.set(name, ids.add(id));
    }
  }
  const terms = [...owners].map(([phrase, ids]): Term<readonly string[]> => {
    const oneWord = !/\s/.test(phrase);
    const capitals =
      /^[\p{Lu}\d\W]+$/u.test(phrase) && (phrase.length <= 6 || everydayNames.has(phrase.toLowerCase()));
    const named = oneWord && /^\p{Lu}/u.test(phrase) && phrase.length < 14;
    return { phrase, means: [...ids], exactCase: capitals ? 'capitals' : named ? 'initial' : 'no' };
  });
  return new TermIndex(terms, analyzer, { persons: false });
}

const reference = anyOf`
  bygger(?: delvis)? på|baseras på|baserad[e]? på|baserat på|inspirera(?:d|t|s|de) av
  utvecklad (?:ur|från|av)|vidareutveckling av|utgår från|se även|läs mer om|hämtad från
  påminner om|liknar|ursprung i
`;
const methodTalk = anyOf`
  metod(?:en|er)?|program(?:met)?|modell(?:en)?|instrument(?:et)?|insats(?:en|er)?
  utbildning(?:en)?|manual(?:en)?|behandling(?:en)?|effekt(?:er)?|deltagare|gruppledare|behandlare
  formulär(?:et)?|licens|ges|erbjuds|använd(?:a|s|er)|jämfört med|studie(?:n|r)?
`;

/** The methods a sentence names, with the part each plays in it. */
export function mentionTags(
  index: MentionIndex,
  sentence: Sentence,
  tokens: readonly Token[],
): TagOf<'mention'>[] {
  return index.find(tokens, { parts: false }).flatMap((hit) => {
    const first = tokens[hit.from];
    const last = tokens[hit.to];
    if (first === undefined || last === undefined) return [];
    const { phrase, means } = hit.term;
    const text = sentence.text.slice(first.start, last.end);
    let confidence = 0.92;
    const why = [`namnet »${phrase}«`];
    if (means.length > 1) [confidence, why[1]] = [0.55, 'flera metoder har det namnet'];
    else if (everydayNames.has(phrase.toLowerCase()) && !sentence.isHeading) {
      const startsSentence = first.start === 0;
      const talks = methodTalk.test(sentence.text.slice(Math.max(0, first.start - 60), last.end + 60));
      if (!talks || (startsSentence && !/\p{Lu}\p{Lu}/u.test(text)))
        [confidence, why[1]] = [talks ? 0.72 : 0.5, 'namnet är också ett vanligt ord'];
    } else if (phrase === phrase.toLowerCase() || text === text.toLowerCase()) confidence = 0.8;
    return [
      {
        facet: 'mention',
        value: means.length === 1 ? (means[0] ?? '') : means.join('|'),
        candidates: means,
        role: roleOf(sentence, first.start),
        rule: 'mention/name',
        span: [first.start, last.end],
        text,
        confidence,
        reason: why.filter(Boolean).join(', '),
      },
    ];
  });
}

function roleOf(sentence: Sentence, at: number): MentionRole {
  if (/referens|litteratur|källor|läs mer|mer information/.test(sentence.section)) return 'reference';
  const before =
    sentence.text
      .slice(Math.max(0, at - 45), at)
      .split(/[.;:]/)
      .at(-1) ?? '';
  if (reference.test(before)) return 'reference';
  if (isComparison(sentence.text, at)) return 'comparison';
  return isExample(sentence.text, at) ? 'example' : 'subject';
}
