import type { Certainty, Direction } from '../domain/facts/evidence.ts';
import type { Ages } from '../domain/primitives.ts';
import { isHypothetical, saidBy } from './context.ts';
import { words } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { FindingRead, TagOf } from './types.ts';
import {
  certaintyWords, comparatorWords, goodOutcomes, lessEffective, lessVerbs, mixedWords, moreVerbs, negativeWords, noEffectWords, positiveWords, studyWords, unclearWords,
} from './words/effects.ts'; // biome-ignore format: a list of names

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
}

const pieceBreak =
  /;|, men |(?<=\s)men |, medan |, däremot |, dock |, och (?=(?:ingen|inga|inte|minskade|ökade|minskar|ökar))/giu;
const onlyCertainty = words`(?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|resultatet?s? tillförlitlighet|underlaget)(?: [\p{L}]+){0,5} (?:är|var|bedöms|bedömdes|anges|klassas|graderas)`;
const otherUse =
  /(?:utan effekt på kostnad|med omedelbar effekt|träder i (?:kraft|effekt)|effektiviser|effektivt sätt att (?:nå|dela|sprida)|effekten av beslutet|lagändring|statsbidrag)/iu;

/** What a sentence says of effect: direction and certainty always together, one for each part with its own verb. */
export function findingTags(sentence: Sentence, facts: SentenceFacts): TagOf<'finding'>[] {
  if (sentence.isHeading || otherUse.test(sentence.text)) return [];
  const wholeCertainty = certaintyOf(sentence.text);
  const tags: TagOf<'finding'>[] = [];
  for (const piece of piecesOf(sentence.text)) {
    const read = readPiece(piece, sentence.text, wholeCertainty, facts);
    if (read !== null) tags.push(read);
  }
  return tags;
}

/** "Tillförlitligheten bedöms vara låg." says how sure the finding before it is. */
export function certaintyFor(sentence: Sentence): Certainty | null {
  return onlyCertainty.test(sentence.text) ? (certaintyOf(sentence.text)?.value ?? null) : null;
}

const aboutBase =
  /^(?:det\s)?(?:vetenskapliga\s)?(?:underlag|stöd|resultat|tillförlitlig|evidens|kunskapsl|bevis|studierna är|säkerhet|tilltro)\p{L}*\s(?:\p{L}+\s){0,4}(?:är|var|bedöms|räcker|till)/iu;

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(pieceBreak)) {
    // "…, men underlaget är litet" says how sure it is, not something else.
    if (aboutBase.test(text.slice(match.index + match[0].length))) continue;
    pieces.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(start), start });
  return pieces.filter((p) => p.text.trim().length > 8);
}

function certaintyOf(text: string): { value: Certainty; at: number; length: number } | null {
  for (const [value, pattern] of certaintyWords) {
    const match = pattern.exec(text);
    if (match) return { value, at: match.index, length: match[0].length };
  }
  return null;
}

/** A comparison is a result: "sämre än IPS", "oftare än de som". */
const compared =
  /(?:bättre|sämre|oftare|fler|färre|mindre|mer|högre|lägre|effektivare|större|effektiv[at]?)(?:\s+\S+){0,6}?\s+än\s/iu;

interface Turn {
  /** The words speak of effect by themselves; a verb alone ("minskar") does not. */
  readonly lexical: boolean;
  readonly direction: Direction;
  readonly match: RegExpExecArray;
  readonly why: string;
}

/** Something went one way, and only how sure it is is in doubt: "minskade, men underlaget är litet". */
const wentOneWay =
  /(?:minskade|ökade|förbättrades|blev bättre|sjönk|halverades|lindrades|minskar|ökar)[^.]*,\s?men\s/iu;

