/** Alternatives over the whole real catalogue: every rule of the model holds for every one that is offered. */
import { describe, expect, it } from 'vitest';
import { alternativesTo } from '../../../src/catalogue/alternatives.ts';
import { methodFacts } from '../../../src/catalogue/method-facts.ts';
import { flagLevels } from '../../../src/domain/flags.ts';
import { agesOverlap } from '../../../src/domain/primitives.ts';
import { givenHere, givenOf } from '../../../src/municipality/given.ts';
import { placeOf } from '../../../src/municipality/place.ts';
import { realCatalogue, testDay } from '../../helpers/catalogue.ts';

const catalogue = realCatalogue();
const all = [...catalogue.methods.values()].flatMap((method) =>
  alternativesTo(catalogue, method.id, testDay).map((a) => ({ method, a })),
);

describe('every alternative offered', () => {
  it('there are enough of both grounds to say anything', () => {
    expect(all.filter(({ a }) => a.sameClass !== null).length).toBeGreaterThan(20);
    expect(all.filter(({ a }) => a.sameClass === null).length).toBeGreaterThan(5);
  });
  it('is another method, of the same ages, and no class', () => {
    for (const { method, a } of all) {
      const other = catalogue.methods.get(a.id);
      expect(other?.id).not.toBe(method.id);
      expect(other?.kind).not.toBe('intervention_class');
      expect(agesOverlap(method.ages, other?.ages ?? null), `${method.id} → ${a.id}`).toBe(true);
    }
  });
  it('has no verdict, has not ended, and is not only abroad', () => {
    for (const { a } of all) {
      const other = catalogue.methods.get(a.id);
      if (other === undefined) throw new Error(a.id);
      const { flags, introduce } = methodFacts(catalogue, other, testDay);
      expect(flags.filter((f) => flagLevels[f.code] === 'verdict')).toEqual([]);
      if (!introduce.disputed) expect(['no', 'abroad_only']).not.toContain(introduce.status);
    }
  });
  it('shares a class or at least two components that are content and not generic', () => {
    const concepts = catalogue.concepts('components');
    for (const { method, a } of all) {
      if (a.sameClass === null) expect(a.shared.length, `${method.id} → ${a.id}`).toBeGreaterThanOrEqual(2);
      for (const id of a.shared) {
        expect(concepts.get(id)?.generic).toBe(false);
        expect(concepts.get(id)?.type ?? 'content').toBe('content');
      }
      expect(a.missing.some((id) => a.shared.includes(id))).toBe(false);
    }
  });
  it('comes with the same class before shared content', () => {
    for (const method of catalogue.methods.values()) {
      const grounds = alternativesTo(catalogue, method.id, testDay).map((a) => a.sameClass === null);
      expect(grounds).toEqual(grounds.toSorted());
    }
  });
});

describe('what a county knows is not what its municipality knows', () => {
  it('a statement about the county is said to be about the county', () => {
    const place = placeOf(catalogue, '2425');
    const here = givenHere(givenOf(catalogue, 'parenting-young-children', place, testDay));
    expect(here.map((g) => [g.where, g.place])).toEqual([['county', 'Västerbottens län']]);
  });
  it('a neighbour is a neighbour, and everybody else elsewhere', () => {
    const place = placeOf(catalogue, '2480');
    const where = givenOf(catalogue, 'parenting-young-children', place, testDay).map((g) => g.where);
    expect(where).toContain('here');
    const beside = givenOf(catalogue, 'parenting-young-children', placeOf(catalogue, '2460'), testDay);
    expect(beside.some((g) => g.where === 'neighbour' && g.place === 'Umeå')).toBe(true);
    const far = givenOf(catalogue, 'parenting-young-children', placeOf(catalogue, '1280'), testDay);
    expect(givenHere(far)).toEqual([]);
  });
  it('what was is past, and so is what is older than ten years', () => {
    const coat = givenOf(catalogue, 'coat', placeOf(catalogue, '1480'), testDay).find(
      (g) => g.where === 'here',
    );
    expect(coat?.past).toBe(true);
    const later = givenOf(catalogue, 'funktionell-familjeterapi', placeOf(catalogue, '2580'), '2035-01-01');
    expect(later.find((g) => g.where === 'here')?.past).toBe(true);
  });
  it('no place for a code that no municipality has', () => expect(placeOf(catalogue, '9999')).toBeNull());
});
