import type { Concept, VocabularyId } from '../domain/records/vocabulary.ts';
import type { Analyzer } from '../text/analyzer.ts';
import { isComparison, isDeniedAfter, isExample, isNegated } from './context.ts';
import { anyOf, words } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import { type Term, type TermHit, TermIndex } from './term-index.ts';
import type { Token } from './tokens.ts';
import type { ConceptFacet, Span, Tag } from './types.ts';
import { traps, weakComponents, weakProblems, weakTargetGroups } from './words/topics.ts';

export interface ConceptTerm {
  readonly id: string;
  readonly hidden: boolean;
  readonly generic: boolean;
}
export type ConceptIndex = TermIndex<ConceptTerm>;

/** Which vocabulary each facet reads. */
export const facetVocabulary: Readonly<Record<ConceptFacet, VocabularyId>> = {
  targetGroup: 'target-groups',
  recipient: 'recipients',
  problem: 'problems',
  area: 'areas',
  component: 'components',
  setting: 'settings',
};

/** Every label, synonym and hidden word of a vocabulary, ready to be looked for. */
export function conceptIndex(
  concepts: Iterable<Concept>,
  facet: ConceptFacet,
  analyzer: Analyzer,
): ConceptIndex {
  const terms: Term<ConceptTerm>[] = [];
  for (const concept of concepts) {
    const add = (phrase: string, hidden: boolean): void => {
      // "Små barn (0–5 år)" is written without its parenthesis in a text.
      const bare = phrase.replace(/\s*\([^)]*\)/g, '').trim();
      const exactCase = /^[\p{Lu}\d-]{2,6}$/u.test(bare) || bare === 'add' ? 'capitals' : 'no';
      terms.push({ phrase: bare, means: { id: concept.id, hidden, generic: concept.generic }, exactCase });
    };
    add(concept.label, false);
    for (const s of concept.synonyms) add(s, false);
    for (const s of concept.hidden) add(s, true);
  }
  return new TermIndex(terms, analyzer, { persons: facet === 'targetGroup' });
}

const cues: Readonly<Record<ConceptFacet, RegExp>> = {
  targetGroup: anyOf`
    riktar sig(?: främst| i första hand| bara| även| särskilt)? (?:till|mot)|riktad[et]? till
    riktas till|vänder sig(?: främst| i första hand| även| särskilt)? (?:till|mot)
    avse(?:dda?|tt) för|utvecklad[et]? för|utvecklat för
    målgrupp(?:en|er|erna)?(?: är| utgörs av| består av)?|erbjuds|erbjuda|omfattar|ges till
    tas fram för|finns för|hjälper|stöd till|stöd för|insatser till|insatser för|behandling av
    behandling för|arbetar med|arbetet med|möter|gäller|handlar om|program för|metod för|för|hos
    bland|till|av|med|där|när|om
  `,
  recipient: anyOf`
    deltar|delta|medverkar|ges till|ges direkt till|träffar|utbildas|utbildar
    får (?:stöd|utbildning|handledning|träning|kurs)|insatsen riktas till|hålls med
    arbetar (?:direkt )?med|genomförs (?:tillsammans )?med|i grupp|enskilt med|tillsammans med
    leds av
  `,
  problem: anyOf`
    på grund av|som har|som lever med|problem med|vid|mot|förebygga|förebygger|lösa|i|bryta|minska
    minskar|minskat|motverka|behandla|behandling av|behandling vid|hos|för|med|risk för|kring|om|av
    till följd av|utsatt[a]? för|utsätts för|upptäcka|bedöma|handlar om|gäller|området|hantera
    utövar
  `,
  area: words`inom|området|områdena|område|om|mot|stöd vid|arbetet med|arbete med`,
  component: anyOf`
    innehåller|innehållet|innehåll|består av|bygger på|bygger|ingår|ingick|används|använder|övar
    övar på|tränar|träna|tränas|öva|genom|med hjälp av|komponent(?:er|erna)?|moment(?:en)?|lär sig
    arbetar med|omfattar|kombinerar|inslag(?:en)? av|delar|delarna|i form av|får|erbjuder
    metoden har|sessionerna|träffarna|programmet har|arbetssätt(?:et)?|metoder som|verktyg som
    hjälp med|med|lär ut|lär
  `,
  setting: words`i|på|inom|vid|via|från|genom|hemma|miljö|arena|genomförs|ges|erbjuds|bedrivs|hos|till`,
};