function directionOf(text: string): Turn | null {
  const unclear = wentOneWay.test(text) ? null : unclearWords.exec(text);
  if (unclear)
    return {
      lexical: true,
      direction: 'unclear',
      match: unclear,
      why: 'texten säger att det inte går att säga',
    };
  const mixed = mixedWords.exec(text);
  if (mixed) return { lexical: true, direction: 'mixed', match: mixed, why: 'blandade resultat' };
  const none = noEffectWords.exec(text);
  if (none) return { lexical: true, direction: 'no_effect', match: none, why: 'nekad effekt eller skillnad' };
  const lesser = lessEffective.exec(text);
  if (lesser) {
    const than = text.slice(lesser.index + lesser[0].length);
    const nothing = /^\s*(?:ingen|väntelista|ingenting|att inte|att stå)/iu.test(than);
    return nothing
      ? { lexical: true, direction: 'negative', match: lesser, why: 'sämre än ingen insats' }
      : { lexical: true, direction: 'less_effective_than', match: lesser, why: 'sämre än en annan insats' };
  }
  return negativeOrPositive(text);
}

function negativeOrPositive(text: string): Turn | null {
  const negative = negativeWords.exec(text);
  const lowersRisk = negative && lessVerbs.test(text.slice(Math.max(0, negative.index - 40), negative.index));
  if (
    negative &&
    !lowersRisk &&
    !/(?:inga|utan|inte|aldrig|färre)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, negative.index))
  ) {
    return { lexical: true, direction: 'negative', match: negative, why: 'ord om skada eller försämring' };
  }
  const positive = positiveWords.exec(text);
  if (positive) return { lexical: true, direction: 'positive', match: positive, why: 'ord om effekt' };
  for (const [pattern, more] of [
    [lessVerbs, false],
    [moreVerbs, true],
  ] as const) {
    // biome-ignore format: pairs
    const match = pattern.exec(text);
    if (!match) continue;
    // "minskar återfall", and "kunskaperna ökade": what stands after the verb, else what stands before it.
    const following = text.slice(match.index, match.index + 90);
    const after = following.split(/\s+/).length > 3 && !/^oftare|^längre/iu.test(match[0]) ? following : text;
    const good = goodOutcomes.test(after) || /^(?:förbättr|stärk|främja|bättre)/iu.test(match[0]);
    const bad =
      /risk|återfall|brott|våld|symtom|missbruk|frånvaro|problem|drick|drack|alkohol|narkotik|rök|konsum|placering|depress|ångest|ohälsa|fall|ensamhet|ilska|aggress|konflikt|stress|hemlös|suicid|självskad|användning|börda|belastning|intag|försummelse|anmälningar|mobb|bruk|beroende|vräkning|skuld|spel|trauma|ptsd|oro|sjuk/iu.test(
        after,
      );
    // An outcome that no list knows is a trouble when something is said of how sure it is.
    if (
      !good &&
      !bad &&
      !certaintyOf(text) &&
      !/jämfört med|studi|kontrollgrupp| än de som| än dem som/iu.test(text)
    )
      continue;
    return {
      lexical: false,
      direction: good === more ? 'positive' : 'negative',
      match,
      why: more ? 'utfallet ökar' : 'utfallet minskar',
    };
  }
  return null;
}

/** In the past tense, of those who were given it: "sömnen blev bättre … när täcket användes". */
const outcomeHappened =
  /(?:blev|minskade|ökade|förbättrades|sjönk|steg|halverades|fler|färre|var högre|var lägre)(?=.*(?:när|efter|bland|hos|för|med)\s.*(?:använd|fick|fått|delt|behandl|insats|program|metod|kurs|utbildning|träning|grupp|stöd|samtal|läst|gick))|(?:metod|program|behandling|insats|kurs|grupp|utbildning|stöd|modell|träning|arbetssätt|samtal|hembesök)\p{L}*\s(?:\p{L}+\s)?(?:minskade|sänkte|ökade|förbättrade|stärkte|dämpade|lindrade|halverade|förvärrade|försämrade)/iu;

