/** The methods that a text names, place by place. What cannot be told from the name alone carries a doubt. */
import { namesInside } from '../matching/inside.ts';
import type { NameLookup } from '../matching/lookup.ts';
import type { Matcher } from '../matching/match.ts';
import { everydayNames, type MentionIndex, mentionTags, type Named } from '../tagging/mentions.ts';
import type { Sentence } from '../tagging/sentences.ts';
import { tokensOf } from '../tagging/tokens.ts';
import type { Analyzer } from '../text/analyzer.ts';
import type { Passage } from './passages.ts';
import type { Doubt } from './reading.ts';
import { roleOf } from './role.ts';
import { overlaps, type Sighting } from './sighting.ts';
import { agrees, writtenOut } from './written-out.ts';

/** What finding methods takes, made once a catalogue. */
export interface MethodNames {
  readonly analyzer: Analyzer;
  readonly mentions: MentionIndex;
  readonly lookup: NameLookup;
  readonly matcher: Matcher;
  readonly records: ReadonlyMap<string, Named>;
}

export function findMethods(passages: readonly Passage[], names: MethodNames): Sighting[] {
  const listed = passages.filter((p) => p.inList);
  const inCatalogue = listed.filter((p) => isName(names, p.text)).length;
  const isNameList = inCatalogue > 0 && inCatalogue * 2 >= listed.length;
  const found = passages.flatMap((passage, i) => [
    ...inSentences(passage, i, names),
    ...asLine(passage, i, names, isNameList),
  ]);
  const written = writtenOut(passages.map((p) => p.text).join('\n'));
  return withoutOverlap(found).map((s) => doubted(s, written, names));
}

function isName(names: MethodNames, text: string): boolean {
  return !isOrdinary(text) && names.matcher.match(text).kind !== 'none';
}

function inSentences(passage: Passage, index: number, names: MethodNames): Sighting[] {
  return passage.sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence.text, names.analyzer);
    const sighting = (start: number, end: number, ids: readonly string[], text: string) => ({
      passage: index,
      start: sentence.start + start,
      end: sentence.start + end,
      ids,
      text,
      role: roleOf(sentence.text, tokens, start, end),
      doubt: null,
      respelled: false,
      abbreviated: isAbbreviation(names, ids, text),
    });
    const tagged = mentionTags(names.mentions, sentence, tokens).flatMap((tag): Sighting[] => {
      const doubt = doubtOf(tag, sentence);
      if (doubt === 'heading') return [];
      const seen = sighting(tag.span[0], tag.span[1], tag.candidates, tag.text);
      return [
        {
          ...seen,
          doubt,
          role: seen.role === 'offered' && tag.role === 'reference' ? 'referred' : seen.role,
        },
      ];
    });
    const spelled = namesInside(names.lookup, sentence.text).flatMap((span): Sighting[] => {
      if (!countsHere(span, sentence.text)) return [];
      const seen = sighting(span.start, span.end, span.owners, span.text);
      const doubt = span.owners.length > 1 ? 'shared' : span.loose && !span.isPart ? 'similar' : null;
      return [{ ...seen, doubt, respelled: span.misspelt }];
    });
    return [...tagged, ...spelled];
  });
}

/** Of the names that the tagger holds for everyday ones these are no words of Swedish: alone on a line they are names. */
const foreign = new Set(
  'repulse connect pride audit cage keep snap alert earl sams yam'
    .split(' ')
    .concat('take charge', 'safe dates'),
);

/** Is the name also an ordinary Swedish word ("kontakt", "trappan")? */
function isOrdinary(text: string): boolean {
  const word = text.toLowerCase();
  return everydayNames.has(word) && !foreign.has(word);
}

/** Below this the tagger holds the name at the start of a sentence for an ordinary word. */
const SURE = 0.7;

/** A name that is also a word is meant as the name where Swedish gives it a capital: inside a sentence. */
function doubtOf(tag: ReturnType<typeof mentionTags>[number], sentence: Sentence): Doubt | null | 'heading' {
  const { text, candidates, confidence, span } = tag;
  if (candidates.length > 1) return 'shared';
  if (!isOrdinary(text)) return null;
  // "Kontakt" and "Information" stand above addresses and prices on every page.
  if (sentence.isHeading && sentence.text.split(/\s+/).length <= 2) return 'heading';
  const first = span[0] === 0 && confidence < SURE;
  return text === text.toLowerCase() || first ? 'ordinary_word' : null;
}

