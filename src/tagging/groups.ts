import { isDeniedAfter } from './context.ts';
import type { PhraseIndex } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import type { Span, Tag } from './types.ts';
import { type DescribedPattern, groupPatterns, problemPatterns } from './words/groups.ts';
import { weakProblems } from './words/topics.ts';

/**
 * Target groups and problems that are described rather than named: "kvinnor som har blivit slagna av sin partner",
 * "riskerar att placeras utanför hemmet".
 * @param exists concepts that the vocabularies (still) have: nothing is tagged with another
 */
export function describedTags(
  sentence: Sentence,
  found: readonly Tag[],
  exists: (facet: 'targetGroup' | 'problem', id: string) => boolean,
): Tag[] {
  const known = (facet: 'targetGroup' | 'problem', patterns: readonly DescribedPattern[]) =>
    patterns.filter((p) => exists(facet, p.id));
  return [
    ...described('targetGroup', known('targetGroup', groupPatterns), sentence, found),
    ...described('problem', known('problem', problemPatterns), sentence, found),
  ];
}

type ToldFacet = 'targetGroup' | 'problem' | 'component';

/** Problems that go with much else: one word is no statement that a text is about them. */
const goesWithMuch: ReadonlySet<string> = new Set([
  ...weakProblems,
  'anhorigas-belastning', 'arbetsloshet', 'hjalpbehov-hos-aldre', 'skadligt-bruk-och-beroende', 'psykisk-funktionsnedsattning', 'overgang-till-vuxenliv', 'ekonomiskt-bistand', 'somnproblem', 'funktionsforlust', 'samlarsyndrom', 'ensamhet',
]); // biome-ignore format: a list of ids

/** Words that are enough in a need, and say too little of what a text is about. */
const vagueWords: ReadonlySet<string> = new Set([
  'nedtrappning*', 'depression*', 'ångest*', 'deprimerad*', 'utmattn*', 'påverkad*', 'avgift*', 'motion*', 'matvanor', 'sprut*', 'olycka*', 'chock*', 'oskuld*', 'macho*', 'läsning', 'relation*', 'vapen',
]); // biome-ignore format: a list of phrases

/** Groups by where they live: a word for the place names them. */
const dwellers: ReadonlySet<string> = new Set([
  'aldre-i-sarskilt-boende', 'personer-i-hemloshet', 'institutionsplacerade-barn-och-unga', 'barn-som-anhoriga',
]); // biome-ignore format: a list of ids

/** The same by the vocabularies' phrases; what is denied, or said by one word alone, is proposed and not published. */
export function phraseTags(
  sentence: Sentence,
  tokens: readonly Token[],
  found: readonly Tag[],
  phrases: Readonly<Record<ToldFacet, PhraseIndex>>,
  ages: readonly Span[],
): Tag[] {
  const sure = found.filter((t) => t.confidence >= 0.7);
  // "tonåringar på 13 till 17 år som röker": how old they are stands between words that belong together.
  const ageless = tokens.filter(
    (t) =>
      !ages.some(([start, end]) => t.start >= start && t.end <= end && !/åring|stadie|gymnas/.test(t.text)),
  );
  const hitsOf = (facet: ToldFacet) => {
    const hits = phrases[facet].find(tokens).map((hit) => ({ ...hit, read: tokens }));
    if (ageless.length === tokens.length) return hits;
    const known = new Set(hits.map((h) => h.id));
    const more = phrases[facet].find(ageless).filter((h) => !known.has(h.id));
    return [...hits, ...more.map((hit) => ({ ...hit, read: ageless }))];
  };
  const told = (['targetGroup', 'problem', 'component'] as const).flatMap((facet) =>
    hitsOf(facet).flatMap(({ id, phrase, from, to, denied: deniedBefore, isWord, read }): Tag[] => {
      const [first, last] = [read[from], read[to]];
      if (first === undefined || last === undefined) return [];
      if (sure.some((t) => t.facet === facet && t.value === id)) return [];
      const denied = deniedBefore || isDeniedAfter(sentence.text.slice(last.end));
      const named =
        namesPeople.test(sentence.text.slice(0, first.start)) ||
        peopleFollow.test(sentence.text.slice(last.end));
      const unnamed = facet === 'targetGroup' && !dwellers.has(id) && !named;
      const common = facet === 'problem' && goesWithMuch.has(id) && !sentence.isHeading && first.start > 0;
      const vague = isWord && (unnamed || common || vagueWords.has(phrase));
      return [
        {
          facet,
          value: id,
          rule: `${facet}/phrase`,
          span: [first.start, last.end],
          text: sentence.text.slice(first.start, last.end),
          confidence: denied ? 0.2 : vague ? 0.5 : 0.74,
          reason: denied ? 'beskrivs men nekas' : `»${phrase}« i ordlistans uttryck`,
        },
      ];
    }),
  );
  return told;
}

/** "papperslösa familjer", "nyktra alkoholister": the word says which people. */
const peopleFollow =
  /^\s(?:personer|människor|familjer|barn|kvinnor|män|unga|ungdomar|föräldrar|elever|klienter|brukare|patienter|äldre|vuxna|mödrar|mammor|pappor)(?!\p{L})/iu;

/** "kvinnor i prostitution med", "unga som vistas i": what follows says who they are. */
const namesPeople =
  /(?<!\p{L})(?:personer|kvinnor|män|unga|ungdomar|vuxna|människor|klienter|brukare|patienter|den|de|barn|äldre|föräldrar|familjer|elever)(?:\s+[^\s.,;:]+){0,3}\s+(?:med|i|på|har|som|är|blivit|utan)\s+(?:[^\s.,;:]+\s+)?$/iu;

function described(
  facet: 'targetGroup' | 'problem',
  patterns: readonly DescribedPattern[],
  sentence: Sentence,
  found: readonly Tag[],
): Tag[] {
  return patterns.flatMap(({ id, pattern, needs }): Tag[] => {
    if (found.some((t) => t.facet === facet && t.value === id && t.confidence >= 0.7)) return [];
    if (needs !== undefined && !needs.test(sentence.text)) return [];
    const match = pattern.exec(sentence.text);
    if (!match) return [];
    const denied = /(?:inte|ej|utan|exkluderar|undantag\p{L}*)(?:\s+(?!och)\S+){0,2}\s*$/iu.test(
      sentence.text.slice(0, match.index),
    );
    return [
      {
        facet,
        value: id,
        rule: `${facet}/described/${id}`,
        span: [match.index, match.index + match[0].length],
        text: match[0],
        confidence: denied ? 0.2 : 0.76,
        reason: denied ? 'beskrivs men utesluts' : 'beskrivs med andra ord än ordlistans',
      },
    ];
  });
}
