/**
 * Is it the same work? A report, its summary, its page and the press release about it are one work; a new edition, a
 * draft, an amendment and an evaluation of it are not. Identifiers decide first, then title, publisher and year
 * together; what stays between is for a person to judge.
 */
import { type Identifier, identifiersIn } from './identifiers.ts';
import { type Title, titleLikeness, titleOf } from './titles.ts';
import { kindsOfText } from './work-parts.ts';

/** What is known of a work, from a record or read from a page or a citation. */
export interface WorkFacts {
  /** The main title first; all that it is called. */
  readonly titles: readonly string[];
  /** Actor ids; empty: not known. */
  readonly publishers: readonly string[];
  readonly year: number | null;
  readonly identifiers: readonly string[];
  /** Canonical addresses. */
  readonly urls: readonly string[];
}

export interface WorkComparison {
  readonly verdict: 'same' | 'different' | 'unsure';
  /** 0–1. */
  readonly score: number;
  /** In Swedish, one clause. */
  readonly why: string;
}

const FINAL = 'den ena är en slutrapport, den andra inte eller en annan';

/** From this likeness of titles two works with the same publisher and year are the same. */
const SAME_TITLE = 0.86;
/** Below it they are not. */
const OTHER_TITLE = 0.5;

/** Compares two works; symmetric. */
export function compareWorks(a: WorkFacts, b: WorkFacts): WorkComparison {
  const byNumber = compareNumbers(a, b);
  if (byNumber !== null) return byNumber;
  const url = a.urls.find((u) => b.urls.some((v) => sameAddress(u, v)));
  if (url !== undefined) return { verdict: 'same', score: 0.98, why: 'samma adress' };
  const kinds = kindsDiffer(a, b);
  const { likeness, words } = bestTitles(a, b);
  if (likeness < OTHER_TITLE) return { verdict: 'different', score: likeness, why: 'titlarna är olika' };
  // A citation may leave out that a report is the final one.
  if (kinds === FINAL && likeness >= SAME_TITLE && a.year === b.year) {
    return { verdict: 'unsure', score: 0.6, why: kinds };
  }
  if (kinds !== null) return { verdict: 'different', score: 0.2, why: kinds };
  const years = a.year !== null && b.year !== null ? a.year === b.year : null;
  if (years === false) {
    return { verdict: 'different', score: 0.3, why: `olika år (${a.year} och ${b.year}): en annan utgåva` };
  }
  const publishers = samePublisher(a, b);
  if (publishers === false) {
    const alike = likeness >= 0.95 && words >= 3;
    return alike
      ? { verdict: 'unsure', score: 0.6, why: 'samma titel men olika utgivare' }
      : { verdict: 'different', score: 0.3, why: 'olika utgivare' };
  }
  // A short title ("Våldsförebyggande arbete") is shared by works; a long one is the work's own.
  const known = (years === true ? 1 : 0) + (publishers === true ? 1 : 0);
  const enough = words >= 5 ? likeness >= SAME_TITLE : likeness >= 0.95 && known + (words >= 3 ? 1 : 0) >= 1;
  if (enough) return { verdict: 'same', score: Math.min(0.97, likeness), why: 'samma titel' };
  return { verdict: 'unsure', score: likeness, why: 'liknande titel' };
}

const strong: ReadonlySet<Identifier['kind']> = new Set([
  'isbn',
  'doi',
  'urn',
  'statute',
  'sou',
  'sbu',
  'article',
]);
/** One work has one of these: two different ones are two works. (A report can have two ISBNs, print and PDF.) */
const single: ReadonlySet<Identifier['kind']> = new Set(['statute', 'sou', 'sbu', 'article']);

function compareNumbers(a: WorkFacts, b: WorkFacts): WorkComparison | null {
  const [mine, others] = [prepared(a).numbers, prepared(b).numbers];
  for (const x of mine) {
    const same = others.some((y) => y.kind === x.kind && y.number === x.number);
    if (same && strong.has(x.kind)) return { verdict: 'same', score: 1, why: `samma nummer (${x.number})` };
    if (same && (x.kind === 'series' || x.kind === 'diary') && samePublisher(a, b) === true) {
      return { verdict: 'same', score: 0.96, why: `samma rapportnummer (${x.number}) hos samma utgivare` };
    }
  }
  for (const x of mine.filter((i) => single.has(i.kind))) {
    const y = others.find((i) => i.kind === x.kind);
    if (y) return { verdict: 'different', score: 0, why: `olika nummer (${x.number} och ${y.number})` };
  }
  const [m, n] = [mine.find((i) => i.kind === 'series'), others.find((i) => i.kind === 'series')];
  if (m && n && samePublisher(a, b) === true) {
    return { verdict: 'different', score: 0.1, why: `olika rapportnummer (${m.number} och ${n.number})` };
  }
  return null;
}

interface Prepared {
  readonly titles: readonly Title[];
  readonly numbers: readonly Identifier[];
  readonly kinds: ReadonlyMap<string, string>;
}

/** What is read out of a work's texts, once a work: comparing with every work of a catalogue asks for it often. */
const readOnce = new WeakMap<WorkFacts, Prepared>();

export function prepared(work: WorkFacts): Prepared {
  const known = readOnce.get(work);
  if (known !== undefined) return known;
  const fresh = {
    titles: work.titles.map(titleOf),
    numbers: numbersOf(work),
    kinds: kindsOfText(work.titles[0] ?? ''),
  };
  readOnce.set(work, fresh);
  return fresh;
}

/** SBU's own numbers stand bare in its records ("279", "2016_07"). */
function numbersOf(work: WorkFacts): Identifier[] {
  const bare = work.publishers.includes('sbu')
    ? work.identifiers.filter((i) => /^\d{3}$/.test(i)).map((number): Identifier => ({ kind: 'sbu', number }))
    : [];
  // The number in a title is the work's own where it ends it: an amendment names what it amends first.
  const inTitles = work.titles.flatMap((t) => identifiersIn(t).slice(-1));
  return [...bare, ...work.identifiers.flatMap(identifiersIn), ...inTitles];
}

function samePublisher(a: WorkFacts, b: WorkFacts): boolean | null {
  if (a.publishers.length === 0 || b.publishers.length === 0) return null;
  return a.publishers.some((p) => b.publishers.includes(p));
}

function bestTitles(a: WorkFacts, b: WorkFacts): { likeness: number; words: number } {
  let best = { likeness: 0, words: 0 };
  for (const x of prepared(a).titles) {
    for (const y of prepared(b).titles) {
      const found = titleLikeness(x, y);
      if (found.likeness > best.likeness) best = found;
    }
  }
  return best;
}

function kindsDiffer(a: WorkFacts, b: WorkFacts): string | null {
  const [x, y] = [prepared(a).kinds, prepared(b).kinds];
  for (const kind of new Set([...x.keys(), ...y.keys()])) {
    if (x.get(kind) !== y.get(kind)) return `den ena är ${kind}, den andra inte eller en annan`;
  }
  return null;
}

/** Without protocol, www, tracking and a final slash. */
export function sameAddress(a: string, b: string): boolean {
  const bare = (u: string): string =>
    u
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?&](?:utm_[a-z]+|fbclid|gclid)=[^&#]*/g, '')
      .replace(/#.*$/, '')
      .replace(/\/+$/, '');
  return bare(a) === bare(b);
}
