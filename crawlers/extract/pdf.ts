/** PDF by `unpdf`: lines by their height on the page, then the joining of `pdf-text.ts`. */
import { type ReadDocument, readPage } from './page.ts';
import { joinPages, type PdfPage } from './pdf-text.ts';

/** A report of 1,000 pages is read to here; what follows is appendices. */
const MOST_PAGES = 1_000;

export interface PdfText {
  readonly title: string | null;
  readonly pages: readonly PdfPage[];
}

/** Throws what pdf.js throws on a damaged file. */
export async function readPdfText(body: Uint8Array): Promise<PdfText> {
  // pdf.js is two megabytes of code, and most nights see no PDF.
  const { getDocumentProxy, getMeta } = await import('unpdf');
  // pdf.js takes the buffer over, so it gets a copy.
  const file = await getDocumentProxy(new Uint8Array(body));
  try {
    const pages: string[][] = [];
    for (let n = 1; n <= Math.min(file.numPages, MOST_PAGES); n++) {
      const page = await file.getPage(n);
      pages.push(linesByHeight((await page.getTextContent()).items));
      page.cleanup();
    }
    const { info } = await getMeta(file);
    const title = typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : null;
    return { title, pages: joinPages(pages) };
  } finally {
    await file.destroy();
  }
}

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
    page: {
      ...page,
      heading: text.title ?? whole[0] ?? null,
      sections,
      allLines: whole,
      text: whole.join('\n'),
    },
  };
}

interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly transform?: readonly number[];
}

/** Pieces at one height are one line; a gap of more than one and a half line heights is an empty line. */
function linesByHeight(items: readonly unknown[]): string[] {
  const lines: string[] = [];
  let current = '';
  let last: { y: number; size: number } | null = null;
  for (const item of items as readonly Item[]) {
    const y: number = item.transform?.[5] ?? last?.y ?? 0;
    const size: number = Math.abs(item.transform?.[3] ?? last?.size ?? 10) || 10;
    if (last !== null && Math.abs(last.y - y) > size * 0.5) {
      lines.push(current);
      if (Math.abs(last.y - y) > size * 1.8) lines.push('');
      current = '';
    }
    current += item.str ?? '';
    last = { y, size };
  }
  return [...lines, current];
}
