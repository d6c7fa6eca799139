/** Which two records are one work in two forms: never a pair (a report and its summary do not overlap). */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Support } from '../../domain/records/support.ts';
import { normalize } from '../../text/normalize.ts';
import { summaryWords } from './form-words.ts';
import type { AuditWork } from './work.ts';

/** Identifiers, addresses and the bare title of a work, with its publisher: equal keys mean one work. */
export function workKeys(support: Support): string[] {
  const of = (key: string) => support.publishers.map((p) => `${p} ${key}`);
  const isbn = support.identifiers.filter((i) => /isbn/i.test(i)).map((i) => i.replaceAll(/\D/g, ''));
  const serial = support.identifiers.filter((i) => !/isbn/i.test(i)).map((i) => normalize(i));
  // An address with a path is a document's own; the front page of a site is not.
  const pages = support.documents.flatMap((d) => (d.url !== null && hasPath(d.url) ? [d.url] : []));
  const short = summaryWords.test(support.title) ? ['short'] : [];
  return [
    ...isbn.filter((i) => i.length >= 10).map((i) => `isbn ${i}`),
    ...serial.flatMap((s) => of(`nr ${s}`)),
    ...pages.flatMap((url) => of(`url ${url.replace(/[#?].*$/, '').replace(/\/$/, '')}`)),
    ...of(`title ${bareTitle(support.title)}`),
    ...short,
  ];
}

/** A title without brackets, years, words of form and marks. */
function bareTitle(title: string): string {
  return normalize(title)
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(new RegExp(summaryWords, 'gi'), ' ')
    .replaceAll(/\b(19|20)\d\d\b/g, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

function hasPath(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.pathname.length > 1;
}

/**
 * One work in two records: a shared ISBN, or within one publisher the same number; the same bare title in the same
 * year; the same bare title or address where one of the two calls itself a summary. An address alone does not make
 * one work: a page may hold several.
 */
export function isSameWork(a: AuditWork, b: AuditWork): boolean {
  const shared = a.keys.filter((k) => k !== 'short' && b.keys.includes(k));
  if (shared.some((k) => /^isbn |^\S+ nr /.test(k))) return true;
  if (shared.length === 0) return false;
  if (a.keys.includes('short') || b.keys.includes('short')) return true;
  return a.year === b.year && shared.some((k) => /^\S+ title /.test(k));
}

/**
 * Editions of one work, by stated relations followed to the end: `replaces`, `replaced_by`, `amends` and `part_of`.
 * Answers the id that stands for the whole line.
 */
export function editionLines(catalogue: Catalogue): (id: string) => string {
  return catalogue.derive('audit edition lines', () => {
    const parent = new Map<string, string>();
    const root = (id: string): string => {
      const up = parent.get(id);
      return up === undefined || up === id ? id : root(up);
    };
    const tied = new Set(['replaces', 'replaced_by', 'amends', 'part_of']);
    for (const support of catalogue.supports.values()) {
      for (const relation of support.relations) {
        const [x, y] = [root(support.id), root(relation.to)];
        if (tied.has(relation.type) && x !== y) parent.set(x, y);
      }
    }
    return root;
  });
}
