/** What people send to be read: pages, mails and files of every sort, broken ones too. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/documents/document-error.ts';
import { fileText } from '../../../src/documents/file-text.ts';
import { htmlText, looksLikeHtml } from '../../../src/documents/html-text.ts';
import { unpacksBeyond } from '../../../src/documents/pdf-size.ts';
import { looksLikeMail, readMail } from '../../../src/documents/read-mail.ts';
import { writeXlsx } from '../../../src/documents/write-xlsx.ts';
import { otherLanguage } from '../../../src/text/language.ts';
import { pdfOf } from '../../crawlers/fixtures/pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const base64 = (data: Uint8Array) =>
  Buffer.from(data)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');

describe('HTML', () => {
  it('becomes lines, with entities read and scripts gone', () => {
    const html =
      '<head><title>x</title></head><p>F&ouml;r&auml;ldrar &amp; barn</p><script>var a = "<p>MST</p>";</script><ul><li>MST<li>FFT</ul><table><tr><td>A</td><td>B</td></tr></table>&#8211;&#x2022;&okand;';
    expect(htmlText(html)).toBe('Föräldrar & barn\n\nMST\nFFT\n\nA B\n\n–•&okand;');
  });

  it.each([
    ['Vi möter barn < 12 år och > 3 år', false],
    ['Skriv <namn> här', false],
    ['<p>Hej</p>', true],
    ['Hej<br>på er', true],
  ])('is told from text with a sign in it: %s', (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });

  it('does not choke on what never ends', () => {
    const before = performance.now();
    for (const piece of ['<', '<p', '<script>', '<!--', '&#', '<p <p '])
      htmlText(piece.repeat(50_000 / piece.length));
    expect(performance.now() - before).toBeLessThan(4_000);
  });
});

const twoParts = [
  'From: Anna <anna@exempel.se>',
  'To: kommun@exempel.se',
  'Subject: =?utf-8?Q?Erbjudande_om_F=C3=B6r=C3=A4ldrakurs?=',
  ' =?utf-8?B?IGkgaMO2c3Q=?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="yttre"',
  '',
  'Detta visas inte.',
  '--yttre',
  'Content-Type: multipart/alternative; boundary=inre',
  '',
  '--inre',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Vi erbjuder =C5terfallsprevention till =',
  'era enheter.',
  '--inre',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Vi erbjuder &Aring;terfallsprevention.</p>',
  '--inre--',
  '--yttre',
  'Content-Type: application/pdf; name="blad.pdf"',
  'Content-Disposition: attachment; filename="blad.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(pdfOf([['Vi ger Funktionell familjeterapi']])),
  '--yttre',
  'Content-Type: image/png; name="logga.png"',
  'Content-Disposition: attachment; filename="logga.png"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)),
  '--yttre--',
  '',
].join('\r\n');

describe('a saved mail', () => {
  it('gives its subject, its text once and its attachments', () => {
    const mail = readMail(latin1(twoParts));
    expect(mail.subject).toBe('Erbjudande om Föräldrakurs i höst');
    expect(mail.text.replace(/\s+/g, ' ')).toBe('Vi erbjuder Återfallsprevention till era enheter.');
    expect(mail.attachments.map((a) => a.name)).toEqual(['blad.pdf', 'logga.png']);
  });

  it('is read with its attached PDF, and says what was not read', async () => {
    const { form, text, attachments } = await fileText(latin1(twoParts), 'erbjudande.eml');
    expect(form).toBe('mail');
    expect(text).toContain('Funktionell familjeterapi');
    expect(attachments).toEqual([
      { name: 'blad.pdf', read: true },
      { name: 'logga.png', read: false },
    ]);
  });

  it('with HTML alone is read as text', () => {
    const mail =
      'From: a@b.se\nTo: c@d.se\nSubject: Hej\nContent-Type: text/html\n\n<p>Vi ger <b>MST</b></p>';
    expect(readMail(bytes(mail)).text).toBe('Vi ger MST');
  });

  it('nested without end, cut off or of another sort does no harm', () => {
    const nested = 'Content-Type: message/rfc822\n\n'.repeat(2_000);
    expect(readMail(bytes(nested)).text).toBe('');
    expect(readMail(latin1(twoParts.slice(0, 600))).subject).toContain('Erbjudande');
    expect(readMail(bytes('')).text).toBe('');
    expect(looksLikeMail('Från: Anna\nTill: Bo\n\nHej')).toBe(false);
  });
});

describe('a file', () => {
  const table = { name: 'x', columns: [{ header: 'Metod' }], rows: [['MST'], ['Komet']] };
  it('is read by its first bytes, whatever it is called', async () => {
    expect(await fileText(pdfOf([['Text ur en PDF']]) as Uint8Array<ArrayBuffer>, 'x.txt')).toMatchObject({
      form: 'pdf',
      text: 'Text ur en PDF',
    });
    expect(await fileText(await writeXlsx(table), 'lista')).toMatchObject({
      form: 'table',
      text: 'Metod\nMST\nKomet',
    });
    expect(await fileText(bytes('Metod;Enhet\nMST;A\n'), 'a.csv')).toMatchObject({ form: 'table' });
    expect(await fileText(bytes('<html><body><p>MST</p></body></html>'), 'sida')).toMatchObject({
      form: 'html',
      text: 'MST',
    });
    expect(await fileText(latin1('Återfallsprevention'), 'a.txt')).toMatchObject({
      form: 'text',
      text: 'Återfallsprevention',
    });
  });

  it('a PDF that unpacks to hundreds of megabytes is refused before it is read', async () => {
    const bomb = (filter: string, data: Uint8Array) =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from(`%PDF-1.4\n1 0 obj<</Length ${data.length}/Filter ${filter}>>stream\n`),
          data,
          Buffer.from('\nendstream endobj'),
        ]),
      );
    const once = deflateSync(Buffer.alloc(300 * 1024 * 1024, 32));
    for (const file of [bomb('/FlateDecode', once), bomb('[/FlateDecode /FlateDecode]', deflateSync(once))]) {
      const before = process.memoryUsage().rss;
      await expect(fileText(file, 'a.pdf')).rejects.toThrow(/för stor när den packas upp/);
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    }
    const small = deflateSync(Buffer.from('BT (Hej) Tj ET'));
    expect(await unpacksBeyond(bomb('/FlateDecode', small), 1_000)).toBe(false);
    expect(await unpacksBeyond(bomb('/FlateDecode', small), 10)).toBe(true);
  });

  it.each([
    ['a PDF of pictures', pdfOf([[]]), 'a.pdf', /ingen text, bara bilder/],
    ['a PDF that is cut off', pdfOf([['Text']]).subarray(0, 120), 'a.pdf', /går inte att läsa/],
    ['a Word file', bytes('PK\u0003\u0004...'), 'a.docx', /Word/],
    ['a zip that is no workbook', bytes('PK\u0003\u0004...'), 'a', /Excel/],
    ['an Outlook file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'a.msg', /Outlook/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 1), 'a.png', /Klistra in texten/],
    ['noise', Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7) % 31), 'a.txt', /Klistra in texten/],
  ])('%s is refused with what to do instead', async (_name, content, filename, message) => {
    const reading = fileText(new Uint8Array(content), filename);
    await expect(reading).rejects.toThrow(DocumentError);
    await expect(reading).rejects.toThrow(message);
  });
});

describe('the language of a text', () => {
  const swedish =
    'Vi erbjuder en kurs för er som möter föräldrar i svåra situationer och vill veta mer om hur det kan gå till i vardagen.';
  it.each([
    ['Swedish', swedish, null],
    [
      'English',
      'We offer a two day course for professionals who meet parents and children in difficult situations, with a manual that is free of charge.',
      'engelska',
    ],
    [
      'Norwegian',
      'Vi tilbyr et kurs til dere som møter foreldre i vanskelige situasjoner og ønsker å vite mer om hvordan det kan gjøres i hverdagen, og hva som ikke virker.',
      'norska eller danska',
    ],
    [
      'Polish',
      'Oferujemy szkolenie dla osób, które pracują z rodzicami w trudnych sytuacjach życiowych oraz chcą dowiedzieć się więcej o tym, jak wspierać dzieci.',
      'ett annat språk än svenska',
    ],
    ['Arabic', 'نقدم دورة تدريبية للعاملين مع الأسر', 'ett annat språk än svenska'],
    [
      'Swedish that quotes English',
      `${swedish} The programme is based on the work of the Oregon team and has a manual.`,
      null,
    ],
    [
      'a list of English names',
      'Multisystemic Therapy\nAggression Replacement Training\nThe Incredible Years',
      null,
    ],
    ['a line', 'Trygga Steg', null],
  ])('%s', (_name, text, expected) => {
    expect(otherLanguage(text)).toBe(expected);
  });
});
