import { describe, expect, it } from 'vitest';
import type { RecommendRequest } from '../../../src/api/recommend-request.ts';
import { realCatalogue, realService } from '../../helpers/catalogue.ts';

const service = await realService();
const catalogue = realCatalogue();
const answer = async (request: RecommendRequest) => {
  const { methods, noMatch } = await service.recommend({ limit: 50, ...request });
  return { ids: methods.map((m) => m.id), methods, noMatch };
};
const kindOf = (id: string) => catalogue.methods.get(id)?.kind;

describe('an assessment among what is chosen', () => {
  const gambling = ['spelproblem', 'bedomning-av-risk-och-behov'];

  it('is answered by instruments first, with help beside', async () => {
    const { ids } = await answer({ problems: gambling, targetGroups: ['vuxna'] });
    const kinds = ids.slice(0, 5).map(kindOf);
    expect(kinds[0]).toBe('assessment_instrument');
    expect(kinds.some((k) => k !== 'assessment_instrument')).toBe(true);
    const without = await answer({ problems: ['spelproblem'], targetGroups: ['vuxna'] });
    expect(without.ids.map(kindOf)).not.toContain('assessment_instrument');
  });

  it('alone is answered by what assesses the group, and by nothing else', async () => {
    const { ids } = await answer({
      problems: ['bedomning-av-risk-och-behov'],
      targetGroups: ['personer-inom-lss'],
    });
    expect(ids.slice(0, 5)).toEqual(expect.arrayContaining(['individens-behov-i-centrum', 'dur-fh']));
    expect(ids).not.toContain('boendestod');
    expect(ids).not.toContain('audit');
  });
});

describe('parties in danger of each other', () => {
  const dispute = { problems: ['foraldrakonflikt'], targetGroups: ['separerade-foraldrar', 'valdsutsatta-kvinnor'] }; // biome-ignore format: one need

  it.each(['restraining-order', 'ongoing-partner-violence', 'weapon-or-lethal-threat'])(
    'get protection before what takes that they meet: %s',
    async (circumstance) => {
      const { ids, methods } = await answer({ ...dispute, circumstances: [circumstance] });
      expect(ids.slice(0, 5)).toContain('skyddat-boende');
      expect(ids.indexOf('biff')).toBeGreaterThan(ids.indexOf('skyddat-boende'));
      for (const id of ['biff', 'konflikt-och-forsoning', 'informationssamtal'])
        expect(ids.slice(0, 5)).not.toContain(id);
      expect(methods.find((m) => m.id === 'biff')?.fit.cautions.join(' ')).toContain('Vår tolkning');
    },
  );

  it('are not supposed where nothing says so', async () => {
    const { ids } = await answer(dispute);
    expect(ids.slice(0, 5)).toContain('biff');
  });
});

describe('for whom', () => {
  it.each([
    [{ problems: ['fall'], targetGroups: ['aldre-i-sarskilt-boende'] }, 'multifaktoriell-fallprevention', 'fysisk-traning-fall'],
    [{ problems: ['fall'], targetGroups: ['aldre-efter-sjukhusvistelse'] }, 'fysisk-traning-fall', 'multifaktoriell-fallprevention'],
    [{ problems: ['suicid'], targetGroups: ['aldre-i-ordinart-boende'] }, 'gatekeeperutbildning', 'yam'],
    [{ problems: ['anknytning-och-samspel'], targetGroups: ['forstagangsforaldrar'] }, 'marte-meo', 'connect'],
    [{ problems: ['adoption'], targetGroups: ['adopterade'] }, 'samtalsstod-adopterade', 'tidigt-stod-efter-adoption'],
    [{ problems: ['barn-som-anhoriga'], targetGroups: ['barn-som-anhoriga'] }, 'maskrosbarn-coachprogram', 'bim-barn-i-missbruksfamiljer'],
    [{ problems: ['sexuellt-vald', 'ptsd'], targetGroups: ['personer-utsatta-for-sexuellt-vald'] }, 'psykologisk-behandling-komplex-ptsd', 'insatser-sma-barn-sexuellt-vald'],
    [{ problems: ['skolsvarigheter'], targetGroups: ['familjehemsplacerade-barn'], ages: [9, 9] as [number, number] }, 'skolfam', 'forfam'],
    [{ problems: ['skolsvarigheter'], targetGroups: ['familjehemsplacerade-barn'] }, 'paired-reading', 'forfam'],
    [{ problems: ['sexuellt-vald'], targetGroups: ['barn-utsatta-for-sexuellt-vald'] }, 'barnahus', 'kibb'],
    [{ problems: ['adoption'], targetGroups: ['adopterade'] }, 'samtalsstod-adopterade', 'foraldrautbildning-adoption'],
    [{ problems: ['anhorigas-belastning'], targetGroups: ['anhoriga-vid-skadligt-bruk'] }, 'craft', 'familjepsykoedukation'],
    [{ problems: ['arbetsloshet'], targetGroups: ['personer-med-svar-psykisk-sjukdom'] }, 'individanpassat-stod-till-arbete-enligt-ips', 'vrakningsforebyggande-arbete'],
    [{ problems: ['somnproblem'], targetGroups: ['personer-med-npf'] }, 'tyngdtacke', 'dagverksamhet-demens'],
  ])('%j: %s, and not %s', async (request, wanted, unwanted) => {
    const { ids } = await answer(request);
    expect(ids.slice(0, 5)).toContain(wanted);
    expect(ids).not.toContain(unwanted);
  }); // biome-ignore format: one need a line

  it('names the children of those who drink where the need does', async () => {
    const { ids } = await answer({
      problems: ['barn-som-anhoriga'],
      targetGroups: ['barn-som-anhoriga'],
      circumstances: ['severe-alcohol-or-drug-problem'],
    });
    expect(ids).toContain('bim-barn-i-missbruksfamiljer');
  });

  it('puts the method of the very group before those of everybody', async () => {
    const { ids } = await answer({
      problems: ['foraldraskap'],
      targetGroups: ['foraldrar-med-funktionsnedsattning'],
    });
    expect(ids.slice(0, 2).toSorted()).toEqual(['foraldraskapsstod-autism', 'parenting-young-children']);
  });
});

describe('a problem that nothing is for', () => {
  it('is said to have no answer where it is one of its own, whatever the group has', async () => {
    for (const problem of ['sorg', 'atproblem']) {
      const { ids, noMatch } = await answer({ problems: [problem], targetGroups: ['barn-som-anhoriga'] });
      expect(ids).toEqual([]);
      expect(noMatch).not.toBeNull();
    }
  });
});
