/** The records of the real catalogue: actors, places, names that several share, and what every record must have. */
import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/catalogue/check.ts';
import { recordView } from '../../src/catalogue/record-view.ts';
import { recordViewSchema } from '../../src/domain/views.ts';
import { realCatalogue, realData, testDay } from '../helpers/catalogue.ts';

const catalogue = realCatalogue();
const actors = [...catalogue.actors.values()];

describe('who does what', () => {
  /** The report's table, by what the product is asked about: inside and outside the council. */
  const inside = [
    'socialstyrelsen',
    'sbu',
    'folkhalsomyndigheten',
    'mfof',
    'mfd',
    'forte',
    'ivo',
    'e-halsomyndigheten',
  ];
  const outside = ['bra', 'jamstalldhetsmyndigheten', 'mucf', 'skolverket', 'barnombudsmannen', 'vardanalys'];

  it('all 14 agencies are there, eight of them in the council', () => {
    expect(inside.map((id) => catalogue.actors.get(id)?.inCouncil)).toEqual(inside.map(() => true));
    expect(outside.map((id) => catalogue.actors.get(id)?.inCouncil)).toEqual(outside.map(() => false));
  });

  it('in the council means member of it', () => {
    const members = actors.filter((a) => a.memberOf.some((m) => m.org === 'radet-for-styrning-med-kunskap'));
    const agencies = members.filter((a) => a.kind !== 'council').map((a) => a.id);
    const marked = actors.filter((a) => a.inCouncil === true).map((a) => a.id);
    expect(agencies.sort()).toEqual(marked.sort());
    expect(marked).toHaveLength(10);
  });

  it('24 RSS; FoU units all have names', () => {
    expect(actors.filter((a) => a.kind === 'rss')).toHaveLength(24);
    const fou = actors.filter((a) => a.kind === 'fou_unit');
    expect(fou).toHaveLength(23);
    for (const unit of fou) expect(unit.title).not.toMatch(/okänd|namn saknas|platshållare/i);
  });

  it('only bodies whose task it is recommend, and SBU’s is to assess', () => {
    expect(catalogue.recommends('socialstyrelsen')).toBe(true);
    for (const id of ['sbu', 'bra', 'vardanalys', 'skr']) expect(catalogue.recommends(id)).toBe(false);
    for (const actor of actors.filter((a) => a.recommends))
      expect(['press', 'company', 'municipality', 'method_owner', 'trainer']).not.toContain(actor.kind);
  });
});

describe('places', () => {
  it('290 municipalities in 21 counties, each in a county that exists', () => {
    expect(catalogue.municipalities.size).toBe(290);
    expect(catalogue.counties.size).toBe(21);
    for (const place of catalogue.municipalities.values()) {
      expect(catalogue.counties.has(place.county)).toBe(true);
      expect(place.code.startsWith(place.county)).toBe(true);
    }
  });

  it('every RSS that a municipality belongs to is an actor', () => {
    for (const place of catalogue.municipalities.values())
      for (const id of place.rss) expect(catalogue.actors.get(id)?.kind).toBe('rss');
  });
});

describe('names', () => {
  it.each([
    { abbreviation: 'ABC', owners: ['alla-barn-i-centrum', 'attachment-and-biobehavioral-catch-up'] },
    { abbreviation: 'CPP', owners: ['child-parent-psychotherapy', 'coping-power-program'] },
    { abbreviation: 'MST', owners: ['multisystemisk-terapi'] },
  ])('$abbreviation belongs to $owners', ({ abbreviation, owners }) => {
    const found = [...catalogue.methods.values()].filter((m) => m.abbreviations.includes(abbreviation));
    expect(found.map((m) => m.id).sort()).toEqual(owners);
  });

  it('the knowledge support of 2021 is one work with three printed titles', () => {
    const titles = [
      'Insatser för att motverka normbrytande beteende och återfall i brott',
      'Insatser för att motverka fortsatt normbrytande beteende och återfall i brott',
      'kunskapsstöd om insatser mot fortsatt normbrytande beteende och återfall i brott',
    ];
    const works = [...catalogue.supports.values()].filter((s) =>
      titles.some((t) => [s.title, ...s.otherTitles].includes(t)),
    );
    expect(works).toHaveLength(1);
    expect(works[0]?.otherTitles).toEqual(expect.arrayContaining(titles));
    expect(works[0]?.year).toBe(2021);
  });

  it('every redirect leads to a record and is nobody’s id', () => {
    const records = [...catalogue.methods.values(), ...catalogue.supports.values(), ...actors];
    const redirects = records.flatMap((r) => r.redirects.map((old) => [old, r.id] as const));
    expect(redirects.length).toBeGreaterThan(0);
    for (const [old, to] of redirects) {
      expect(catalogue.typeOf(old)).toBeNull();
      expect(catalogue.redirect(old)).toBe(to);
    }
  });
});

describe('every record', () => {
  const views = catalogue.searchableIds().map((id) => recordView(catalogue, id, testDay));

  it('has a view of the contract’s form', () => {
    expect(views.length).toBeGreaterThan(1500);
    const strict = recordViewSchema.strict();
    for (const view of views) strict.parse(view);
  });

  it('has an id that no other record has, over all types', () => {
    const ids = views.map((v) => v?.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has labels for all its tags, kinds and publishers', () => {
    const bare = views.flatMap((v) => {
      if (v === null) return [];
      const tags = v.tags.filter((t) => t.label === t.value && /-/.test(t.value)).map((t) => t.value);
      const publishers = v.publishers.filter((p) => p.name === p.id).map((p) => p.id);
      return v.kindLabel === '' ? [`${v.id} kind`] : [...tags, ...publishers].map((x) => `${v.id} ${x}`);
    });
    expect(bare).toEqual([]);
  });

  it('is complete to a degree from 0 to 4, and services have none of the four facts', () => {
    for (const view of views) {
      if (view?.type !== 'method') continue;
      if (view.kind === 'service')
        expect(view).toMatchObject({ completeness: null, evidence: null, introduce: null, flags: [] });
      else expect([0, 1, 2, 3, 4]).toContain(view.completeness);
    }
  });
});

describe('every claim', () => {
  it('names a body that the catalogue knows', () => {
    const bad = catalogue.claims.filter((c) => !catalogue.actors.has(c.claim.source.assertedBy));
    expect(bad.map((c) => c.claim.id)).toEqual([]);
  });

  it('has an address, a work or a title; what has none is ours, or places a record and carries nothing', () => {
    const bare = catalogue.claims
      .map((c) => c.claim)
      .filter((c) => (c.source.url ?? c.source.work ?? c.source.title) === null)
      .filter((c) => c.source.assertedBy !== 'redaktionen')
      .filter((c) => c.fact !== 'relation' && !(c.fact === 'class_link' && !c.value.verified));
    expect(bare.map((c) => c.id)).toEqual([]);
  });

  it('quotes at most 80 characters', () => {
    expect(catalogue.claims.filter((c) => (c.claim.statedAs ?? '').length > 80)).toEqual([]);
  });

  it('check:data finds no errors', () => {
    const report = checkData(realData(), () => null);
    expect(report.errors).toEqual([]);
  });
});
