import type { Certainty } from '../domain/facts/evidence.ts';
import type { Ages } from '../domain/primitives.ts';
import { saidBy } from './context.ts';
import { directionOf, type Turn } from './effect-direction.ts';
import { confidenceOf } from './effect-evidence.ts';
import { anyOf, words } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { FindingRead, TagOf } from './types.ts';
import { certaintyWords, hedgeWords } from './words/certainty.ts';
import { withoutAsides } from './words/comparisons.ts';
import { comparatorWords } from './words/effects.ts';
import { bothWaysIn, sidesOf } from './words/mixed.ts';

/** What the other rules read in the same sentence. */
export interface SentenceFacts {
  readonly methods: readonly string[];
  readonly ages: Ages | null;
  readonly targetGroups: readonly string[];
  /** The outcome group that a piece of the sentence names, or null. */
  readonly outcomeIn: (from: number, to: number) => string | null;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly certainty: Graded | null;
}

interface Graded {
  readonly value: Certainty;
  readonly at: number;
  readonly length: number;
}

const pieceBreak =
  /;|, men (?!också|även)|(?<=\s)men |,? medan |, däremot |, dock |, och (?=(?:ingen|inga|inte|minskade|ökade|minskar|ökar))|(?<=^(?:samtidigt som|medan|även om|trots att|fastän)\s[^.;,]{5,90}),?\s(?=(?:ökade|minskade|sjönk|steg|förvärrades|försämrades|förbättrades|blev|mådde|påverkades|förändrades)\s)/giu;
const otherUse =
  /(?:utan effekt på kostnad|med omedelbar effekt|träder i (?:kraft|effekt)|effektiviser|effektivt sätt att (?:nå|dela|sprida)|effekten av beslutet|lagändring|statsbidrag)|antalet? (?:deltagare|kurser|platser|ärenden|anställda|ansökningar|utbildade|handledare|medlemmar|studier|anmälda till)/iu;

/** What a sentence says of effect: direction and certainty always together, one for each part with its own verb. */
export function findingTags(sentence: Sentence, facts: SentenceFacts): TagOf<'finding'>[] {
  const text = sentence.text;
  if (sentence.isHeading || otherUse.test(text) || tellsTheScale(text)) return [];
  const wholeCertainty = certaintyOf(text);
  const tags = piecesOf(withoutAsides(text)).flatMap(
    (piece) => readPiece(piece, text, wholeCertainty, facts) ?? [],
  );
  return bothWaysAsOne(tags);
}

/** "Hög, måttlig, låg eller mycket låg tillförlitlighet": how one grades, not what was found. */
const tellsTheScale = (text: string): boolean =>
  anyOf`
    hög(?:t|a)?,? (?:och |eller )?måttlig(?:t|a)?,? (?:och |eller )?låg(?:t|a)?
    fyr(?:a|gradig)\p{L}* (?:nivåer|skala)|använd\p{L}* GRADE (?:för|när|som)
    GRADE(?:-systemet)? (?:används|är ett|innebär)
  `.test(text);

/** The same outcome that went up and down in one sentence is a mixed result, not two results. */
function bothWaysAsOne(tags: readonly TagOf<'finding'>[]): TagOf<'finding'>[] {
  const [first, second, ...rest] = tags;
  if (!first || !second || rest.length > 0) return [...tags];
  const directions = [first.finding.direction, second.finding.direction];
  // "…hade sämre utfall än vården; färre höll sig nyktra": the second part says how.
  if (directions.join() === 'less_effective_than,negative') return [first];
  const opposed = directions.toSorted().join() === 'negative,positive';
  if (!opposed || second.finding.outcomeGroup !== first.finding.outcomeGroup) return [...tags];
  const finding = { ...first.finding, direction: 'mixed' as const };
  return [
    {
      ...first,
      confidence: Math.max(first.confidence, second.confidence),
      finding,
      value: `mixed/${finding.certainty}`,
      rule: 'finding/mixed',
      reason: `${first.reason}; åt båda håll`,
    },
  ];
}

/** "Tillförlitligheten bedöms vara låg." says how sure the finding before it is. */
export function certaintyFor(sentence: Sentence): Certainty | null {
  const text = sentence.text;
  const read = certaintyOf(text);
  if (read === null || tellsTheScale(text) || /(?:övriga|andra) utfall/iu.test(text)) return null;
  if (onlyCertainty.test(text)) return read.value;
  const rest = text.slice(0, read.at) + text.slice(read.at + read.length);
  return read.value !== 'no_review' && directionOf(rest) === null ? read.value : null;
}

