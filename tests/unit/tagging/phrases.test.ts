import { describe, expect, it } from 'vitest';
import { readNeedWith } from '../../../src/tagging/read-need.ts';
import { wordClasses } from '../../../src/tagging/words/classes.ts';
import { editDistance } from '../../../src/text/spelling.ts';
import { realCatalogue } from '../../helpers/catalogue.ts';
import { rulesAlone } from '../../relevance/tagging.ts';

const tagger = rulesAlone();
const read = (text: string) => readNeedWith(text, tagger);
const problems = (text: string) => read(text).problems.map((w) => w.id);
const circumstances = (text: string) => read(text).circumstances.map((w) => w.id);

describe('the phrases of the vocabularies', () => {
  it('name classes that exist and begin with a word', () => {
    for (const vocabulary of ['problems', 'target-groups', 'circumstances'] as const) {
      for (const concept of realCatalogue().concepts(vocabulary).values()) {
        for (const phrase of concept.phrases) {
          for (const [, name = ''] of phrase.matchAll(/@([\p{L}]+)/gu))
            expect(wordClasses[name], phrase).toBeDefined();
          expect(phrase, concept.id).not.toMatch(/^…|…$|\*\*|…\s+…/u);
          // A part of a word this short is in words of every kind.
          for (const [part = ''] of phrase.matchAll(/[^\s/]*\*[^\s/]*/gu))
            expect(part.replaceAll('*', '').length, phrase).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  it.each([
    ['Hon har druckit vin varje kväll sedan i våras', 'alkoholproblem'],
    ['Styvpappan daskar honom', 'vald-mot-barn'],
    ['Familjen har fått avhysningsbeslut', 'hemloshet'],
    ['Pojke 11, placeringshotad', 'risk-for-placering'],
    ['Skolfrånvarande flicka 12 år', 'skolfranvaro'],
    ['Våldsutövande man söker hjälp', 'valdsutovande'],
    ['Läraren får ingen arbetsro i klassen', 'studiero'],
  ])('%s', (text, problem) => {
    expect(problems(text)).toContain(problem);
  });

  it('takes a word with the stem of another for what it is', () => {
    expect(problems('Han drog sig undan alla')).not.toContain('narkotikaproblem');
    expect(problems('Vi gör det trots att det är svårt')).not.toContain('beteendeproblem');
    expect(problems('Efter ett höftbrott')).not.toContain('brott');
  });
});

describe('denied, over, or not known', () => {
  it('reads a denial after the verb', () => {
    expect(problems('Mamman dricker inte längre')).not.toContain('alkoholproblem');
    expect(problems('Ingen aktuell våldsutsatthet')).not.toContain('vald');
  });

  it('takes violence that has ended for no hindrance, and violence nobody knows the end of for one', () => {
    expect(circumstances('Pappan slår mamman')).toContain('ongoing-partner-violence');
    expect(circumstances('Pappan slog mamman, våldet har upphört')).toEqual([]);
    expect(circumstances('Pappan slår mamman. Vi vet inte om våldet har upphört')).toContain(
      'ongoing-partner-violence',
    );
    expect(circumstances('Han har slutat dricka men slår henne fortfarande')).toContain(
      'ongoing-partner-violence',
    );
  });
});

describe('misspelt words', () => {
  it('are read as the one known word that is one error away, and shown as written', () => {
    const text = 'Barn utsatta för försumelse';
    const found = read(text).problems.find((w) => w.id === 'forsummelse');
    expect(found?.text).toBe('försumelse');
    expect(editDistance('försumelse', 'försummelse', 1)).toBe(1);
    expect(problems('Kille 14 år röker cannbis')).toContain('cannabis');
  });

  it('leave right words alone', () => {
    const text = 'Kompisarna, fritiden och semestern i sommarstugan';
    expect(read(text).problems).toEqual([]);
  });
});

describe('the more definite of two readings', () => {
  it('work without pay is no sex for payment', () => {
    expect(problems('Människohandel för arbetskraftsexploatering')).toEqual(['arbetskraftsexploatering']);
    expect(problems('Människohandel, säljer sex och jobbar utan lön')).toContain('sex-mot-ersattning');
  });
  it('who has abused is not read as abused', () => {
    expect(problems('Man 50 som förgripit sig på barn')).toEqual(['sexuellt-overskridande-beteende']);
  });
  it('a grown-up daughter is no child as a relative', () => {
    expect(problems('Vuxen dotter orolig för sin far som super')).not.toContain('barn-som-anhoriga');
  });
});

describe('subjects of others', () => {
  it('are told by what is asked for', () => {
    const kinds = (text: string) => read(text).outside.map((o) => [o.kind, o.asked]);
    expect(kinds('Klient vill överklaga avslag på försörjningsstöd')).toEqual([['administration', true]]);
    expect(kinds('Kvinna 60 år med bröstcancer')).toEqual([['medical', false]]);
    expect(kinds('Vill ha behandling för att sluta dricka, väntar på ny taxa')).toEqual([
      ['administration', false],
    ]);
    expect(kinds('Pojke 14 år som skolkar')).toEqual([]);
  });
});
