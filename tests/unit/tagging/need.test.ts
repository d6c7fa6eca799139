import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../../src/tagging/asides.ts';
import { needAges } from '../../../src/tagging/need-ages.ts';

const ages = (text: string) =>
  needAges({ text, start: 0, isHeading: false, section: '', paragraph: 0 }).map((a) => [
    a.ages.min,
    a.ages.max,
  ]);

describe('ages in a need', () => {
  it.each([
    ['sexton år, har varit på ungdomshem', [[16, 16]]],
    ['Mannen är fyrtiosju.', [[47, 47]]],
    ['Pensionär på sjuttio år vill arbeta', [[70, 70]]],
    ['Mor 24 år med en pojke på 4 månader', [[24, 24], [0, 1]]],
    ['En sju veckors bebis', [[0, 1]]],
    ['gift sedan tjugo år', []],
    ['Pojke 10 i familjehem, 2 år efter i läsning', [[10, 10]]],
    ['Pojke 9 år läser som en sexåring', [[9, 9]]],
    ['misstänkt npf 11 år, bup-kö 2 år', [[11, 11]]],
  ])('%s', (text, expected) => {
    expect(ages(text)).toEqual(expected);
  }); // biome-ignore format: a text a row
});

describe('what is told beside the matter', () => {
  const left = (text: string) => withoutAsides(text).replace(/\s+/g, ' ').trim();

  it.each([
    ['Mannen är 44 år och slutade med hasch för tre år sedan. Nu dricker han vodka varje dag.', 'hasch'],
    [
      'Flickan på fjorton år är hemma från skolan sedan jullovet. Mobbningen är slut sedan hon bytte klass.',
      'Mobbningen',
    ],
    ['Finns någon kurs för särlevande föräldrar som är i bråk? Det handlar inte om trots.', 'trots'],
    ['Student som tappat poäng och skjuter upp allt hon ska göra.', 'skjuter'],
    ['Han har spelat på trav i fem år. Hans pappa var alkoholist.', 'alkoholist'],
  ])('is left out: %s', (text, word) => {
    expect(left(text)).not.toContain(word);
  });

  it('is kept where it is the matter', () => {
    const text = 'Mannen slog henne i natt och hotar att döda henne om hon går.';
    expect(withoutAsides(text)).toBe(text);
  });
});
