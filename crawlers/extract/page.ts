/** A page as its headings, lines and tables: what stands where, without the classes and wrappers of a template. */

import type { CheerioAPI } from 'cheerio';
import * as cheerio from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { readJsonLd, readMeta } from './metadata.ts';
import { readTable, type Table } from './tables.ts';
import { clean } from './text.ts';

export type LineKind = 'text' | 'item' | 'term' | 'value';

export interface Line {
  readonly text: string;
  readonly kind: LineKind;
}

export interface Section {
  /** 1–6; 0 for what stands before the first heading. */
  readonly level: number;
  readonly heading: string;
  /** Headings from the top to this one. */
  readonly path: readonly string[];
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
}

export interface Page {
  readonly url: string;
  /** The first level-one heading; a page's name is never taken from its address. */
  readonly heading: string | null;
  readonly meta: Readonly<Record<string, string>>;
  readonly jsonLd: readonly Readonly<Record<string, unknown>>[];
  readonly canonical: string | null;
  /** The owner asks that the text is not shown elsewhere: then only title and link are. */
  readonly noindex: boolean;
  readonly sections: readonly Section[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** Lines outside the main content as well: dates often stand in a page's foot. */
  readonly allLines: readonly string[];
  /** The main content as text: what decides whether a page has changed. */
  readonly text: string;
  /** For the rare thing that only stands in an attribute. */
  readonly dom: CheerioAPI;
}

/** A row of a machine-readable list: column → value as it was given. */
export type Row = Readonly<Record<string, unknown>>;

/** What reading a snapshot gave. `xml`: the text itself, where it is XML and no page. `row`: where it is a list's row. */
export type ReadDocument =
  | { readonly ok: true; readonly page: Page; readonly xml: string | null; readonly row: Row | null }
  | { readonly ok: false; readonly reason: string };

const noise =
  'script,style,noscript,template,iframe,svg,nav,form,dialog,[role=navigation],[role=alert],[role=dialog],[role=search],[hidden],[aria-hidden=true]';
const frame = 'body > header, body > footer, [role=banner], [role=contentinfo]';
const blocks = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer header hr li main ol p pre section summary ul br'.split(
    ' ',
  ),
);

/** @param robotsTag the X-Robots-Tag header. */
export function readPage(html: string, url: string, robotsTag: string | null = null): Page {
  const dom = cheerio.load(html);
  const jsonLd = readJsonLd(dom);
  const meta = readMeta(dom);
  const allLines = linesOf(dom, dom('body').get(0)).flatMap((s) => s.lines.map((l) => l.text));
  // Links before the navigation goes: a list page is mostly that.
  const links = readLinks(dom, url);
  dom(noise).remove();
  const main = dom('main, [role=main]').get(0) ?? dom('article').get(0);
  if (main === undefined) dom(frame).remove();
  const sections = linesOf(dom, main ?? dom('body').get(0));
  const text = sections
    .flatMap((s) => [s.heading, ...s.lines.map((l) => l.text), ...s.tables.flatMap((t) => t.rows.flat())])
    .join('\n');
  return {
    url,
    heading: sections.find((s) => s.level === 1)?.heading ?? firstHeading(dom),
    meta,
    jsonLd,
    canonical: absolute(dom('link[rel=canonical]').attr('href'), url),
    noindex: /\b(noindex|none)\b/i.test(`${robotsTag ?? ''} ${meta.robots ?? ''}`),
    sections,
    links,
    allLines,
    text,
    dom,
  };
}

function firstHeading(dom: CheerioAPI): string | null {
  const text = clean(dom('h1').first().text());
  return text === '' ? null : text;
}

function absolute(href: string | undefined, base: string): string | null {
  return href !== undefined && URL.canParse(href, base) ? new URL(href, base).href : null;
}

function readLinks(dom: CheerioAPI, url: string): { href: string; text: string }[] {
  const base = absolute(dom('base').attr('href'), url) ?? url;
  return dom('a[href]')
    .toArray()
    .flatMap((a) => {
      const href = absolute(dom(a).attr('href'), base);
      return href === null ? [] : [{ href, text: clean(dom(a).text()) }];
    });
}

interface OpenSection extends Section {
  readonly lines: Line[];
  readonly tables: Table[];
}

/** Walks the tree once; depth is bounded because a page can be nested deeper than the stack is. */
function linesOf(dom: CheerioAPI, root: AnyNode | undefined): Section[] {
  const sections: OpenSection[] = [{ level: 0, heading: '', path: [], lines: [], tables: [] }];
  const trail: { level: number; heading: string }[] = [];
  let buffer = '';
  let kind: LineKind = 'text';
  const flush = () => {
    const text = clean(buffer);
    buffer = '';
    if (text !== '') sections.at(-1)?.lines.push({ text, kind });
  };
  const heading = (element: Element, level: number) => {
    const text = clean(dom(element).text());
    if (text === '') return;
    while ((trail.at(-1)?.level ?? 0) >= level) trail.pop();
    trail.push({ level, heading: text });
    sections.push({ level, heading: text, path: trail.map((t) => t.heading), lines: [], tables: [] });
  };
  const visit = (node: AnyNode, depth: number): void => {
    if (depth > 400) return;
    if (node.type === 'text') {
      buffer += node.data;
      return;
    }
    if (!('name' in node) || !('children' in node)) return;
    const level = /^h([1-6])$/.exec(node.name)?.[1];
    if (level !== undefined) {
      flush();
      heading(node, Number(level));
      return;
    }
    if (node.name === 'table') {
      flush();
      sections.at(-1)?.tables.push(readTable(dom, node));
      return;
    }
    const block = blocks.has(node.name);
    if (!block) {
      for (const child of node.children) visit(child, depth + 1);
      return;
    }
    flush();
    const outer = kind;
    kind = lineKind(node.name, outer);
    for (const child of node.children) visit(child, depth + 1);
    flush();
    kind = outer;
  };
  if (root !== undefined && 'children' in root) for (const child of root.children) visit(child, 0);
  flush();
  return sections;
}

function lineKind(name: string, outer: LineKind): LineKind {
  if (name === 'li') return 'item';
  if (name === 'dt') return 'term';
  if (name === 'dd') return 'value';
  return name === 'ul' || name === 'ol' || name === 'dl' ? 'text' : outer;
}