const onlyCertainty = words`(?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|resultatet?s? tillförlitlighet|underlaget)(?: [\p{L}]+){0,5} (?:är|var|bedöms|bedömdes|anges|klassas|graderas)`;
const aboutBase =
  /^(?:det\s)?(?:vetenskapliga\s)?(?:underlag|stöd|resultat|tillförlitlig|evidens|kunskapsl|bevis|studierna är|säkerhet|tilltro)\p{L}*\s(?:\p{L}+\s){0,4}(?:är|var|bedöms|räcker|till)/iu;

function piecesOf(text: string): Piece[] {
  if (bothWaysIn(text) || sidesOf(text)) return [{ text, start: 0, certainty: certaintyOf(text) }];
  const pieces: Piece[] = [];
  const add = (start: number, end: number): void => {
    const piece = text.slice(start, end);
    const last = pieces.at(-1);
    const certainty = certaintyOf(piece);
    // ", dock med låg tillförlitlighet" says how sure the part before it is.
    if (
      last &&
      certainty &&
      directionOf(piece.replace(piece.slice(certainty.at, certainty.at + certainty.length), '')) === null
    )
      pieces[pieces.length - 1] = { ...last, certainty: certaintyOf(last.text) ?? certainty };
    else pieces.push({ text: piece, start, certainty });
  };
  let start = 0;
  for (const match of text.matchAll(pieceBreak)) {
    // "…, men underlaget är litet" says how sure it is, not something else.
    if (aboutBase.test(text.slice(match.index + match[0].length))) continue;
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return pieces.filter((p) => p.text.trim().length > 8);
}

function certaintyOf(text: string): Graded | null {
  for (const [value, pattern] of certaintyWords) {
    const match = pattern.exec(text);
    if (match) return { value, at: match.index, length: match[0].length };
  }
  return null;
}

function readPiece(
  piece: Piece,
  whole: string,
  wholeCertainty: Graded | null,
  facts: SentenceFacts,
): TagOf<'finding'> | null {
  const own = piece.certainty;
  const graded = own ?? wholeCertainty;
  const turn = directionOf(piece.text) ?? nothingToSay(own);
  if (turn === null) return null;
  const hedge = graded === null ? hedgeWords.find(([, pattern]) => pattern.test(piece.text)) : undefined;
  const certainty = graded?.value ?? hedge?.[0] ?? 'not_graded';
  // What people answered in a study that is graded is the study's result.
  const speaker = graded && saidBy(whole) === 'participants' ? null : saidBy(whole);
  const { confidence, why } = confidenceOf({ piece: piece.text, whole, turn, own, graded, speaker });
  const [from, to] = [turn.at, turn.at + turn.length];
  const finding: FindingRead = {
    direction: saysNothing(turn, certainty) ? 'unclear' : turn.direction,
    certainty,
    outcomeGroup:
      facts.outcomeIn(piece.start + from, piece.start + piece.text.length) ??
      facts.outcomeIn(piece.start, piece.start + piece.text.length) ??
      facts.outcomeIn(0, piece.start),
    comparator: comparatorWords.find(([, p]) => p.test(piece.text))?.[0] ?? namedComparator(piece.text),
    population: { ages: facts.ages, targetGroups: facts.targetGroups },
    methods: facts.methods,
    saidBy: speaker,
  };
  return {
    facet: 'finding',
    value: `${finding.direction}/${finding.certainty}`,
    finding,
    rule: `finding/${turn.direction}`,
    span: [piece.start + from, piece.start + to],
    text: whole.slice(piece.start + from, piece.start + to),
    confidence,
    reason: [
      turn.why,
      graded ? 'tillförlitligheten står i texten' : 'ingen tillförlitlighet angiven',
      ...why,
    ].join(', '),
  };
}

/** "Ingen effekt" of very low certainty says nothing; where no review was found neither. */
const saysNothing = (turn: Turn, certainty: Certainty): boolean =>
  certainty === 'no_review' || (certainty === 'very_low' && turn.direction === 'no_effect');

/** Very low certainty, or no review, alone: nothing can be said. */
function nothingToSay(own: Graded | null): Turn | null {
  if (own === null || !['very_low', 'no_review'].includes(own.value)) return null;
  return {
    lexical: true,
    direction: 'unclear',
    at: own.at,
    length: own.length,
    why: 'underlaget räcker inte',
  };
}

function namedComparator(text: string): string | null {
  const match =
    /(?:jämfört med|i jämförelse med|(?:sämre|bättre|effektivare|effektiv[at]?) än)\s+([^,.;()]{3,60})/iu.exec(
      text,
    );
  return match?.[1]?.trim() ?? null;
}