/** For words that any text uses (samtal, information, diskussion): only where it says what the method consists of. */
const weakComponentCue = anyOf`
  innehåller|innehållet|innehåll|består av|bygger på|ingår|ingick|används|använder|övar|tränar
  träna|tränas|öva|komponent(?:er|erna)?|moment(?:en)?|lär sig|lär ut|arbetar med|omfattar
  kombinerar|inslag(?:en)? av|delarna|i form av|metoden har|sessionerna|träffarna|programmet|får
  lämnar|personalen får
`;

const labelled: Readonly<Record<ConceptFacet, RegExp>> = {
  targetGroup: /^(?:målgrupp(?:en|er)?|för vem|riktad mot|insats riktad mot|population)(?!\p{L})/iu,
  recipient: /^(?:deltagare|vem får insatsen|riktas till)(?!\p{L})/iu,
  problem: /^(?:problem|problemområde|behov|tillstånd|syfte)(?!\p{L})/iu,
  area: /^(?:område|områden|ämne|ämnesområde|verksamhetsområde)(?!\p{L})/iu,
  component:
    /^(?:komponenter|innehåll|innehåll och genomförande|moment|verksamma komponenter|kärnkomponenter|genomförande|upplägg)(?!\p{L})/iu,
  setting: /^(?:arena|miljö|plats|var ges den|arenor)(?!\p{L})/iu,
};

const base: Readonly<Record<ConceptFacet, number>> = {
  targetGroup: 0.78,
  recipient: 0.5,
  problem: 0.78,
  area: 0.6,
  component: 0.74,
  setting: 0.5,
};

/** The concepts that one sentence is about, by one vocabulary. */
export function conceptTags(
  facet: ConceptFacet,
  index: ConceptIndex,
  sentence: Sentence,
  tokens: readonly Token[],
  ages: readonly Span[],
): Tag[] {
  const hits = index.find(tokens, {
    parts: facet === 'targetGroup' || facet === 'problem' || facet === 'setting',
    skip: (token) => ages.some(([start, end]) => token.start < end && token.end > start),
  });
  const tags: Tag[] = [];
  for (const hit of hits) {
    const tag = conceptTag(facet, hit, sentence, tokens);
    const same = tags.some((t) => t.value === tag?.value && t.span[0] === tag.span[0]);
    if (tag !== null && !same) tags.push(tag);
  }
  return facet === 'targetGroup' ? withOnlyGroup(tags) : tags;
}

/** A common group (barn, unga) that is the only one the sentence names is whom it is about. */
function withOnlyGroup(tags: readonly Tag[]): Tag[] {
  if (tags.some((t) => t.confidence >= 0.7)) return [...tags];
  return tags.map((t) =>
    t.confidence >= 0.6 ? { ...t, confidence: 0.72, reason: `${t.reason}, den enda grupp som nämns` } : t,
  );
}

/** Good things that stand for the want of them: "får ingen arbetsro" is the problem, not its denial. */
const isLack = /^(?:arbetsro|studiero|delaktighet|inflytande|samverkan|samordning)/iu;

