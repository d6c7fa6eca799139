import { describe, expect, it } from 'vitest';
import { planFile } from '../../crawlers/files/plan.ts';
import { readWorks } from '../../crawlers/files/rows.ts';
import { realCatalogue } from '../helpers/catalogue.ts';
import { realMatching } from '../relevance/matching.ts';
import { realTagger } from '../relevance/tagging.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('files by hand', () => {
  it('reads a CSV with Swedish heads, and tells faults by the row of the file', async () => {
    const file = 'Titel;Utgivare;År;Länk\nEn titel;SBU;2020;\n;;;inte-en-lank\n;;;\nNy;SBU;tjugo;\n';
    const read = await readWorks('x.csv', bytes(file));
    expect(read.rows.map((r) => [r.row, r.title, r.year])).toEqual([[2, 'En titel', '2020']]);
    expect(read.faults.map((f) => f.row)).toEqual([3, 5]);
  });

  it('reads JSON and lists of links; what it cannot read is a fault, not an error', async () => {
    expect((await readWorks('x.json', bytes('[{"title":"A","year":2021},3]'))).faults).toEqual([
      { row: 2, message: 'Posten är inget objekt.' },
    ]);
    expect((await readWorks('x.json', bytes('{'))).faults).toHaveLength(1);
    const links = await readWorks(
      'x.txt',
      bytes('# lista\n[Titel](https://a.se/b)\nEn annan https://c.se/d\ningen\n'),
    );
    expect(links.rows.map((r) => [r.title, r.url])).toEqual([
      ['Titel', 'https://a.se/b'],
      ['En annan', 'https://c.se/d'],
    ]);
    expect(links.faults).toEqual([{ row: 4, message: 'Ingen adress på raden.' }]);
    expect((await readWorks('x.pdf', bytes('ingen pdf'))).faults[0]?.message).toMatch(/PDF/);
    expect((await readWorks('x.exe', bytes(''))).faults).toHaveLength(1);
  });

  it('knows what is known, asks where unsure, tags what is new', async () => {
    const file = [
      'Titel;Utgivare;År;Text',
      'Insatser i öppenvård för att förebygga ungdomars återfall i brott;SBU;2020;',
      'Ett hem att växa i;Socialstyrelsen;;',
      'Vägledning om stöd till äldre som är ensamma i Norrköping;Socialstyrelsen;2025;Vägledningen vänder sig till handläggare.',
      'Något av en okänd;Okända byrån;2025;',
    ].join('\n');
    const { rows } = await readWorks('x.csv', bytes(file));
    const plan = planFile({
      name: 'prov',
      rows,
      catalogue: realCatalogue(),
      finder: realMatching().works,
      tagger: realTagger(),
      decisions: new Map(),
      day: '2026-11-21',
    });
    expect(plan.known.map((k) => k.row)).toEqual([2]);
    expect(plan.questions.filter((q) => q.kind === 'match').map((q) => q.page)).toEqual(['rad 3']);
    expect(plan.records).toHaveLength(1);
    expect(plan.records[0]).toMatchObject({
      record: { kind: 'guidance', reader: 'profession', targetGroups: ['aldre'], status: 'unknown' },
    });
    expect(plan.faults.map((f) => f.row)).toEqual([5]);
  });
});
