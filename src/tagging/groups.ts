import type { PhraseIndex } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import type { Tag } from './types.ts';
import { type DescribedPattern, groupPatterns, problemPatterns } from './words/groups.ts';

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

/** The same by the vocabularies' phrases. */
export function phraseTags(
  sentence: Sentence,
  tokens: readonly Token[],
  found: readonly Tag[],
  phrases: Readonly<Record<'targetGroup' | 'problem', PhraseIndex>>,
): Tag[] {
  return (['targetGroup', 'problem'] as const).flatMap((facet) =>
    phrases[facet].find(tokens).flatMap(({ id, phrase, from, to, denied }): Tag[] => {
      const [first, last] = [tokens[from], tokens[to]];
      if (first === undefined || last === undefined) return [];
      if (found.some((t) => t.facet === facet && t.value === id && t.confidence >= 0.7)) return [];
      return [
        {
          facet,
          value: id,
          rule: `${facet}/phrase`,
          span: [first.start, last.end],
          text: sentence.text.slice(first.start, last.end),
          confidence: denied ? 0.2 : 0.74,
          reason: denied ? 'beskrivs men nekas' : `»${phrase}« i ordlistans uttryck`,
        },
      ];
    }),
  );
}

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
