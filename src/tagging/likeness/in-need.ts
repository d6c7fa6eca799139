import type { ReadWord } from '../read-need.ts';
import { featuresOfMatter, likelihood } from './decide.ts';
import {
  type Heard,
  type Likenesses,
  type LikenessFacet,
  type Opinion,
  opinionsOn,
} from './second-opinion.ts';

/** From which likelihood a concept that no rule read is read. */
const READ = 0.4;
/** Beside what is nearly certain, what is half likely is noise. */
const CERTAIN = 0.9;
const BESIDE_CERTAIN = 0.6;
/** What the rules read stays unless the text clearly speaks of something else. */
const KEEP = 0.1;
/** What stands there in the vocabulary's own words goes only where it is all but impossible. */
const KEEP_NAMED = 0.03;
/** How old somebody is decides what is fitting, beside whatever else they are. */
const ages: ReadonlySet<string> = new Set(['barn', 'unga', 'barn-och-unga', 'vuxna', 'aldre']);
/** Where nothing at all was read, so much is enough for one concept: a need is shown back and can be changed. */
const ALONE = 0.25;
/** Read as asked for, instruments are all that is answered with: they are asked for in so many words, or nearly so. */
const ONLY_SURE: ReadonlyMap<string, number> = new Map([['bedomning-av-risk-och-behov', 0.7]]);
/** From which likelihood a need is taken to tell of no problem, where none was read and where one was. */
const NO_MATTER = { noneRead: 0.5, read: 0.85 } as const;
/** Rules read or they do not: how sure they were of a word is not asked. */
const RULED = { confidence: 0.75, rule: 'need/rules' };

/** Where violence is said not to be there, it takes more to hear it: "inget våld" may be of one, and another hits. */
const READ_DENIED = 0.6;
const denial =
  /(?<!\p{L})(?:inget|inga|aldrig|utan|inte|ej)\s(?:\p{L}+\s){0,2}?(?:våld|hot|misshandel|slag)(?!\p{L})|våld[^.?!]*(?:inget\ssån?t|inget\ssådant|uteslut|frågat)/iu;
const ofViolence = /^(?:vald|ongoing-|severe-or|barn-som-upplevt-vald|weapon)/;
const atLeast = (concept: string, text: string, least: number): number =>
  ofViolence.test(concept) && denial.test(text) ? Math.max(least, READ_DENIED) : least;

/** A danger that is told though no rule knows the words is taken up sooner than a problem would be. */
const READ_DANGER = 0.25;

/** What rules read in a need, as the second opinion hears it. */
export const ruled = (words: readonly ReadWord[]) => words.map(({ id }) => ({ value: id, ...RULED }));

/**
 * What was read in a need by rules, with the second opinion: what is told without its words is added.
 * @param denied concepts that the need says are not there: what is denied is told in the same words
 */
export function withLikeness(
  facet: LikenessFacet,
  read: readonly ReadWord[],
  denied: ReadonlySet<string>,
  text: string,
  heard: Heard,
  likenesses: Likenesses,
): ReadWord[] {
  const opinions = opinionsOn(facet, heard, ruled(read), likenesses, 'inNeed').filter(
    ({ concept }) => !denied.has(concept) || read.some(({ id }) => id === concept),
  );
  const best = opinions.toSorted((a, b) => b.likelihood - a.likelihood)[0];
  const least = (best?.likelihood ?? 0) >= CERTAIN ? BESIDE_CERTAIN : READ;
  const { kept, added } = weighed(read, opinions, {
    keepFrom: ({ id, named }) => (ages.has(id) ? 0 : named ? KEEP_NAMED : KEEP),
    addFrom: (concept) => atLeast(concept, text, Math.max(least, ONLY_SURE.get(concept) ?? 0)),
  });
  if (kept.length + added.length === 0 && best !== undefined && best.likelihood >= ALONE) added.push(best);
  return inOrder(kept, added, text);
}

/**
 * The circumstances that hold: what rules read, unless the text clearly speaks of something else, and what is told
 * without their words; none that is said not to be there.
 */
export function circumstancesWithLikeness(
  read: readonly ReadWord[],
  denied: ReadonlySet<string>,
  text: string,
  heard: Heard,
  likenesses: Likenesses,
): ReadWord[] {
  const opinions = opinionsOn('circumstance', heard, ruled(read), likenesses, 'inNeed');
  const { kept, added } = weighed(read, opinions, {
    keepFrom: () => KEEP,
    addFrom: (concept) =>
      denied.has(concept) ? Number.POSITIVE_INFINITY : atLeast(concept, text, READ_DANGER),
  });
  return inOrder(kept, added, text);
}

/** From which likelihood a word that rules read stays, and from which a concept that none read is added. */
interface Bars {
  readonly keepFrom: (word: ReadWord) => number;
  readonly addFrom: (concept: string) => number;
}

function weighed(read: readonly ReadWord[], opinions: readonly Opinion[], { keepFrom, addFrom }: Bars) {
  const likelihoods = new Map(opinions.map((o) => [o.concept, o.likelihood]));
  return {
    kept: read.filter((word) => (likelihoods.get(word.id) ?? 1) >= keepFrom(word)),
    added: opinions.filter(
      (o) => o.likelihood >= addFrom(o.concept) && !read.some(({ id }) => id === o.concept),
    ),
  };
}

function inOrder(kept: readonly ReadWord[], added: readonly Opinion[], text: string): ReadWord[] {
  return [...kept, ...added.map((o) => wordOf(o, text))].sort((a, b) => a.span[0] - b.span[0]);
}

/** The words that speak for it most: what was understood is shown with them. */
function wordOf({ concept, words }: Opinion, text: string): ReadWord {
  const span = [words[0]?.span[0] ?? 0, words.at(-1)?.span[1] ?? text.length] as const;
  return { id: concept, span, text: text.slice(...span) };
}

/** 0–1: how likely it is that the need is no matter for methods: more like what tells of no problem. */
export function likelihoodOfNothing(
  { likeness }: Heard,
  ruled: readonly ReadWord[],
  groups: readonly ReadWord[],
  likenesses: Likenesses,
): number {
  const { scores, nothing } = likeness('problem');
  const features = featuresOfMatter({ scores, nothing, ruled, groups: groups.map((g) => g.id) });
  return likelihood(features, likenesses.model('problem').decide.nothing);
}

/** Is it so likely that the need is taken to be no matter for methods? */
export function isNothing(likelihood: number, isRead: boolean): boolean {
  return likelihood >= NO_MATTER[isRead ? 'read' : 'noneRead'];
}
