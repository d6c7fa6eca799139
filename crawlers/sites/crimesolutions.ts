/**
 * CrimeSolutions (USA): what the register calls effective, promising or without effect. Only methods that the catalogue
 * has are rated here; the rest of its hundreds of programmes are no business of Swedish readers, and are counted.
 */
import type { Field } from '../extract/fields.ts';
import type { Row } from '../extract/page.ts';
import { type Draft, type DraftClaim, leftOut, short, undecided } from './draft.ts';
import { ratingClaim } from './foreign-rating.ts';
import { type Expectation, type MapContext, type Reading, read, type Site } from './site.ts';

const program: Expectation = { required: ['title', 'rating'], usual: {}, leastPages: 3 };
/** Practices are rated by outcome; the list has no rating of the whole. */
const practice: Expectation = { required: ['title'], usual: {}, leastPages: 1 };

const register = 'CrimeSolutions';
const versions = {
  program: 'registrets lista över program; samlat betyg eller per utfall framgår inte',
  practice: 'registrets lista över arbetssätt',
} as const;

/** The register's words, as they stand in its list → as data/scales/crimesolutions.yaml has them. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^effective\W+(more than one study|multiple studies)\W*$/i, 'Effective – more than one study'],
  [/^effective\W+(one|single) study\W*$/i, 'Effective – one study'],
  [/^effective$/i, 'Effective (antal studier okänt)'],
  [/^promising(\W+(more than one|multiple|one|single) stud(y|ies)\W*)?$/i, 'Promising'],
  [
    /^(no effects?|ineffective)(\W+(more than one|multiple|one|single) stud(y|ies)\W*)?$/i,
    'No Effects / Ineffective',
  ],
  [/^negative effects?(\W+(more than one|multiple|one|single) stud(y|ies)\W*)?$/i, 'Negative Effects'],
  [/^inconclusive( evidence)?$/i, 'Inconclusive Evidence'],
];

export const crimesolutions: Site = {
  id: 'crimesolutions',
  place: () => null,
  expects: { program, practice },
  extract: ({ row, kind }) =>
    row === null
      ? { kind: 'not_understood', reason: 'not a row of a list' }
      : read(kind === 'practice' ? practice : program, readingOf(row, kind === 'practice')),
};

function readingOf(row: Row, isPractice: boolean): Reading {
  const cell = (column: string): Field | null => {
    const text = String(row[column] ?? '').trim();
    return text === '' ? null : { text, items: [text], locator: `kolumnen ${column}` };
  };
  const fields = { title: cell('Title'), rating: cell('Evidence Rating'), topics: cell('Topics') };
  const title = nameOf(fields.title?.text ?? '');
  return {
    title,
    fields,
    published: null,
    updated: null,
    notes: [],
    toDraft: (context) => toDraft(context, title, fields.rating, isPractice),
  };
}

/** "Program Profile: Multisystemic Therapy® (MST)" is Multisystemic Therapy (MST). */
function nameOf(title: string): string {
  return title
    .replace(/^(program|practice) profile:\s*/i, '')
    .replace(/[®™©]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function toDraft(context: MapContext, name: string, rating: Field | null, isPractice: boolean): Draft {
  const label = rating?.text ?? null;
  const onScale = label === null ? null : (words.find(([word]) => word.test(label))?.[1] ?? null);
  const claims = (subject: string): DraftClaim[] => {
    const locator = `raden ${short(name, 90)}`;
    if (label === null) return [{ subject, fact: 'described', value: { register, as: 'Practice' }, locator }];
    const version = versions[isPractice ? 'practice' : 'program'];
    const value = {
      register,
      registerVersion: version,
      label: short(label, 160),
      versionRated: short(name, 200),
      onScale,
    };
    const claim = ratingClaim(context, subject, value, { locator });
    return claim === null ? [] : [claim];
  };
  const found = context.catalogue.method(name);
  // Never by the address: all rows have the list's.
  const certain = found.kind === 'one';
  if (!certain && !found.named) return leftOut('programmet finns inte i katalogen');
  // A word that is not in the table, or several: a person reads the register's own page.
  const readable = label === null || onScale !== null;
  if (!certain || !readable) {
    return {
      support: null,
      claims: [],
      proposals: [
        {
          why: certain ? 'unreadable_value' : 'unknown_method',
          said: short(label === null ? name : `${name}: ${label}`, 200),
          locator: 'kolumnen Title',
          candidates: certain ? [found.id] : found.candidates,
          claims: claims(certain ? found.id : undecided),
        },
      ],
    };
  }
  const own = claims(found.id);
  return own.length === 0
    ? leftOut('katalogen har redan samma betyg ur registret')
    : { support: null, claims: own, proposals: [] };
}
