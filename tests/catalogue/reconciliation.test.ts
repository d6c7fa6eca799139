/**
 * Every row of the curated input ends in one of four ways, and what it says it became is in the catalogue
 * (data/reconciliation, one file an input). The totals are the inputs' own numbers of rows.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/runtime/node/settings.ts';
import { realCatalogue } from '../helpers/catalogue.ts';

const folder = join(dataFolder, 'reconciliation');
const columns = ['row', 'key', 'outcome', 'target', 'reason'] as const;
type Row = Record<(typeof columns)[number], string>;

/** Rows in each input. */
const totals: Readonly<Record<string, number>> = {
  actors: 149,
  areas: 25,
  availability: 937,
  barriers: 79,
  'can-introduce': 402,
  classes: 54,
  dissents: 53,
  documents: 664,
  findings: 347,
  instruments: 30,
  listings: 97,
  /** Its parts: 5 merges, 4 splits, 37 no methods, 113 kinds, 4 new kinds, 20 + 21 abbreviations, 24 relations, … */
  'methods-fixes': 481,
  methods: 402,
  /** With 21 counties and the note on the source. */
  municipalities: 312,
  'other-facts': 190,
  /** 15 groups, and the allowed values and rules that stand beside them. */
  'outcome-groups': 47,
  pairs: 28,
  ratings: 73,
  recommendations: 99,
  requirements: 106,
  safety: 64,
  scales: 149,
  terms: 107,
  'works-doubtful': 30,
  works: 591,
};

function rowsOf(input: string): Row[] {
  return parse(readFileSync(join(folder, `${input}.csv`)), { delimiter: ';', columns: true }) as Row[];
}

const catalogue = realCatalogue();
/** Everything that a row can have become. */
const known = new Set([
  ...catalogue.methods.keys(),
  ...catalogue.supports.keys(),
  ...catalogue.events.keys(),
  ...catalogue.actors.keys(),
  ...catalogue.terms.keys(),
  ...catalogue.claims.map((c) => c.claim.id),
  ...catalogue.dissents.map((d) => d.id),
  ...catalogue.scales.map((s) => s.id),
  ...(['areas', 'components', 'outcome-groups', 'target-groups', 'problems'] as const).flatMap((v) => [
    ...catalogue.concepts(v).keys(),
  ]),
  'sweden',
  'pairs',
]);

describe.each(Object.keys(totals))('%s', (input) => {
  const rows = rowsOf(input);

  it('has every row once', () => {
    expect(rows).toHaveLength(totals[input] ?? 0);
    // An input with parts counts each part from 0: after row n comes row n + 1, or the first of the next part.
    const numbers = rows.map((r) => Number(r.row));
    const next = numbers.map((_, i) => (numbers[i - 1] ?? -1) + 1);
    expect(numbers.filter((n, i) => n !== next[i] && n !== 0)).toEqual([]);
    expect(new Set(rows.map((r) => `${r.row} ${r.key}`)).size).toBe(rows.length);
  });

  it('ends each row in one of four ways, with a reason where it is not published', () => {
    for (const row of rows) {
      expect(['published', 'merged', 'editor_note', 'dropped']).toContain(row.outcome);
      if (row.outcome === 'dropped' || row.outcome === 'editor_note') expect(row.reason).not.toBe('');
      if (row.outcome === 'merged') expect(row.target).not.toBe('');
      if (row.outcome === 'published') expect(row.target + row.reason).not.toBe('');
    }
  });

  it('names targets that exist', () => {
    const missing = rows.flatMap((row) =>
      row.outcome === 'dropped' ? [] : row.target.split(' ').filter((t) => t !== '' && !known.has(t)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the reconciliation as a whole', () => {
  it('has a file for every input and none besides', () => {
    const files = readdirSync(folder).filter((f) => f.endsWith('.csv'));
    expect(files.sort()).toEqual(
      Object.keys(totals)
        .map((input) => `${input}.csv`)
        .sort(),
    );
  });

  it('accounts for every stated claim: it comes from a row, or is one of the three added with their source', () => {
    const added = [
      'dinosaurieskolan-desc-socialstyrelsen-1',
      'dinosaurieskolan-rel-socialstyrelsen-1',
      'snap-desc-socialstyrelsen-1',
    ];
    const targets = new Set(
      Object.keys(totals).flatMap((input) => rowsOf(input).flatMap((r) => r.target.split(' '))),
    );
    const unaccounted = catalogue.claims
      .map((c) => c.claim)
      .filter((c) => !targets.has(c.id) && c.source.assertedBy !== 'redaktionen');
    expect(unaccounted.map((c) => c.id).sort()).toEqual(added);
  });
});
