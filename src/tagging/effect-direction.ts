import type { Direction } from '../domain/facts/evidence.ts';
import { changedNumbers } from './effect-figures.ts';
import { polarityIn } from './outcome-sign.ts';
import { everyMatchOf, words } from './pattern.ts';
import { againstAnother, againstNothing, controlsFirst } from './words/comparisons.ts';
import {
  better, less, lessEffective, lessOfAChange, lessOfCount, more, moreEffective, negativeWords, otherCount, positiveWords, worse,
} from './words/effects.ts'; // biome-ignore format: a list of names
import { bothWaysIn, sidesOf } from './words/mixed.ts';
import { nothingChangedIn } from './words/no-effect.ts';
import { nothingKnownIn } from './words/unclear.ts';

/** Which way a piece of text says that something went, and by which words. */
export interface Turn {
  /** The words speak of effect by themselves; a verb alone ("minskar") does not. */
  readonly lexical: boolean;
  readonly direction: Direction;
  readonly at: number;
  readonly length: number;
  readonly why: string;
}

/** Something went one way, and only how sure it is is in doubt: "minskade, men underlaget är litet". */
const wentOneWay =
  /(?:minskade|ökade|förbättrades|blev bättre|sjönk|halverades|lindrades|minskar|ökar)[^.]*,\s?men\s/iu;

/** "Någon skillnad kunde inte påvisas": of a difference between groups, unlike of an effect, that says that there was none. */
const noDifference = words`(?:någon|några|ingen|inga)(?: [\p{L}-]+){0,3} skillnad(?:er)?(?: [\p{L}-]+){0,6} (?:kunde|kan|gick|har|syntes|sågs)(?: [\p{L}-]+){0,4} (?:påvisa\p{L}*|visa\p{L}*|fastställa\p{L}*|belägga\p{L}*|säkerställa\p{L}*|se|ses)`;

const weakBase = words`(?:underlag|evidens|stöd|belägg)\p{L}*(?: [\p{L}-]+){0,3} (?:är|var) (?:svag|begränsa|tunn|skör)\p{L}*`;
/** "Visst stöd för att det gör nytta, men evidensen är svag": the weak base says how sure the result is. */
function weakButTold(text: string): boolean {
  const base = weakBase.exec(text);
  if (!base || !/,? men |; |, dock /u.test(text)) return false;
  const rest = text.replace(base[0], ' ');
  return nothingKnownIn(rest) === null && (wordsOfEffect(rest) ?? changeOf(rest)) !== null;
}

/** What a piece of a sentence says of effect, the words that say most first. Null: nothing. */
export function directionOf(text: string): Turn | null {
  const same = noDifference.exec(text);
  if (same) return turn('no_effect', same, 'ingen skillnad');
  const unclear = wentOneWay.test(text) || weakButTold(text) ? null : nothingKnownIn(text);
  if (unclear) return turn('unclear', unclear, 'texten säger att det inte går att säga');
  const mixed = bothWaysIn(text);
  if (mixed) return turn('mixed', mixed, 'blandade resultat');
  const sides = sidesDiffer(text);
  if (sides) return sides;
  const lesser = lessEffective.exec(text);
  if (lesser) {
    return againstNothing.test(text.slice(lesser.index))
      ? turn('negative', lesser, 'sämre än ingen insats')
      : turn('less_effective_than', lesser, 'sämre än en annan insats');
  }
  const none = nothingChangedIn(text);
  if (none) return turn('no_effect', none, 'nekad effekt eller skillnad');
  const found = wordsOfEffect(text) ?? changeOf(text);
  return found && compared(found, text);
}

/** "Tre studier visar minskad oro, två ökad oro": studies that are counted on two sides, and do not agree. */
function sidesDiffer(text: string): Turn | null {
  const [one, other] = (sidesOf(text) ?? []).map(directionOf);
  if (!one || !other || one.direction === other.direction) return null;
  return { ...one, direction: 'mixed', lexical: true, why: 'studier som inte är överens' };
}

const turn = (direction: Direction, match: RegExpExecArray, why: string, lexical = true): Turn => ({
  lexical,
  direction,
  at: match.index,
  length: match[0].length,
  why,
});

/** A worse result than another method's is no harm; and what the controls did better, the method did worse. */
function compared(found: Turn, text: string): Turn {
  if (controlsFirst.test(text)) {
    if (found.direction === 'positive') return { ...found, direction: 'negative' };
    if (found.direction === 'negative') return { ...found, direction: 'positive' };
  }
  if (found.direction === 'negative' && againstAnother.test(text) && !againstNothing.test(text))
    return { ...found, direction: 'less_effective_than', why: 'sämre än en annan insats' };
  return found;
}

