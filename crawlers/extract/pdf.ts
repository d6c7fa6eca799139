/** A PDF as a page. */
import { type PdfText, readPdfText } from '../../src/documents/read-pdf.ts';
import { type ReadDocument, readPage } from './page.ts';

/** As a page: a section for each PDF page, "s. 4" as its heading, so that a locator is a page number. */
export async function readPdf(body: Uint8Array, url: string): Promise<ReadDocument> {
  let text: PdfText;
  try {
    text = await readPdfText(body);
  } catch (error) {
    return {
      ok: false,
      reason: `the PDF cannot be read (${error instanceof Error ? error.message : String(error)})`,
    };
  }
  const lines = text.pages.map((p) => ({ ...p, lines: p.text.split('\n').filter((l) => l !== '') }));
  if (lines.every((p) => p.lines.length === 0))
    return { ok: false, reason: 'the PDF holds no text, only pictures' };
  const page = readPage('', url);
  const sections = lines.map((p) => ({
    level: 2,
    heading: `s. ${p.number}`,
    path: [`s. ${p.number}`],
    lines: p.lines.map((l) => ({ text: l, kind: 'text' as const })),
    tables: [],
  }));
  const whole = lines.flatMap((p) => p.lines);
  return {
    ok: true,
    xml: null,
    row: null,
    page: {
      ...page,
      heading: text.title ?? whole[0] ?? null,
      sections,
      allLines: whole,
      text: whole.join('\n'),
    },
  };
}
