/** PDF by `unpdf`: lines by their height on the page, then the joining of `pdf-text.ts`. Runs on Node and in workerd. */
import { joinPages, type PdfPage } from './pdf-text.ts';

/** A report of 1,000 pages is read to here; what follows is appendices. */
const MOST_PAGES = 1_000;

export interface PdfText {
  readonly title: string | null;
  readonly pages: readonly PdfPage[];
}

/** Throws what pdf.js throws on a damaged or locked file. @param mostPages pages read, from the first. */
export async function readPdfText(body: Uint8Array, mostPages = MOST_PAGES): Promise<PdfText> {
  // pdf.js is two megabytes of code, and few ever send a PDF.
  const { getDocumentProxy, getMeta } = await import('unpdf');
  // pdf.js takes the buffer over, so it gets a copy; its warnings could carry words of the file into a log.
  const file = await getDocumentProxy(new Uint8Array(body), { verbosity: 0 });
  try {
    const pages: string[][] = [];
    for (let n = 1; n <= Math.min(file.numPages, mostPages); n++) {
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
