import { describe, expect, it } from 'vitest';
import { ageTags } from '../../../src/tagging/ages.ts';
import { readable } from '../../../src/tagging/clean.ts';
import { sentencesOf } from '../../../src/tagging/sentences.ts';

const sentences = (text: string) => sentencesOf(text).map((s) => s.text);
const ages = (text: string) => sentencesOf(text).flatMap((s) => ageTags(s).map((t) => t.value));

describe('sentences', () => {
  it.each([
    ['Stöd ges t.ex. till barn. Det är fritt.', ['Stöd ges t.ex. till barn.', 'Det är fritt.']],
    ['Det gäller bl.a. MST och FFT. Mer finns.', ['Det gäller bl.a. MST och FFT.', 'Mer finns.']],
    ['En s.k. Trappa används.', ['En s.k. Trappa används.']],
    ['Barn, unga m.fl. Stödet ges fritt.', ['Barn, unga m.fl.', 'Stödet ges fritt.']],
    ['Det ingår i kap. 4 och 5. Se dnr 12.', ['Det ingår i kap. 4 och 5.', 'Se dnr 12.']],
    ['Krävs licens? Ja', ['Krävs licens? Ja']],
    ['Vad gör man? Kommunen frågar.', ['Vad gör man?', 'Kommunen frågar.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('knows the heading above', () => {
    expect(sentencesOf('Målgrupp\nUnga med skulder och deras familjer.')[1]?.section).toBe('målgrupp');
  });
});

describe('ages', () => {
  it.each([
    ['För barn 12–17 år.', ['12–17']],
    ['Ungdomar i åldern 13 till 18 kan delta.', ['13–18']],
    ['Personer från 18 år kan söka.', ['18–']],
    ['Barn under 3 år omfattas.', ['–2']],
    ['Elever i årskurs 7–9.', ['13–15']],
    ['Ungdomar mellan tolv och femton år.', ['12–15']],
    ['Den som fyllt 65 år har rätt.', ['65–']],
    ['Barn som inte fyllt 15 år.', ['–14']],
    // Not ages: a duration, a follow-up, a span of years, numbers of families, months, sessions.
    ['Studien pågick under 3 år.', []],
    ['Efter 2 år var effekten borta.', []],
    ['Perioden 2012–2017 följdes.', []],
    ['Behandlingen är 10–15 träffar.', []],
    ['Stödet gavs i 12–17 månader.', []],
    ['Sedan 10 år finns en strategi.', []],
  ])('%s', (text, expected) => {
    expect(ages(text)).toEqual(expected);
  });
});

describe('a text as it is read', () => {
  it('joins hyphenated words, but keeps a hyphen before och', () => {
    expect(readable('Våldsföre-\nbyggande arbete').text).toBe('Våldsförebyggande arbete');
    expect(readable('missbruks-\noch beroendevård').text).toBe('missbruks- och beroendevård');
    expect(readable('Treatment Foster-\nCare').text).toBe('Treatment Foster-Care');
  });

  it('drops page numbers, contents, tables and references, and says where every letter stood', () => {
    const given = [
      'Inledning ........ 7',
      'Stödet ges till barn.',
      'Sida 3 av 40',
      'Utfall\tn\tRR\tKI',
      '12 4,5 0,3 0,1–0,9',
      'Det är fritt.',
      'Referenser',
      'Andersson A. Depression hos äldre. 2014.',
    ].join('\n');
    const read = readable(given);
    expect(read.text).toBe('Stödet ges till barn.\nDet är fritt.');
    for (const [i, letter] of [...read.text].entries()) {
      if (letter !== '\n') expect(given[read.at[i] ?? -1]).toBe(letter);
    }
  });

  it('takes a line that stands on many pages for a header', () => {
    const page = (body: string, n: number) => `RAPPORT OM SUICID ${n}\n${body}\n`;
    const read = readable(
      [1, 2, 3, 4]
        .map((n) => page(`Text nummer ${['ett', 'två', 'tre', 'fyra'][n - 1]} om stöd.`, n))
        .join('\f'),
    );
    expect(read.text).not.toContain('SUICID');
    expect(read.text).toContain('Text nummer tre om stöd.');
  });
});