function conceptTag(
  facet: ConceptFacet,
  hit: TermHit<ConceptTerm>,
  sentence: Sentence,
  tokens: readonly Token[],
): Tag | null {
  const first = tokens[hit.from];
  const last = tokens[hit.to];
  if (first === undefined || last === undefined) return null;
  const { id, hidden, generic } = hit.term.means;
  const text = sentence.text.slice(first.start, last.end);
  const before = sentence.text.slice(0, first.start);
  const after = sentence.text.slice(last.end);
  if (traps.some((t) => isTrap(t, text, before, after))) return null;

  const near =
    before
      .slice(-70)
      .split(/[.;:!?]/)
      .at(-1) ?? '';
  const weak = isWeak(facet, id) || generic;
  const label = labelled[facet].test(sentence.text) || labelled[facet].test(sentence.section);
  // "barn vars mamma …", "när föräldrarna bråkar": a common group in a subordinate clause is no target.
  const subordinate =
    facet === 'targetGroup' &&
    isWeak(facet, id) &&
    /(?:^|\s)(?:vars|när|där|medan|eftersom)(?:\s[^,]*)?\s$/iu.test(near);
  const cue = facet === 'component' && weak ? weakComponentCue : cues[facet];
  const cued = cue.test(near) && !subordinate;
  let confidence = base[facet];
  const why: string[] = [`»${hit.term.phrase}« i ordlistan`];
  if (weak) confidence -= 0.16;
  if (cued) {
    confidence += weak ? 0.14 : facet === 'setting' || facet === 'recipient' ? 0.24 : 0.1;
    why.push('ord före som pekar ut det');
  }
  if (label) {
    confidence += 0.25;
    why.push('under rubrik eller fält för det');
  }
  if (sentence.isHeading) confidence += 0.1;
  if (hidden) confidence -= 0.05;
  if (hit.asPart !== 'no') {
    confidence -= 0.06;
    why.push(hit.asPart === 'head' ? 'sista ledet i en sammansättning' : 'första ledet i en sammansättning');
  }
  if (weak && !cued && opensSentence(facet, sentence, first, text)) {
    confidence += 0.14;
    why.push('inleder meningen');
  }
  if (subordinate) confidence -= 0.1;
  if (facet === 'targetGroup' && isRelationOnly(tokens, hit.from, id)) {
    confidence -= 0.3;
    why.push('nämns bara som någons barn eller anhörig');
  }
  if (!isLack.test(text) && (isNegated(tokens, hit.from) || isDeniedAfter(after))) {
    confidence -= 0.6;
    why.push('nekas i satsen');
  } else if (isExample(sentence.text, first.start) && facet !== 'component') {
    confidence -= facet === 'problem' ? 0.12 : 0.04;
  } else if (isComparison(sentence.text, first.start)) {
    confidence -= 0.3;
    why.push('är det man jämför med');
  }
  return {
    facet,
    value: id,
    rule: `${facet}/vocabulary`,
    span: [first.start, last.end],
    text,
    confidence: Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100,
    reason: why.join(', '),
  };
}

/** "Elever i årskurs 7 …": the group that a sentence opens with, named without an article, is whom it is about. */
function opensSentence(facet: ConceptFacet, sentence: Sentence, first: Token, text: string): boolean {
  return (
    facet === 'targetGroup' && first.start === 0 && sentence.start === 0 && !/(?:en|et|na|ns|as)$/u.test(text)
  );
}

function isTrap(trap: (typeof traps)[number], text: string, before: string, after: string): boolean {
  if (!trap.word.test(text)) return false;
  if (trap.before !== undefined && !trap.before.test(before)) return false;
  return trap.after === undefined || trap.after.test(after);
}

function isWeak(facet: ConceptFacet, id: string): boolean {
  if (facet === 'targetGroup') return weakTargetGroups.has(id);
  if (facet === 'problem') return weakProblems.has(id);
  return facet === 'component' && weakComponents.has(id);
}

/** "föräldrar till barn", "anhöriga till äldre": the second is no group of its own here. */
function isRelationOnly(tokens: readonly Token[], at: number, id: string): boolean {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map((t) => t.text)
    .join(' ');
  if (/(?:^| )(?:anhörig|närståe|syskon)\p{L}* till(?: någon| en| personer)?(?: med| som)?$/u.test(before))
    return true;
  if (!weakTargetGroups.has(id)) return false;
  const [a, b] = [tokens[at - 2], tokens[at - 1]];
  if (b?.text === 'till' && /^(?:föräld|mamm|mödr|papp|anhör|närståe|vårdnadsh|syskon)/.test(a?.text ?? ''))
    return true;
  // "ge sina barn", "deras familjer" is another group only when it is said to take part.
  if (id === 'barn' && /^(?:sina|sitt|sin|deras)$/.test(b?.text ?? '')) return true;
  const own = tokens[at]?.text ?? '';
  return /^(?:barnets|barnens|föräldrarnas|familjens)$/.test(own);
}
