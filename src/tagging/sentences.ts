import { isHeading } from './clean.ts';

/** One sentence, list item or heading; `start` counts in the read text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly isHeading: boolean;
  /** The nearest heading above, lower case, or "". */
  readonly section: string;
  /** Which paragraph: sentences of one paragraph may complete each other. */
  readonly paragraph: number;
}

/** After these a full stop ends no sentence. With and without spaces inside: "t. ex.", "t.ex.". */
const abbreviations =
  /(?:\b(?:bl\.\s?a|t\.\s?ex|s\.\s?k|m\.\s?fl|m\.\s?m|d\.\s?v\.\s?s|dvs|f\.\s?d|o\.\s?d|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|e\.\s?d|p\.\s?g\.\s?a|i\.\s?e|osv|etc|ca|cirka|kap|nr|dnr|prop|bet|dir|jfr|resp|inkl|exkl|vol|red|uppl|utg|st|art|tfn|forts|tab|fig|ev|alt|sid|kl|max|min|ung|motsv|sos|proc|prof|dr|bil|s|e\.\s?g|et al|vs|p|f|o))\.$/i;
/** An abbreviation that often ends a sentence: before a capital it does. */
const mayEnd = /(?:m\.\s?m|m\.\s?fl|o\.\s?d|osv|etc|e\.\s?d|st)\.$/i;

/** The sentences of a read text, in order. Line breaks always end a sentence. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let section = '';
  let at = 0;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    const heading = isHeading(bare) && line.split(/\s+/).length <= 8;
    if (bare !== '') {
      for (const [start, end] of spans(line)) {
        const raw = line.slice(start, end);
        const lead = raw.length - raw.trimStart().length;
        if (raw.trim() === '') continue;
        sentences.push({
          text: raw.trim(),
          start: at + start + lead,
          isHeading: heading,
          section,
          paragraph,
        });
      }
      if (heading) section = bare.toLowerCase();
    }
    paragraph += 1;
    at += line.length + 1;
  }
  return sentences;
}

function* spans(line: string): Generator<[number, number]> {
  let start = 0;
  for (const stop of line.matchAll(/[.!?…]+["”’)\]]*(?=\s|$)/g)) {
    const end = stop.index + stop[0].length;
    const before = line.slice(start, stop.index + 1);
    const after = line.slice(end).trimStart();
    if (after === '') break;
    // "Krävs licens? Ja" is one statement.
    if (stop[0] === '?' && /^(?:ja|nej)(?!\p{L})/iu.test(after)) continue;
    if (stop[0] === '.') {
      const capital = /^["”’(–-]?\s*[\p{Lu}\d]/u.test(after);
      if (!capital) continue;
      if (abbreviations.test(before) && !(mayEnd.test(before) && /^\p{Lu}/u.test(after))) continue;
      // An ordinal or a section: "3. Socialtjänsten", "kap. 4.2 Stöd".
      if (/(?:^|\s)\d{1,2}\.$/.test(before) && before.trim().length <= 4) continue;
    }
    yield [start, end];
    start = end;
  }
  if (start < line.length) yield [start, line.length];
}