/** After these even an ordinary word is a name: "metoden repulse". */
const namedBefore =
  /(?<!\p{L})(?:metoden|programmet|modellen|kursen|manualen|instrumentet|konceptet|heter|kallas)\s*["”“»«]?$/iu;
const methodBefore =
  /(?<!\p{L})(?:metoden|programmet|modellen|kursen|manualen|instrumentet|konceptet|insatsen|behandlingen|arbetssättet|utbildning(?:en)? i|utbildar i|utbildade i|heter|kallas|jobbar med|arbetar med|arbeta med|använder|erbjuder|kör|ger)\s*["”“»«]?$/iu;
const methodAfter =
  /^["”“»«]?[-\s](?:metod(?:en)?|program(?:met)?|modell(?:en)?|grupp(?:en|er)?|utbildning(?:en)?|kurs(?:en)?|behandling(?:en)?|manual(?:en)?)(?!\p{L})/iu;
/** A part of a name in running text: "Komet" of three programmes. Shorter parts stand in many names by chance. */
const LONG_PART = 5;

type InText = ReturnType<typeof namesInside>[number];

/**
 * One word in small letters is a name only beside a word that says so; several words, or a capital, always. Of names
 * that are also words the tagger has decided.
 */
function countsHere(span: InText, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, span.start - 30), span.start);
  const everyday = isOrdinary(span.text);
  if (everyday && !span.loose) return namedBefore.test(before);
  const besideCue = methodBefore.test(before) || methodAfter.test(sentence.slice(span.end, span.end + 16));
  const hasCapital = span.text !== span.text.toLowerCase();
  if (span.loose) {
    // A misspelt part of a name is any word: "Socialtjänsten".
    if (span.misspelt) return false;
    const inside = span.start > 0 && hasCapital;
    return span.text.length >= LONG_PART && (inside || besideCue);
  }
  if (/\s/.test(span.text)) return true;
  if (hasCapital) return span.text.length > 3 || /\p{Lu}\p{Lu}/u.test(span.text);
  return besideCue;
}

/** A line of its own in a list, as a person writes it: "mst", "komet 3-11 år". */
function asLine(passage: Passage, index: number, names: MethodNames, isNameList: boolean): Sighting[] {
  if (!passage.inList) return [];
  const everyday = isOrdinary(passage.text);
  if (everyday && !isNameList) return [];
  const match = names.matcher.match(passage.text);
  if (match.kind === 'none' || (match.kind === 'several' && match.why === 'many')) return [];
  const ids = match.kind === 'one' ? [match.id] : match.ids;
  const how = match.kind === 'one' ? match.how : 'name';
  // A part of a name, or a name inside words, says too little outside a list of names.
  if ((how === 'part' || how === 'inside') && !isNameList) return [];
  return [
    {
      passage: index,
      start: 0,
      end: passage.text.length,
      ids,
      text: passage.text,
      role: 'offered',
      doubt: ids.length > 1 ? 'shared' : null,
      respelled: how === 'spelling' || how === 'folded',
      abbreviated: isAbbreviation(names, ids, passage.text),
    },
  ];
}

/** Of sightings at one place the first found stays: the tagger's, then names by their spelling, then whole lines. */
function withoutOverlap(found: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const s of found) if (!kept.some((k) => overlaps(k, s))) kept.push(s);
  return kept;
}

function isAbbreviation(names: MethodNames, ids: readonly string[], text: string): boolean {
  return ids.some((id) =>
    names.records.get(id)?.abbreviations.some((a) => a.toLowerCase() === text.toLowerCase()),
  );
}

/** An abbreviation means what the text writes it out as; where the record is about something narrower, it says so. */
function doubted(s: Sighting, written: ReadonlyMap<string, readonly string[]>, names: MethodNames): Sighting {
  if (!s.abbreviated || s.doubt === 'ordinary_word') return s;
  const said = written.get(s.text) ?? [];
  if (said.length > 0) {
    const fitting = s.ids.filter((id) => agrees(said, namesOf(names.records.get(id))));
    if (fitting.length === 0) return { ...s, doubt: 'spelled_out' };
    if (fitting.length === 1 && s.doubt === 'shared') return { ...s, ids: fitting, doubt: null };
  }
  const [id = ''] = s.ids;
  if (s.doubt === null && isNarrower(names.records.get(id), s.text)) return { ...s, doubt: 'narrower' };
  return s;
}

function namesOf(record: Named | undefined): string[] {
  return record === undefined ? [] : [record.title, ...record.aliases];
}

/** "Dialektisk beteendeterapi (DBT) i institutionsvård": the abbreviation names more than the record is about. */
function isNarrower(record: Named | undefined, abbreviation: string): boolean {
  return record?.title.includes(`(${abbreviation}) `) ?? false;
}
