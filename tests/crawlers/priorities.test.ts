/** Priorities of Socialstyrelsen's guidelines, quoted in prose: which number is whose, and what is only asked. */
import { describe, expect, it } from 'vitest';
import type { CatalogueLookup } from '../../crawlers/sites/lookup.ts';
import { namesIn, quotedPriorities } from '../../crawlers/sites/quoted-priorities.ts';
import type { MapContext } from '../../crawlers/sites/site.ts';
import { priorityDraft } from '../../crawlers/sites/vip-priorities.ts';
import type { Claim } from '../../src/domain/claim.ts';

const nr = 'Socialstyrelsens nationella riktlinjer (NR) anger att';

describe('quotedPriorities', () => {
  it('gives each number the words back to the number before, and the addressee of the sentence', () => {
    const read = quotedPriorities(
      `Läs mer om socialtjänsten. ${nr} hälso- och sjukvården bör erbjuda A-program och B-stöd (prioritet 3) samt kan erbjuda C-terapi (prioritet 4).\nDen bör inte erbjuda D-metoden (icke-göra). E-metoden kan erbjudas inom ramen för forskning (FoU).`,
    );
    expect(read.map((r) => [r.step.level, r.step.priority, r.wording, r.addressee, r.action])).toEqual([
      ['should', 3, 'should', 'health_care', 'A-program och B-stöd'],
      ['may', 4, 'may', 'health_care', 'C-terapi'],
      ['should_not', null, 'should_not', 'unknown', 'D-metoden'],
      ['research_only', null, 'research_only', 'unknown', 'inom ramen för forskning'],
    ]);
  });

  it.each([
    ['Metoden bör erbjudas (prioritet 1).', 'nobody’s guidelines are named'],
    [`${nr} A-program bör erbjudas (3).`, 'a bare number is a reference'],
    [`${nr} A-program bör erbjudas (prioritet 11).`, 'the scale ends at ten'],
  ])('reads nothing of %s: %s', (text) => {
    expect(quotedPriorities(text)).toEqual([]);
  });

  it('splits a list of names, and keeps the whole', () => {
    expect(namesIn('A-program (AP), B-stöd och C-terapi')).toEqual([
      'A-program (AP), B-stöd och C-terapi',
      'A-program',
      'B-stöd',
      'C-terapi',
    ]);
  });
});

describe('priorityDraft', () => {
  const known = { 'A-program': 'a', 'B-stöd': 'b' } as Record<string, string>;
  const draft = (knowledge: string, said: Partial<Claim>[] = [], items: string[] = []) => {
    const catalogue = {
      exists: () => true,
      isClass: () => false,
      saidOf: () => said as Claim[],
      method: (name: string) =>
        known[name] === undefined
          ? { kind: 'unsure', candidates: [], named: false }
          : { kind: 'one', id: known[name] },
    } as unknown as CatalogueLookup;
    const context = { catalogue, recordId: 'sida' } as MapContext;
    return priorityDraft(context, {
      knowledge: { text: knowledge, items, locator: 'Kunskapsläge' },
      boxed: null,
      title: 'A-program',
      own: 'a',
    });
  };

  it('publishes the page’s own method, and asks about others', () => {
    const { claims, proposals } = draft(
      `${nr} socialtjänsten bör erbjuda A-program (prioritet 2) och kan erbjuda B-stöd (prioritet 5) eller E-spel (prioritet 7).`,
    );
    expect(claims.map((c) => [c.subject, c.derived, c.quotes])).toEqual([['a', true, 'socialstyrelsen']]);
    expect(proposals.map((p) => [p.why, p.candidates])).toEqual([['unknown_method', ['b']]]);
  });

  it('asks where one sentence has the method and another, and where word and number do not fit', () => {
    expect(draft(`${nr} socialtjänsten bör erbjuda A-program och B-stöd (prioritet 2).`)).toMatchObject({
      claims: [],
      proposals: [{ why: 'unknown_method', candidates: ['a', 'b'] }],
    });
    expect(draft(`${nr} socialtjänsten kan erbjuda A-program (prioritet 2).`)).toMatchObject({
      claims: [],
      proposals: [{ why: 'level_against_wording', candidates: ['a'] }],
    });
  });

  it('reads a list after the number, and nothing beyond it', () => {
    const items = ['B-stöd eller E-spel', 'F-metoden'];
    const text = `${nr} socialtjänsten bör erbjuda (prioritet 3)\n${items.join('\n')}\nA-program nämns sedan.`;
    expect(quotedPriorities(text, items).map((r) => r.action)).toEqual(['B-stöd eller E-spel, F-metoden']);
    expect(draft(text, [], items)).toMatchObject({
      claims: [],
      proposals: [{ why: 'unknown_method', candidates: ['b'] }],
    });
    expect(draft(text)).toEqual({ claims: [], proposals: [] });
  });

  it('says nothing twice: what the editors have from Socialstyrelsen is not passed on once more', () => {
    const said = {
      fact: 'recommendation',
      value: { level: 'should', priority: 2 },
      source: { assertedBy: 'socialstyrelsen' },
    } as Partial<Claim>;
    const text = `${nr} socialtjänsten bör erbjuda A-program (prioritet 2).`;
    expect(draft(text, [said])).toEqual({ claims: [], proposals: [] });
    expect(draft(text.replace('2', '1'), [said]).claims).toHaveLength(1);
  });
});