/** Words of harm and of effect. */
function wordsOfEffect(text: string): Turn | null {
  const negative = negativeWords.exec(text);
  const before = negative ? text.slice(0, negative.index) : '';
  const lowersRisk = less.test(before.slice(-40));
  if (negative && !lowersRisk && !/(?:inga|utan|inte|aldrig|färre)\s+(?:\p{L}+\s+)?$/iu.test(before))
    return turn('negative', negative, 'ord om skada eller försämring');
  const positive = moreEffective.exec(text) ?? positiveWords.exec(text);
  return positive ? turn('positive', positive, 'ord om effekt') : null;
}

const lesserDegree = /i (?:mindre|lägre) (?:grad|utsträckning|omfattning)\s(?:\S+\s){0,3}än/iu;

interface Change {
  readonly match: RegExpExecArray;
  readonly more: boolean;
}

/** An outcome that went up or down, a bad one or a good one. */
function changeOf(text: string): Turn | null {
  const own = [
    [better, 'positive'],
    [worse, 'negative'],
  ] as const;
  const changes: Change[] = [];
  for (const [pattern, up] of [
    [less, false],
    [more, true],
  ] as const) {
    for (const match of text.matchAll(everyMatchOf(pattern)))
      if (!otherCount.test(text.slice(match.index)) && !isOnlyWanted(text, match))
        changes.push({ match, more: up });
  }
  changes.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
  // "leder till färre brott": the change is "färre".
  const told = changes.filter((c) => !/till$/iu.test(c.match[0]));
  // "uppgav oftare att våldet hade trappats upp": the first that is of an outcome.
  const first = told.find((c) => ofOutcome(text, c.match, c.more) !== null) ?? told[0] ?? changes[0];
  const [improved] = own
    .flatMap(([pattern, direction]) => {
      const match = pattern.exec(text);
      return match ? [turn(direction, match, 'blev bättre eller sämre', false)] : [];
    })
    .sort((a, b) => a.at - b.at);
  if (improved && (!first || improved.at <= first.match.index)) return improved;
  const numbers = changedNumbers(text);
  if (!first || (numbers && /till$/iu.test(first.match[0])))
    return numbers && ofOutcome(text, numbers.match, numbers.more);
  // "en mindre minskning av symtomen" is more of them, "större minskning" less.
  const opposite = lessOfAChange.test(text.slice(first.match.index));
  // "minskade i mindre grad än": less of it than the other.
  const lesser = lesserDegree.exec(text);
  if (lesser && lesser.index > first.match.index && !first.more) return ofOutcome(text, first.match, true);
  const ofLess =
    /^(?:större|starkare|högre|mer)$/iu.test(first.match[0]) &&
    lessOfCount.test(text.slice(first.match.index));
  return ofOutcome(text, first.match, opposite ? true : ofLess ? false : first.more) ?? improved ?? null;
}

const infinitive =
  /^(?:minska|öka|sänka|dämpa|stärka|förbättra|lindra|höja|bryta|hindra|förhindra|reducera|halvera|undvika|slippa|främja|motverka|förebygga|hjälpa|läka|mildra|sluta)$/iu;
const cameAbout =
  /(?:kan|kunde|tycks|verkar|sig|lyckas|lyckades|möjligen|troligen|sannolikt|till att|effektiv\p{L}*|förmåga|effekt)(?:\s\S+){0,4}\s*$/iu;
/** "Lär sig att dämpa ilskan", "vill minska": what is taught or wanted, unless it is said to come about. */
function isOnlyWanted(text: string, match: RegExpExecArray): boolean {
  return infinitive.test(match[0]) && !cameAbout.test(text.slice(0, match.index));
}

function ofOutcome(text: string, match: RegExpExecArray, more: boolean): Turn | null {
  const end = match.index + match[0].length;
  const after =
    text
      .slice(end, end + 90)
      .split(
        /[,;:(]|(?<!\p{L})(?:än|när|jämfört|medan|efter|sedan|bland|hos|(?<!(?:andelen|antalet|de|dem|fler|färre|många)\s)som|där|mot)(?!\p{L})/iu,
      )[0] ?? '';
  const sign =
    polarityIn(after, 'first') ??
    polarityIn(match[0], 'first') ??
    polarityIn(text.slice(Math.max(0, match.index - 110), match.index), 'last');
  const good = sign === null ? null : sign === 'good';
  // Of an outcome that no list knows, less is taken for better: most outcomes told of are troubles.
  if (good === null) return more ? null : turn('positive', match, 'okänt utfall minskar', false);
  return turn(
    good === more ? 'positive' : 'negative',
    match,
    more ? 'utfallet ökar' : 'utfallet minskar',
    false,
  );
}
