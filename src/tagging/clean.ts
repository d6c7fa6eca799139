/** A text as it is read: without page headers, hyphenation and tables; every character knows where it stood. */
export interface ReadText {
  readonly text: string;
  /** Index in the given text of each character of `text`, with the end of the last one after it. */
  readonly at: readonly number[];
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** `page`: among the first or last lines of a marked page. */
  readonly edge: 'page' | 'inside';
}

/** A header has at most two lines, a footer three. */
const HEADER = 2;
const FOOTER = 3;

const pageNumber =
  /^\s*(?:(?:sida|sid\.?|s\.)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:\(\d+\)|av \d+|\/ ?\d+))?\s*$/i;
const contentsLine = /(?:\.\s?){4,}\s*\d{1,4}\s*$/;
const referencesHeading =
  /^\s*(?:\d+(?:\.\d+)*\.?\s+)?(?:referenser|referenslista|litteratur|litteraturförteckning|källförteckning|källor)\s*:?\s*$/i;
const listStart = /^\s*(?:[•▪‣◦*–—]|-\s|\d{1,2}[.)]\s|[a-h]\)\s)/;
const fieldStart = /^\s*\p{Lu}[\p{L} ,/()-]{2,40}:\s/u;

/**
 * Takes away what a PDF's or page's text has between its sentences: lines repeated on many pages (headers, footers),
 * page numbers, tables of contents, rows of tables, the list of references, soft hyphens and hyphenation at line ends.
 * Lines of one paragraph become one; paragraphs, headings and items stay on lines of their own.
 */
export function readable(given: string): ReadText {
  const nfc = given.normalize('NFC');
  const lines = linesOf(nfc);
  const repeated = repeatedLines(lines);
  const out = new Writer();
  let inReferences = false;
  let previous: Line | null = null;
  for (const line of lines) {
    const bare = line.text.trim();
    if (referencesHeading.test(line.text)) inReferences = true;
    else if (inReferences && isHeading(bare) && !/\d{4}/.test(bare)) inReferences = false;
    if (bare === '') {
      out.breakLine();
      previous = null;
      continue;
    }
    // A page break inside a paragraph: what is dropped does not end the paragraph.
    if (repeated.has(key(bare)) || pageNumber.test(bare)) continue;
    if (inReferences || contentsLine.test(bare)) continue;
    if (isTableRow(line.text)) {
      out.breakLine();
      previous = null;
      continue;
    }
    const continues = previous !== null && joins(previous.text, line.text);
    if (!continues) out.breakLine();
    out.add(line, continues);
    previous = line;
  }
  return out.done(nfc.length);
}

function linesOf(text: string): Line[] {
  const paged = text.includes('\f');
  const lines: Line[] = [];
  let pageStart = 0;
  for (const page of text.split('\f')) {
    const found = linesOfPage(page, pageStart);
    const filled = found.filter((l) => l.text.trim() !== '');
    const edges = new Set([...filled.slice(0, HEADER), ...filled.slice(-FOOTER)]);
    lines.push(
      ...found.map((l) => ({ ...l, edge: paged && edges.has(l) ? ('page' as const) : ('inside' as const) })),
    );
    pageStart += page.length + 1;
  }
  return lines;
}

function linesOfPage(text: string, offset: number): Omit<Line, 'edge'>[] {
  const lines: Omit<Line, 'edge'>[] = [];
  let start = 0;
  for (const part of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const at = text.indexOf(part, start);
    lines.push({ text: part, start: offset + at });
    start = at + part.length;
  }
  return lines;
}

const key = (bare: string): string => bare.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

/**
 * Short lines that come back three times or more are a running header or footer: where pages are marked (form feed),
 * only at a page's edges. A line that ends as running text does is none.
 */
function repeatedLines(lines: readonly Line[]): ReadonlySet<string> {
  const paged = lines.some((l) => l.edge === 'page');
  const seen = new Map<string, number>();
  for (const { text, edge } of lines) {
    const bare = text.trim();
    if ((paged && edge === 'inside') || /[-\u00AD.,;]$/.test(bare)) continue;
    if (bare.length < 3 || bare.length > 110 || fieldStart.test(bare)) continue;
    seen.set(key(bare), (seen.get(key(bare)) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times >= 3).map(([line]) => line));
}

/** Columns: three or more cells apart, or hardly anything but figures. */
function isTableRow(line: string): boolean {
  const bare = line.trim();
  const cells = bare.split(/\t+|\s{3,}|\s\|\s/).filter(Boolean);
  if (cells.length >= 3 && !/[.!?]$/.test(bare)) return true;
  const words = bare.split(/\s+/);
  const figures = words.filter((w) => /^[\d.,%–()<>=±/n-]+$/.test(w)).length;
  return words.length >= 3 && figures / words.length >= 0.5;
}

export function isHeading(bare: string): boolean {
  return (
    bare.length <= 80 &&
    /^(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}/u.test(bare) &&
    !/[.;,!?:]$|\?\s/.test(bare) &&
    bare.split(/\s+/).length <= 9
  );
}

/** Does the next line belong to the same paragraph? */
function joins(line: string, next: string): boolean {
  const bare = line.trim();
  if (listStart.test(next) || fieldStart.test(next)) return false;
  if (/[-\u00AD]$/.test(bare)) return true;
  const lower = /^\s*[\p{Ll}\d(]/u.test(next);
  if (lower) return true;
  // A long line that has not come to an end goes on even with a capital: a name after a line break.
  return bare.length > 60 && !/[.!?:;]$/.test(bare);
}

class Writer {
  #text = '';
  readonly #at: number[] = [];

  add(line: Line, continues: boolean): void {
    const lead = line.text.length - line.text.trimStart().length;
    const body = line.text.trim();
    if (continues) this.#join(body, line.start + lead);
    for (let i = 0; i < body.length; i++) {
      const letter = body[i] ?? '';
      if (letter === '\u00AD' && i < body.length - 1) continue;
      this.#put(letter, line.start + lead + i);
    }
  }

  /** ungdoms-⏎vård becomes ungdomsvård; missbruks-⏎och keeps its hyphen and gets a space. */
  #join(next: string, at: number): void {
    const hyphen = /[\p{L}](?:-|\u00AD)$/u.test(this.#text);
    if (hyphen && /^\p{Ll}/u.test(next) && !/^(?:och|eller|samt|respektive|till)\b/.test(next)) {
      this.#text = this.#text.slice(0, -1);
      this.#at.pop();
    } else if (!(hyphen && /^\p{Lu}/u.test(next))) this.#put(' ', at);
  }

  breakLine(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#put('\n', (this.#at.at(-1) ?? -1) + 1);
  }

  #put(letter: string, at: number): void {
    this.#text += letter;
    this.#at.push(at);
  }

  done(end: number): ReadText {
    return { text: this.#text, at: [...this.#at, this.#at.length === 0 ? end : (this.#at.at(-1) ?? 0) + 1] };
  }
}
