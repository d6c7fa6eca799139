import type { Ages } from '../domain/primitives.ts';
import type { Sentence } from './sentences.ts';
import type { TagOf } from './types.ts';
import { toTwenty } from './words/numbers.ts';

const n = String.raw`(\d{1,3}|${toTwenty.slice(1).join('|')})`;
const year = String.raw`\s?års?`;
const dash = String.raw`\s?(?:-|–|—|−|till(?: och med)?|t\.?o\.?m\.?|och|upp till)\s?`;

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (a: number, b: number) => Ages;
  readonly confidence: number;
  /** The words before must name people: the figures alone could be a time. */
  readonly needsPeople?: boolean;
}

const open = { min: null, max: null };
const pattern = (parts: TemplateStringsArray, ...inserted: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d,.–-])(?:${String.raw(parts, ...inserted)})(?![\p{L}\d])`, 'giu');

/** In order: what an earlier rule has taken, a later one does not read. */
const rules: readonly Rule[] = [
  { name: 'span', pattern: pattern`(?:mellan |från |i åldern |i åldrarna |åldern |åldrarna |ålder:? )?${n}(?: år)?${dash}${n}(?:${year}|-åringar(?:na)?|-åriga|åringar)`, read: (min, max) => ({ min, max }), confidence: 0.92 },
  { name: 'span-without-year', pattern: pattern`(?:i åldern|i åldrarna|åldern|åldrarna|ålder|åldersgrupp(?:en)?):?(?: mellan| från)? ${n}${dash}${n}`, read: (min, max) => ({ min, max }), confidence: 0.88 },
  { name: 'grade-span', pattern: pattern`(?:årskurs(?:erna|er)?|åk\.?|klass) ?([1-9])\s?(?:-|–|till|och|t\.?o\.?m\.?)\s?([1-9])`, read: (a, b) => ({ min: a + 6, max: b + 6 }), confidence: 0.85 },
  { name: 'grade', pattern: pattern`(?:årskurs|åk\.?) ?([1-9])`, read: (a) => ({ min: a + 6, max: a + 6 }), confidence: 0.8 },
  { name: 'reached-not-reached', pattern: pattern`(?:fyllt|över|från) ${n}(?:${year})? men (?:inte|ej|ännu inte)(?: fyllt)? ${n}(?:${year})?`, read: (a, b) => ({ min: a, max: b - 1 }), confidence: 0.88 },
  { name: 'not-reached', pattern: pattern`(?:inte|ej|ännu inte)(?: har)? fyllt ${n}(?:${year})?`, read: (a) => ({ ...open, max: a - 1 }), confidence: 0.9 },
  { name: 'reached', pattern: pattern`(?:har fyllt|som fyllt|fyllt|fyllda|fyller) ${n}(?:${year})?`, read: (a) => ({ ...open, min: a }), confidence: 0.85 },
  { name: 'and-older', pattern: pattern`${n}${year} (?:och|eller) (?:äldre|uppåt|över)`, read: (a) => ({ ...open, min: a }), confidence: 0.92 },
  { name: 'and-younger', pattern: pattern`${n}${year} (?:och|eller) (?:yngre|nedåt|under)`, read: (a) => ({ ...open, max: a }), confidence: 0.92 },
  { name: 'plus', pattern: /(?<![\p{L}\d,.–-])(\d{2})\+(?!\d)/giu, read: (a) => ({ ...open, min: a }), confidence: 0.85 },
  { name: 'below', pattern: pattern`(?:under|yngre än|ej över) ${n}${year}(?:s ålder)?`, read: (a) => ({ ...open, max: a - 1 }), confidence: 0.88, needsPeople: true },
  { name: 'up-to', pattern: pattern`(?:upp till|till och med|t\.?o\.?m\.?|högst|max(?:imalt)?|fram till) ${n}${year}(?:s ålder)?`, read: (a) => ({ ...open, max: a }), confidence: 0.86, needsPeople: true },
  { name: 'from', pattern: pattern`(?:från(?: och med)?|fr\.?o\.?m\.?|minst|lägst|tidigast vid|äldre än|över) ${n}${year}(?:s ålder)?`, read: (a) => ({ ...open, min: a }), confidence: 0.86, needsPeople: true },
  { name: 'single', pattern: pattern`${n}(?:-| )?(?:åring(?:ar|en|arna)?|årig[ta]?(?! uppföljning| projekt| studie| utbildning| period| försök)(?= (?:barn|flick|pojk|son|dotter|ungdom|kill|tjej|kvinn|man|elev|pers|kund|klient)))`, read: (a) => ({ min: a, max: a }), confidence: 0.85 },
]; // biome-ignore format: one rule a line

const people =
  /(?:barn|ung[ae]|ungdom|person|vuxn|äldre|elev|pojk|flick|kill|tjej|kvinn|män|förälder|föräldr|patient|klient|brukar|individ|målgrupp|ålder|åldr|tonår|alla|invånare|den som|de som|deltagar|gravid|mödr|mammor|pappor|anhörig|familje?r?|spädbarn|syskon|avsedd|riktar|vänder|gäller|lämplig|använd|erbjuds|för|gärningspers|mottagare|son|dotter|söner|döttrar)[\p{L}]*(?:[^.;:!?]{0,45})$/iu;
/** A time, not an age: duration, follow-up, experience, history. */
const timeBefore =
  /(?:pågå\p{L}*|pågick|efter|inom|varje|vart|sedan|i över|i snart|uppföljning\p{L}*(?: på| efter| vid| om)?|uppföljningstid\p{L}*|varar|varade|löper|följdes|följts|erfarenhet\p{L}*(?: på| av)?|arbetat|kostnad\p{L}*|mandatperiod\p{L}*|giltig\p{L}*|senaste|närmaste|kommande|första|funnits|strafft\p{L}*|fängelse|utbildning på|projekt\p{L}* (?:på|över)|upprepas|ges)(?: i| på| om| under| cirka| ca| omkring)?\s*$/iu;
const timeAfter =
  /^\s?(?:sedan|senare|efter|lång|långa|långt|tidigare|framåt|i följd|i rad|av behandling|av uppföljning|med|i taget|fängelse|gamla? (?:studi|uppgift|rapport)|kostar|gammal(?:t)? (?:program|metod|rapport))/iu;

const stages: readonly (readonly [RegExp, Ages, string])[] = [
  [/(?<!\p{L})(?:i |på |inom |från )?förskoleklass(?:en)?(?!\p{L})/giu, { min: 6, max: 6 }, 'förskoleklass'],
  [/(?<!\p{L})lågstadie(?:t|barn|elever)(?!\p{L})/giu, { min: 7, max: 9 }, 'lågstadiet'],
  [/(?<!\p{L})mellanstadie(?:t|barn|elever)(?!\p{L})/giu, { min: 10, max: 12 }, 'mellanstadiet'],
  [/(?<!\p{L})högstadie(?:t|elever|ungdomar)(?!\p{L})/giu, { min: 13, max: 15 }, 'högstadiet'],
  [/(?<!\p{L})gymnasie(?:t|elever|ungdomar|skolan)(?!\p{L})/giu, { min: 16, max: 18 }, 'gymnasiet'],
]; // biome-ignore format: one stage a line

/** Ages in years, as the text gives them: "12–17 år", "från 18 år", "under 3 år", "årskurs 7–9". */
export function ageTags(sentence: Sentence): TagOf<'ages'>[] {
  const tags: TagOf<'ages'>[] = [];
  const taken: [number, number][] = [];
  const text = sentence.text;
  const add = (
    rule: string,
    at: number,
    found: string,
    ages: Ages,
    confidence: number,
    reason: string,
  ): void => {
    const lead = found.length - found.trimStart().length;
    const [start, end] = [at + lead, at + found.length];
    if (taken.some(([a, b]) => start < b && end > a)) return;
    taken.push([start, end]);
    tags.push({ facet: 'ages', value: ageText(ages), ages, rule: `ages/${rule}`, span: [start, end], text: text.slice(start, end), confidence, reason }); // biome-ignore format: one object
  };
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      const numbers = match
        .slice(1)
        .filter((x): x is string => x !== undefined)
        .map(numberOf);
      const [a = -1, b = -1] = numbers;
      const ages = rule.read(a, b);
      if (!plausible(ages)) continue;
      const isTime = timeBefore.test(before) || (timeAfter.test(after) && !/^\s?med /i.test(after));
      if (isTime) continue;
      const months = /^\s?mån/i.test(after);
      if (months) continue;
      if (
        rule.needsPeople &&
        !people.test(before) &&
        !people.test(`${after.slice(0, 30)}`.replace(/^\s/, ''))
      ) {
        continue;
      }
      const denied =
        /(?:inte|ej)(?: avse(?:dda?|tt)| utvecklad| lämplig| lämpad| prövad)?(?: för| till)?(?: barn| personer| ungdomar| unga)?\s*$/iu.test(
          before,
        );
      add(
        rule.name,
        match.index,
        match[0],
        ages,
        denied ? 0.2 : rule.confidence,
        denied ? 'åldern utesluts' : 'ålder i år',
      );
    }
  }
  if (tags.length === 0) {
    for (const [stage, ages, label] of stages) {
      for (const match of text.matchAll(stage))
        add('stage', match.index, match[0], ages, 0.72, `skolform: ${label}`);
    }
  }
  return tags;
}

/** "12–17", "18–", "–17". */
export function ageText(ages: Ages): string {
  return `${ages.min ?? ''}–${ages.max ?? ''}`;
}

function numberOf(text: string): number {
  const word = toTwenty.indexOf(text.toLowerCase());
  return word >= 0 ? word : Number(text);
}

function plausible({ min, max }: Ages): boolean {
  if (min !== null && (min < 0 || min > 100)) return false;
  if (max !== null && (max < 0 || max > 110)) return false;
  return min === null || max === null || min <= max;
}
