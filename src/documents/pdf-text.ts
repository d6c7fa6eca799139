/** From the lines of a PDF to text: page heads gone, words that were broken at a line's end joined. Pure. */

export interface PdfPage {
  /** As counted in the file, from 1: for the claim's locator. */
  readonly number: number;
  readonly text: string;
}

/** A line that stands first or last on at least this share of the pages is a page head or foot. */
const REPEATED = 0.5;

/** @param pages the lines of each page, in order. */
export function joinPages(pages: readonly (readonly string[])[]): PdfPage[] {
  const repeated = repeatedLines(pages);
  return pages.map((lines, i) => {
    const kept = lines.filter(
      (line, at) => !(isEdge(lines, at) && (repeated.has(pattern(line)) || isPageNumber(line))),
    );
    return { number: i + 1, text: joinLines(kept) };
  });
}

/** Joins lines into running text; an empty line ends a paragraph. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const raw of lines) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '') text = `${text.trimEnd()}\n`;
    else if (text === '' || text.endsWith('\n')) text += line;
    else text = joinTwo(text, line);
  }
  return text.trim();
}

/**
 * A hyphen at the line's end: a broken word is joined, a hanging one stays. "Missbruks- och beroendevård" hangs: what
 * follows is a conjunction. "Icke-" and the like before a capital or digit keep their hyphen, as in "BBIC-modellen".
 */
function joinTwo(text: string, line: string): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
  if (!/\p{L}-$/u.test(text)) return `${text} ${line}`;
  if (/^(och|eller|samt|respektive|till)\b/i.test(line)) return `${text} ${line}`;
  if (/^[\p{Lu}\d]/u.test(line) || /\p{Lu}{2,}-$/u.test(text)) return text + line;
  return text.slice(0, -1) + line;
}

function repeatedLines(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set(lines.filter((_, at) => isEdge(lines, at)).map(pattern));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length * REPEATED);
  return new Set([...counts].filter(([line, n]) => line !== '' && n >= least).map(([line]) => line));
}

const isEdge = (lines: readonly string[], at: number) => at < 2 || at >= lines.length - 2;
const pattern = (line: string) => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
const isPageNumber = (line: string) =>
  /^\s*(sida\s+)?\d{1,4}(\s*\(\d{1,4}\)|\s+av\s+\d{1,4})?\s*$/i.test(line);
