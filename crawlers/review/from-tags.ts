/** Questions of tags that are not published by themselves. */

import { couldBecomeVerdict, isPublished } from '../../src/tagging/threshold.ts';
import type { Facet, Tag } from '../../src/tagging/types.ts';
import { hash53 } from '../../src/text/hash.ts';
import type { Question } from './question.ts';

/** Proposals below this are too weak to take a person's time. */
const WORTH_ASKING = 0.5;
const CONTEXT = 160;

const facetWords: Readonly<Record<Facet, string>> = {
  targetGroup: 'målgrupp',
  recipient: 'vem som får insatsen',
  problem: 'problem eller behov',
  area: 'område',
  component: 'komponent',
  setting: 'miljö',
  ages: 'ålder',
  documentKind: 'slag av dokument',
  steering: 'styrande eller vägledande',
  knowledgeKind: 'typ av kunskap',
  reader: 'vem texten är skriven för',
  finding: 'resultat (effekt)',
  recommendation: 'rekommendation',
  unsuitableWhen: 'när metoden är olämplig',
  availability: 'tillgänglighet',
  mention: 'metod som nämns',
};

export interface TaggedPage {
  readonly source: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** The same question has the same id on every run: of the page, the facet and the value. */
export function questionId(source: string, url: string, tag: Pick<Tag, 'facet' | 'value'>): string {
  return `t${hash53(JSON.stringify([source, url, `${tag.facet}/${tag.value}`])).toString(36)}`;
}

/** @param label what a person reads for a value of a facet */
export function tagQuestions(page: TaggedPage, label: (facet: Facet, value: string) => string): Question[] {
  const published = new Set(page.tags.filter(isPublished).map((t) => `${t.facet}/${t.value}`));
  const questions = new Map<string, Question>();
  const text = page.text.normalize('NFC');
  for (const tag of page.tags) {
    const key = `${tag.facet}/${tag.value}`;
    if (isPublished(tag) || published.has(key)) continue;
    if (tag.confidence < WORTH_ASKING || (tag.facet === 'mention' && tag.candidates.length < 2)) continue;
    const id = questionId(page.source, page.url, tag);
    const known = questions.get(id);
    if (known && known.confidence >= tag.confidence) continue;
    const [start, end] = tag.span;
    const weighty = couldBecomeVerdict(tag);
    questions.set(id, {
      id,
      source: page.source,
      url: page.url,
      page: page.title,
      kind: 'tag',
      about: facetWords[tag.facet],
      why: `${tag.reason} (${tag.rule}, ${Math.round(tag.confidence * 100)} %)${weighty ? '. Kan bli en varning: granskas alltid.' : ''}`,
      proposed: tag.value,
      candidates:
        tag.facet === 'mention'
          ? tag.candidates.map((value) => ({ value, label: label(tag.facet, value) }))
          : [{ value: tag.value, label: label(tag.facet, tag.value) }],
      before: text.slice(Math.max(0, start - CONTEXT), start),
      said: text.slice(start, end),
      after: text.slice(end, end + CONTEXT),
      confidence: tag.confidence,
      weighty,
      claims: [],
    });
  }
  return [...questions.values()];
}
