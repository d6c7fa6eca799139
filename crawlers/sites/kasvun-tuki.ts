/** Kasvun tuki (Finland), the pages in Swedish: methods of early support, what is known of them and how Finland has them. */
import { readDottedDate } from '../extract/dates.ts';
import { type Field, heading, label, readFields, section } from '../extract/fields.ts';
import type { Page } from '../extract/page.ts';
import { type Draft, type DraftClaim, quoted, short, yearOf } from './draft.ts';
import { aboutForeignMethod, hasAvailability, ratingClaim } from './foreign-rating.ts';
import { type Expectation, type MapContext, type Place, read, type Site } from './site.ts';

const expectation: Expectation = {
  required: ['name', 'evidence'],
  usual: { aim: 0.6, description: 0.6, availability: 0.6 },
  leastPages: 3,
};

/** A label in bold before its text, or a heading above it. */
const field = (name: string) => [label(new RegExp(`^${name}$`, 'i')), section(new RegExp(`^${name}`, 'i'))];
const map = {
  name: [heading],
  form: field('interventionens genomförande'),
  aim: field('interventionens målsättning'),
  description: field('beskrivning av interventionen'),
  availability: field('interventionens tillgänglighet( i finland)?'),
  evidence: field('interventionens evidensgrad( och effekt)?'),
};
type Fields = Readonly<Record<keyof typeof map, Field | null>>;

/** Levels of the scale of 2021, by number: the words alone (stark, måttlig, svag) are those of the older one too. */
const scale: Readonly<Record<string, string>> = {
  5: '5 Vahva dokumentoitu näyttö',
  4: '4 Kohtalainen dokumentoitu näyttö',
  3: '3 Vähäinen dokumentoitu näyttö',
  2: '2 Teoreettisesti perusteltu',
  1: '1 Hyvin kuvattu',
};

export const kasvunTuki: Site = {
  id: 'kasvun-tuki',
  place: placeOf,
  expects: { method: expectation },
  extract: ({ page }) => {
    const fields = readFields(page, map);
    const title = fields.name?.text ?? '';
    const published = publishedOn(page);
    return read(expectation, {
      title,
      fields,
      published,
      updated: null,
      notes: [],
      toDraft: (context) => toDraft(context, title, fields, published),
    });
  },
};

/** The Finnish and English pages say the same of the same method. */
function placeOf(url: URL): Place | null {
  const name = /^\/sv\/metoder\/([^/]+)\/?$/i.exec(url.pathname)?.[1];
  return name === undefined ? null : { kind: 'method', key: `metoder/${name.toLowerCase()}`, rank: 0 };
}

function publishedOn(page: Page): string | null {
  const line = page.allLines.find((l) => /^(publicerad|uppdaterad|utvärderad)\b/i.test(l));
  return readDottedDate(line);
}

function toDraft(context: MapContext, title: string, fields: Fields, published: string | null): Draft {
  const id =
    context.catalogue.support({ urls: [context.url], title, publisher: context.publisher }) ??
    context.recordId;
  const dates = { work: id, published };
  const claims = (subject: string): DraftClaim[] => {
    if (context.linkOnly) return [];
    const rating = ratingOf(context, subject, fields.evidence, dates);
    return [
      {
        subject,
        fact: 'described',
        value: { register: 'Kasvun tuki', as: quoted(fields.form?.text) },
        locator: fields.form?.locator ?? 'rubrik',
        ...dates,
      },
      ...(rating === null ? [] : [rating]),
      ...trainingClaims(context, subject, fields.availability, dates),
    ];
  };
  return {
    support: {
      id,
      title: short(title, 300),
      kind: 'method_description',
      steering: 'supporting',
      publishers: [context.publisher],
      publisherAsPrinted: 'Kasvun tuki (Tidig insats), Itla',
      year: yearOf(published),
      url: context.url,
      summary: context.linkOnly
        ? null
        : 'Beskrivning i den finländska kunskapsbasen Kasvun tuki. Uppgifterna gäller Finland.',
    },
    ...aboutForeignMethod(context, title, claims),
  };
}

/** A level only where the page gives a number, or one phrase for the evidence that nothing beside it denies. */
function ratingOf(
  context: MapContext,
  subject: string,
  evidence: Field | null,
  dates: { work: string; published: string | null },
): DraftClaim | null {
  if (evidence === null) return null;
  const where = { locator: evidence.locator, ...dates };
  const register = 'Kasvun tuki';
  const numbers = new Set(
    [...evidence.text.matchAll(/\b(?:evidens(?:nivå|grad)\w*:?\s*([1-5])\b|([1-5])\s*\/\s*5)/gi)].map(
      (m) => m[1] ?? m[2],
    ),
  );
  const [number] = numbers;
  if (number !== undefined) {
    if (numbers.size > 1) return null;
    const rating = { register, registerVersion: 'skala 1–5 (från 2021/2022)', label: `${number}/5` };
    return ratingClaim(context, subject, { ...rating, onScale: scale[number] ?? null }, where);
  }
  const phrases = sentencesOf(evidence.text)
    .filter((s) => !negated.test(s))
    .flatMap(
      (s) => /\b(stark|måttlig|svag|ringa) (dokumenterad )?evidens\b/i.exec(s)?.[0].toLowerCase() ?? [],
    );
  const [phrase] = phrases;
  if (phrase === undefined || new Set(phrases).size > 1) return null;
  const rating = { register, registerVersion: 'skalans version framgår inte', label: phrase };
  return ratingClaim(context, subject, { ...rating, onScale: null }, where);
}

const negated = /\b(inte|ej|ingen|inga|saknas?|utan|upphört|avslutats)\b/i;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n/);
}

/** Whether training is arranged in Finland, sentence by sentence; what is said of both ways is nobody's to choose. */
function trainingClaims(
  context: MapContext,
  subject: string,
  availability: Field | null,
  dates: { work: string; published: string | null },
): DraftClaim[] {
  if (availability === null) return [];
  const about = sentencesOf(availability.text).filter((s) => /utbildning|skolning/i.test(s));
  const given = about.some((s) => !negated.test(s) && /\b(ordna|arranger|erbjud|ges\b|finns\b)/i.test(s));
  const ended = about.some((s) =>
    /\b(upphört|avslutats|inte längre|inte mera|ordnas inte|ges inte)\b/i.test(s),
  );
  if (given === ended) return [];
  const value = given
    ? { aspect: 'training' as const, text: 'Utbildning ordnas i Finland' }
    : {
        aspect: 'training' as const,
        code: 'training_ended' as const,
        text: 'Utbildning ges inte längre i Finland',
      };
  if (ended && hasAvailability(context, subject, 'training_ended')) return [];
  return [{ subject, fact: 'availability', value, locator: availability.locator, ...dates }];
}
