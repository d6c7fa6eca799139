/** What concerns the files as such: where they lie, and what must never stand in them. */
import type { Check, CheckFacts, Finding } from './check-report.ts';
import { recordsOf } from './check-report.ts';
import type { Place } from './data-issue.ts';

/** data/supports/<publisher>/<id>.yaml: where the next editor looks for it. */
export const checkFolders: Check = (facts) =>
  [...recordsOf(facts.data, 'supports'), ...recordsOf(facts.data, 'events')].flatMap((r) => {
    const folder = r.place.file.split('/')[1] ?? '';
    const [publisher] = r.record.publishers;
    if (publisher === undefined || folder === publisher) return [];
    const message = `ligger i ${folder} men den första utgivaren är ${publisher}`;
    return [
      facts.report('error', r.place, ['publishers'], message, `flytta filen till ${r.type}/${publisher}`),
    ];
  });

/** Shapes of what points out a person: a Swedish personal identity number, an e-mail address (domain model 9). */
const personal: readonly [what: string, shape: RegExp][] = [
  [
    'ett personnummer',
    /(?<!\d)(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+]\d{4}(?!\d)/,
  ],
  ['en e-postadress', /[\p{L}\d._%+-]+@[\p{L}\d-]+\.\p{L}{2,}/u],
];

export const checkPersonal: Check = (facts) => [
  ...facts.data.records.flatMap((r) => inTexts(facts, r.place, [], r.record)),
  ...facts.data.claims.flatMap((c) => inTexts(facts, c.place, [], c.claim)),
];

function inTexts(facts: CheckFacts, place: Place, path: readonly PropertyKey[], value: unknown): Finding[] {
  if (typeof value === 'string') {
    const found = personal.find(([, shape]) => shape.test(value));
    const fix = 'ta bort uppgiften; katalogen innehåller inga personuppgifter';
    return found === undefined ? [] : [facts.report('error', place, path, `ser ut som ${found[0]}`, fix)];
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => inTexts(facts, place, [...path, i], item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => inTexts(facts, place, [...path, key], item));
}
