import { describe, expect, it } from 'vitest';
import { readNeedWith } from '../../../src/tagging/read-need.ts';
import { publishAt } from '../../../src/tagging/threshold.ts';
import { rulesAlone } from '../../relevance/tagging.ts';

const tagger = rulesAlone();
const published = (text: string, facet: 'targetGroup' | 'problem' | 'documentKind' | 'unsuitableWhen') =>
  tagger
    .tag(text)
    .filter((t) => t.facet === facet && t.confidence >= publishAt[facet])
    .map((t) => t.value);

describe('groups and problems of a sentence, weighed together', () => {
  it('leaves out those who are named as somebody else’s', () => {
    const carers = published('Kursen är för den som vårdar en partner med demens.', 'targetGroup');
    expect(carers).toContain('anhoriga-till-personer-med-demenssjukdom');
    expect(carers).not.toContain('personer-med-demenssjukdom');
    expect(published('Familjer med små barn kan komma på tisdagar.', 'targetGroup')).toEqual(['familjer']);
    expect(published('Eleverna berättar helst för en vuxen de litar på.', 'targetGroup')).not.toContain(
      'vuxna',
    );
  });

  it('leaves out what is excluded or only supposed', () => {
    expect(published('Gruppen är olämplig för den som är i akut psykos.', 'problem')).toEqual([]);
    expect(
      published('Om kommunen skulle öppna en mottagning för spelberoende krävs beslut.', 'problem'),
    ).toEqual([]);
    expect(published('Boendet har inga krav på nykterhet.', 'problem')).toEqual([]);
  });

  it('tells those who suffer violence from those who use it', () => {
    const suffered = published(
      'Stödet är för vuxna som blivit hotade eller slagna av sin partner.',
      'targetGroup',
    );
    expect(suffered).toContain('valdsutsatta-vuxna');
    expect(suffered).not.toContain('valdsutovare');
    const used = published('Samtalen är för pappor som använt våld mot sina barns mamma.', 'problem');
    expect(used).toEqual(['valdsutovande']);
  });

  it('names a group by people and what is told of them', () => {
    expect(published('Kvinnor som lämnat en destruktiv relation får hjälp.', 'targetGroup')).toContain(
      'valdsutsatta-kvinnor',
    );
  });

  it('does not take words that only begin alike', () => {
    expect(published('Skolkuratorn tar emot på onsdagar.', 'problem')).toEqual([]);
    expect(published('Återfall i missbruk förebyggs med samtal.', 'targetGroup')).toEqual([]);
  });
});

describe('statements whose condition stands first, documents that name themselves', () => {
  it('reads both', () => {
    expect(published('Finns vapen i hemmet är hembesök uteslutet.', 'unsuitableWhen')).toHaveLength(1);
    expect(published('Ett barn i taget får vänta i rummet bredvid.', 'unsuitableWhen')).toEqual([]);
    expect(published('Vägledningen beskriver hur handläggare utreder.', 'documentKind')).toEqual([
      'guidance',
    ]);
  });
});

describe('a need', () => {
  const ids = (list: readonly { id: string }[]) => list.map((w) => w.id);
  it('reads ages that are spelled or in months, and no times', () => {
    const ages = (text: string) => readNeedWith(text, tagger).ages.map((a) => a.ages.max);
    expect(ages('Flicka tio år som inte vill till skolan')).toEqual([10]);
    expect(new Set(ages('Mamma med en bebis på 5 månader'))).toEqual(new Set([1]));
    expect(ages('Kvinna sjukskriven två år för utmattning')).toEqual([]);
  });
  it('takes what is wanting for background, and what is asked for as asked', () => {
    expect(readNeedWith('Kör moped utan körkort och stjäl bensin', tagger).outside).toEqual([]);
    expect(readNeedWith('Hur förnyar klienten sitt körkort?', tagger).outside).not.toEqual([]);
  });
  it('tells violence between young people who are a couple', () => {
    expect(ids(readNeedWith('Tonårsflicka slås av sin pojkvän', tagger).problems)).toContain(
      'vald-i-ungas-relationer',
    );
  });
});