function readPiece(
  piece: Piece,
  whole: string,
  wholeCertainty: ReturnType<typeof certaintyOf>,
  facts: SentenceFacts,
): TagOf<'finding'> | null {
  const own = certaintyOf(piece.text);
  const certainty = own ?? wholeCertainty;
  const turn =
    directionOf(piece.text) ??
    (own?.value === 'very_low' || own?.value === 'no_review'
      ? { lexical: true, direction: 'unclear' as const, match: null, why: 'underlaget räcker inte' }
      : null);
  if (turn === null) return null;
  const graded = certainty?.value ?? 'not_graded';
  // A hope is no finding, but "kan inte bedömas" is one even with "om" beside it.
  const aims =
    isHypothetical(whole) &&
    own === null &&
    turn.direction !== 'unclear' &&
    !/visa[rdt]|studi|jämfört med/iu.test(whole);
  const measured = studyWords.test(piece.text) || studyWords.test(whole) || compared.test(piece.text);
  const speaker = saidBy(whole);
  const happened = turn.lexical === false && outcomeHappened.test(piece.text);
  let confidence =
    happened && !own && !wholeCertainty && !measured
      ? 0.72
      : own
        ? 0.9
        : wholeCertainty
          ? 0.82
          : measured
            ? 0.74
            : turn.lexical
              ? 0.71
              : 0.45;
  if (
    !/effekt|skillnad|minsk|ök|förbättr|bättre|sämre|återfall|utfall|resultat|hjälp|påverk|fungera|underlag|bedöm|studi|översikt|kunskapslucka|risk|skad|stöd|stärk|jämfört|skil|forskning|oftare|förvärr|försämr|lindr|halver|sjönk|sänk|dämp/iu.test(
      whole,
    )
  )
    confidence -= 0.2;
  if (aims) confidence -= 0.4;
  if (speaker) confidence -= 0.35;
  if (/(?:ska|bör|måste|kan) (?:alltid )?(?:bedöma|utreda|dokumentera|anmäla|följa)/iu.test(whole) && !own)
    confidence -= 0.3;
  const [from, to] = turn.match
    ? [turn.match.index, turn.match.index + turn.match[0].length]
    : [own?.at ?? 0, (own?.at ?? 0) + (own?.length ?? piece.text.length)];
  const comparator = comparatorWords.find(([, p]) => p.test(piece.text))?.[0] ?? namedComparator(piece.text);
  const direction = graded === 'no_review' ? 'unclear' : turn.direction;
  const finding: FindingRead = {
    direction,
    certainty: direction === 'unclear' && graded === 'not_graded' ? 'not_graded' : graded,
    outcomeGroup:
      facts.outcomeIn(piece.start + from, piece.start + piece.text.length) ??
      facts.outcomeIn(piece.start, piece.start + piece.text.length) ??
      facts.outcomeIn(0, piece.start),
    comparator,
    population: { ages: facts.ages, targetGroups: facts.targetGroups },
    methods: facts.methods,
    saidBy: speaker,
  };
  const reasons = [
    turn.why,
    certainty
      ? `tillförlitlighet läst ur »${whole.slice(0, 0)}${(own ? piece.text : whole).slice(certainty.at, certainty.at + certainty.length)}«`
      : 'ingen tillförlitlighet angiven',
  ];
  if (speaker) reasons.push('återger vad någon annan säger');
  if (aims) reasons.push('syfte eller förhoppning');
  return {
    facet: 'finding',
    value: `${finding.direction}/${finding.certainty}`,
    finding,
    rule: `finding/${turn.direction}`,
    span: [piece.start + from, piece.start + to],
    text: whole.slice(piece.start + from, piece.start + to),
    confidence: clamp(confidence),
    reason: reasons.join(', '),
  };
}

function namedComparator(text: string): string | null {
  const match =
    /(?:jämfört med|i jämförelse med|(?:sämre|bättre|effektivare|effektiv[at]?) än)\s+([^,.;()]{3,60})/iu.exec(
      text,
    );
  return match?.[1]?.trim() ?? null;
}

const clamp = (x: number): number => Math.round(Math.min(0.97, Math.max(0.05, x)) * 100) / 100;
