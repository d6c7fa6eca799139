import { describe, expect, it } from 'vitest';
import { onlyProblemsOf } from '../../../src/recommend/outside.ts';
import { realCatalogue, realService } from '../../helpers/catalogue.ts';

const catalogue = realCatalogue();
const service = await realService();
const answer = (need: string) => service.recommend({ need });

describe('what is outside social services', () => {
  it('keeps the answer to the problem of its own, or to nothing', () => {
    expect(onlyProblemsOf(catalogue, ['alkoholproblem'], [])).toBeNull();
    expect(onlyProblemsOf(catalogue, ['dopning', 'skadligt-bruk-och-beroende'], [])).toEqual(['dopning']);
    expect(onlyProblemsOf(catalogue, ['dopning', 'valdsutovande'], [])).toBeNull();
    expect(onlyProblemsOf(catalogue, ['ekonomiskt-bistand'], [{ asked: true }])).toEqual([]);
    expect(onlyProblemsOf(catalogue, ['ensamhet'], [{ asked: false }])).toBeNull();
    expect(onlyProblemsOf(catalogue, ['levnadsvanor'], [{ asked: false }])).toEqual([]);
    // Many carers around one who is ill: to hold them together is social services' matter.
    expect(onlyProblemsOf(catalogue, ['samverkan'], [{ asked: false }])).toBeNull();
  });

  it.each([
    'Hur ansöker man om färdtjänst för en 85-åring',
    'Klient vill överklaga avslag på försörjningsstöd',
    'Man 55 med långt framskriden ALS',
    'Polsk man jobbar utan lön på ett bygge och sover i baracken, arbetskraftsexploatering',
    'Kvinna 33 som sörjer sitt dödfödda barn',
    'Hur länge syns THC i urinen hos en tonåring?',
    'Vem skriver begäran om handräckning när en sextonåring har avvikit från HVB?',
    'Vill byta efternamn på barnen efter skilsmässan',
    'En klient har väntat vid min bil två kvällar i rad, hur polisanmäler jag det?',
  ])('says that nothing fits: %s', async (need) => {
    const { noMatch, methods } = await answer(need);
    expect(noMatch).not.toBeNull();
    expect(methods).toEqual([]);
  });

  it.each([
    ['Kvinna 52 sjukskriven i åtta månader för depression, väntar på sjukpenning. Chefen vill anpassa jobbet. Vad kan hjälpa henne tillbaka?', 'kbt-involverad-arbetsplats'],
    ['Separerade föräldrar kommer inte överens om semester och skolval, dottern är 8, inget våld', 'samarbetssamtal'],
    ['Kvinna 58 har ätit Stesolid i stigande dos i femton år, läkaren trappar ned', 'kbt-bensonedtrappning'],
    ['Kvinna 41 misshandlad av maken, han kollar hennes mobil och bankkonto. Hon vill därifrån', 'skyddat-boende'],
  ])('is not what is only told of: %s', async (need, id) => {
    expect((await answer(need)).methods.slice(0, 5).map((m) => m.id)).toContain(id);
  }); // biome-ignore format: a need a row

  it('is said to have been read so, and a need that only nothing fits is not', async () => {
    const rules = await answer('Hur länge syns THC i urinen hos en tonåring?');
    expect(rules.noMatch?.explanation).toContain('regler, pengar, boende eller vård');
    const nobodys = await answer('Program mot mobbning på äldreboende, fyra damer fryser ut en femte');
    expect(nobodys.noMatch?.explanation).toContain('att ingen finns');
  });

  it('still answers a problem that is named beside', async () => {
    const { methods } = await answer('Man 70 med diabetes, ensam, träffar ingen');
    expect(methods.map((m) => m.id)).toContain('ensamhetsinsatser-aldre');
  });
});

describe('several problems', () => {
  it('are each heard among the first five', async () => {
    const { methods } = await answer('Kvinna 37 med adhd och alkoholproblem');
    const first = methods.slice(0, 5).flatMap((m) => catalogue.methods.get(m.id)?.problems ?? []);
    expect(first).toEqual(expect.arrayContaining(['adhd', 'alkoholproblem']));
  });
});

describe('a group that is a situation', () => {
  it('is a reason for a method that names no problem', async () => {
    const { methods } = await service.recommend({
      problems: ['barn-som-upplevt-vald'],
      targetGroups: ['valdsutsatta-barn'],
      ages: [3, 3],
      circumstances: ['ongoing-partner-violence'],
    });
    expect(methods.slice(0, 5).map((m) => m.id)).toContain('stodgrupper-barn-vald');
  });
});
