/** Which work of the catalogue is meant by a citation, a page or a file's row. */
import { type Identifier, identifiersIn, withoutIdentifiers } from './identifiers.ts';
import { compareWorks, prepared, type WorkComparison, type WorkFacts } from './works.ts';

export interface KnownWork extends WorkFacts {
  readonly id: string;
}

export type WorkMatch =
  | { readonly kind: 'one'; readonly id: string; readonly why: string; readonly score: number }
  /** For the review: each with why it could be it. */
  | {
      readonly kind: 'unsure';
      readonly candidates: readonly { readonly id: string; readonly why: string; readonly score: number }[];
    }
  | { readonly kind: 'none' };

export interface WorkFinder {
  readonly find: (work: WorkFacts) => WorkMatch;
  readonly read: (citation: string) => WorkFacts;
}

/** @param publishers names and abbreviations of bodies → actor id; with them a citation's publisher is read. */
export function createWorkFinder(
  works: readonly KnownWork[],
  publishers: ReadonlyMap<string, string>,
): WorkFinder {
  const byWord = new Map<string, number[]>();
  works.forEach((work, at) => {
    for (const word of new Set(prepared(work).titles.flatMap((t) => t.words.map((w) => w.stem)))) {
      const list = byWord.get(word) ?? [];
      list.push(at);
      byWord.set(word, list);
    }
  });
  const read = (citation: string): WorkFacts => readCitation(citation, publishers);
  return { read, find: (work) => find(work, works, byWord) };
}

const SHOWN = 4;

function find(
  work: WorkFacts,
  works: readonly KnownWork[],
  byWord: ReadonlyMap<string, readonly number[]>,
): WorkMatch {
  const seen = new Map<number, number>();
  const asked = new Set(prepared(work).titles.flatMap((t) => t.words.map((w) => w.stem)));
  for (const word of asked) for (const at of byWord.get(word) ?? []) seen.set(at, (seen.get(at) ?? 0) + 1);
  const numbered =
    work.identifiers.length > 0 ||
    work.urls.length > 0 ||
    work.titles.some((t) => identifiersIn(t).length > 0);
  const compared: { id: string; result: WorkComparison }[] = [];
  works.forEach((known, at) => {
    const shared = seen.get(at) ?? 0;
    if (!numbered && shared * 2 < Math.min(asked.size, 3)) return;
    const result = compareWorks(work, known);
    if (result.verdict !== 'different') compared.push({ id: known.id, result });
  });
  const ranked = compared.sort((a, b) => b.result.score - a.result.score);
  const [best, second] = ranked.filter((c) => c.result.verdict === 'same');
  if (best && (second === undefined || best.result.score - second.result.score > 0.01)) {
    return { kind: 'one', id: best.id, why: best.result.why, score: best.result.score };
  }
  if (ranked.length === 0) return { kind: 'none' };
  return {
    kind: 'unsure',
    candidates: ranked
      .slice(0, SHOWN)
      .map(({ id, result }) => ({ id, why: result.why, score: result.score })),
  };
}

/** "Socialstyrelsen (2021). Insatser mot …, 2021-3-7322" in its parts. */
function readCitation(citation: string, publishers: ReadonlyMap<string, string>): WorkFacts {
  const read = identifiersIn(citation);
  // "Ändring i allmänna råden (A) … (B)": A is what it changes, B is its own.
  const amends = /(?:^|\s)ändring(?:ar)? (?:i|av)\s/i.test(citation);
  const identifiers = (amends ? read.slice(-1) : read).map(written);
  let title = withoutIdentifiers(citation);
  const found = new Set<string>();
  for (const [name, id] of publishers) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // A publisher stands first, last, or in parentheses: inside a title it is what the work is about.
    const pattern = new RegExp(
      String.raw`^\s*${escaped}(?:s|:s)?(?=\s*[.,:(]|\s*$|\s+\d)|[,(]\s*${escaped}(?=[\s,).]|$)|\s[–-]\s*${escaped}\s*$`,
      'u',
    );
    if (!pattern.test(title)) continue;
    found.add(id);
    title = title.replace(pattern, ' ');
  }
  const year =
    /(?:^|[\s(,])((?:19|20)\d{2})(?=[\s),.\]]|$)/.exec(title)?.[1] ??
    /\b((?:19|20)\d{2})[:_-]\d/.exec(citation)?.[1];
  const bare = title
    .replace(/\(\s*(?:,?\s*(?:19|20)\d{2})?\s*,?\s*\)/g, ' ')
    .replace(/\(\s*[,.]?\s*\)|\s\)|\(\s*$/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s.,:;–-]+|[\s,;:–-]+$/g, '');
  return {
    titles: bare === '' ? [] : [bare],
    publishers: [...found],
    year: year === undefined ? null : Number(year),
    identifiers,
    urls: [...citation.matchAll(/https?:\/\/\S+/g)].map((m) => m[0]),
  };
}

function written({ kind, number }: Identifier): string {
  if (kind === 'sbu') return `SBU ${number}`;
  if (kind === 'diary') return `dnr ${number}`;
  return number;
}
