/**
 * Declarative maps from a page to named fields. A rule matches on what is printed (a label, a heading, a meta name)
 * and on structure, never on CSS classes: those are the first thing a new template changes.
 */
import { readDate } from './dates.ts';
import { jsonLdText } from './metadata.ts';
import type { Line, Page, Section } from './page.ts';

export interface Field {
  /** Text of the field, lines joined. */
  readonly text: string;
  readonly items: readonly string[];
  /** Where on the page: the label or heading, for the claim's locator. */
  readonly locator: string;
}

type Source = (page: Page) => Field | null;
export type FieldMap = Readonly<Record<string, readonly Source[]>>;
export type Fields<M extends FieldMap> = { readonly [K in keyof M]: Field | null };

/** Each field from the first of its sources that has something. */
export function readFields<M extends FieldMap>(page: Page, map: M): Fields<M> {
  return Object.fromEntries(
    Object.entries(map).map(([name, sources]) => [name, firstOf(sources, page)]),
  ) as Fields<M>;
}

function firstOf(sources: readonly Source[], page: Page): Field | null {
  for (const source of sources) {
    const field = source(page);
    if (field !== null) return field;
  }
  return null;
}

const one = (text: string, locator: string): Field | null =>
  text === '' ? null : { text, items: [text], locator };

export const heading: Source = (page) => (page.heading === null ? null : one(page.heading, 'rubrik'));

export function meta(...names: readonly string[]): Source {
  return (page) => {
    const name = names.find((n) => page.meta[n]);
    return name === undefined ? null : one(page.meta[name] ?? '', `meta ${name}`);
  };
}

export function jsonLd(...names: readonly string[]): Source {
  return (page) => {
    const text = jsonLdText(page.jsonLd, names);
    return text === null ? null : one(text, `JSON-LD ${names[0]}`);
  };
}

/**
 * A labelled line: "Målgrupp: Vuxna", a term with its value, a two-column table, or, in newer templates, the label
 * alone on a line and the value on the next. `before`: only above the first heading of level 2, where a template
 * has its facts and the same word is not yet a heading.
 */
export function label(name: RegExp, where: 'anywhere' | 'before' = 'anywhere'): Source {
  return (page) => {
    for (const section of page.sections) {
      if (where === 'before' && section.level > 1) return null;
      const found = inLines(section.lines, name) ?? inTables(section, name);
      if (found !== null) return found;
    }
    return null;
  };
}

/** What stands under a heading, down to the next heading of the same or a higher level. Empty sections are none. */
export function section(name: RegExp, level?: number): Source {
  return (page) => {
    const at = page.sections.findIndex(
      (s) => s.level > 1 && name.test(s.heading) && (level ?? s.level) === s.level,
    );
    const start = page.sections[at];
    if (start === undefined) return null;
    const below = page.sections.slice(at + 1);
    const end = below.findIndex((s) => s.level <= start.level);
    const parts = [start, ...(end < 0 ? below : below.slice(0, end))];
    const lines = upTo(
      LONGEST_FIELD,
      parts.flatMap((p, i) => [
        ...(i === 0 || p.lines.length === 0 ? [] : [p.heading]),
        ...p.lines.map((l) => l.text),
      ]),
    );
    const items = parts.flatMap((p) => p.lines.filter((l) => l.kind === 'item').map((l) => l.text));
    return lines.length === 0 ? null : { text: lines.join('\n'), items, locator: start.heading };
  };
}

/** A report in one page is read to here: what is kept of every page is in memory until all are read. */
const LONGEST_FIELD = 20_000;

/** Whole lines until so many characters; the first one always. */
function upTo(most: number, lines: readonly string[]): string[] {
  let size = 0;
  return lines.filter((line, i) => {
    size += line.length;
    return i === 0 || size <= most;
  });
}

/** A date behind a label anywhere on the page, its foot included. */
export function labelledDate(name: RegExp): Source {
  return (page) => {
    for (const [i, line] of page.allLines.entries()) {
      if (!name.test(line)) continue;
      const rest = line.replace(name, '');
      const date = readDate(rest) ?? (/^[\s:]*$/.test(rest) ? readDate(page.allLines[i + 1]) : null);
      if (date !== null) return one(date, line.slice(0, 60));
    }
    return null;
  };
}

/** "Label", "Label:" and "Label: value"; never a sentence that only begins with the word. */
function inLines(lines: readonly Line[], name: RegExp): Field | null {
  for (const [i, line] of lines.entries()) {
    const colon = line.text.indexOf(':');
    const left = (colon < 0 ? line.text : line.text.slice(0, colon)).trim();
    if (!name.test(left)) continue;
    const rest = colon < 0 ? '' : line.text.slice(colon + 1).trim();
    if (rest !== '') return one(rest, left);
    const values: string[] = [];
    for (const next of lines.slice(i + 1)) {
      // A list under the label is the value; else one line is.
      if (values.length > 0 && !(next.kind === 'item' || next.kind === 'value')) break;
      if (next.kind === 'term') break;
      values.push(next.text);
      if (next.kind === 'text') break;
    }
    if (values.length > 0) return { text: values.join('\n'), items: values, locator: left };
  }
  return null;
}

function inTables(section: Section, name: RegExp): Field | null {
  for (const table of section.tables) {
    for (const row of [table.headers, ...table.rows]) {
      const [left = '', right = ''] = row;
      if (row.length === 2 && name.test(left.replace(/:\s*$/, '')) && right !== '') return one(right, left);
    }
  }
  return null;
}
