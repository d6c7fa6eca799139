import { describe, expect, it } from 'vitest';
import { namesIn, namesInText } from '../../../src/documents/name-list.ts';
import { delimiterOf, readCsv } from '../../../src/documents/read-csv.ts';
import { readXlsx } from '../../../src/documents/read-xlsx.ts';
import { decodeText } from '../../../src/documents/text-encoding.ts';
import { writeXlsx } from '../../../src/documents/write-xlsx.ts';
import { unpackedSize } from '../../../src/documents/zip-size.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('encodings', () => {
  const swedish = 'Återfallsprevention;Äldre';
  it.each([
    ['UTF-8', bytes(swedish)],
    ['UTF-8 with a mark', bytes(`\uFEFF${swedish}`)],
    ['windows-1252', Uint8Array.from(swedish, (c) => c.charCodeAt(0))],
    ['UTF-16 as Excel saves Unicode text', utf16(swedish)],
  ])('%s', (_, input) => {
    expect(decodeText(input).replace(/^\uFEFF/, '')).toBe(swedish);
  });
});

function utf16(text: string): Uint8Array {
  const units = [0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((u) => [u & 0xff, u >> 8]));
}

describe('CSV', () => {
  it.each([
    [';', 'Metod;Enhet\nMST;A\nFFT;B'],
    [',', 'Metod,Enhet\nMST,A\nFFT,B'],
    ['\t', 'Metod\tEnhet\nMST\tA'],
    [';', 'MST\nFöräldrastöd, grupp\nFFT\nKomet'],
  ])('finds the delimiter %j', (delimiter, text) => expect(delimiterOf(text)).toBe(delimiter));

  it('keeps quotes, line ends and doubled quotes in a cell', () => {
    expect(readCsv('"a;b";"rad 1\nrad 2"\r\n"sade ""hej""";x')).toEqual([
      ['a;b', 'rad 1\nrad 2'],
      ['sade "hej"', 'x'],
    ]);
  });
  it('reads rows of different length and a quote in the middle', () => {
    expect(readCsv('a;b;c\nx\n5" skärm;y')).toEqual([['a', 'b', 'c'], ['x'], ['5" skärm', 'y']]);
  });
});

describe('which column has the names', () => {
  it('goes by the header', () => {
    expect(namesIn(readCsv('Enhet;Metod;Antal\nÖppenvård;MST;3\nHVB;ART;1'))).toEqual(['MST', 'ART']);
  });
  it('goes by where the text is, without a header', () => {
    expect(namesIn(readCsv('1;MST;3\n2;ART;1'))).toEqual(['MST', 'ART']);
  });
  it('keeps blank rows inside and drops those at the end', () => {
    expect(namesIn(readCsv('Metod\nMST\n\nART\n\n\n'))).toEqual(['MST', '', 'ART']);
  });
  it('reads pasted lines, and a table pasted from a spreadsheet', () => {
    expect(namesInText('MST\r\nKomet, 3–11 år\n')).toEqual(['MST', 'Komet, 3–11 år']);
    expect(namesInText('Metod\tEnhet\nMST\tA')).toEqual(['MST']);
  });
});

describe('XLSX', () => {
  it('reads what Excel-like programs write, numbers and dates as text', async () => {
    const file = await writeXlsx({
      name: 'Metoder',
      columns: [{ header: 'Metod' }, { header: 'Antal' }, { header: 'Start' }],
      rows: [
        ['Återfallsprevention', 3, new Date('2020-05-01T00:00:00Z')],
        ['12-steg', null, null],
      ],
    });
    expect(await readXlsx(file)).toEqual([
      ['Metod', 'Antal', 'Start'],
      ['Återfallsprevention', '3', '2020-05-01'],
      ['12-steg', '', ''],
    ]);
    expect(unpackedSize(file)).toBeGreaterThan(500);
  });
  it('refuses in one sentence what is no spreadsheet', async () => {
    await expect(readXlsx(bytes('PK\u0003\u0004 nej'))).rejects.toThrow(/går inte att läsa/);
  });
  it('refuses a file that says it unpacks to more than 40 MB, before unpacking', async () => {
    const file = await writeXlsx({ name: 'x', columns: [{ header: 'a' }], rows: [] });
    const view = new DataView(file.buffer);
    for (let at = 0; at < file.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 50 * 1024 * 1024, true);
    }
    await expect(readXlsx(file)).rejects.toThrow(/för stor/);
  });
});
