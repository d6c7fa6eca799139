/**
 * Which record is meant by what somebody wrote? One, several, or none; never a silent guess: whatever is not the
 * name itself says how it was read.
 */
import { foldSwedish } from '../text/normalize.ts';
import { namesInside, type Span } from './inside.ts';
import { buildLookup, type NameLookup, nearNames, owners } from './lookup.ts';
import { digitsOf, keyOf, type NamedRecord, partsOf, withoutEndingOf } from './names.ts';
import { similarTo } from './similar.ts';

/** `name`: as written; `folded`: without å ä ö; `part`: a part of the name; `spelling`; `inside` a longer text. */
export type How = 'name' | 'folded' | 'part' | 'spelling' | 'inside';

export type Match =
  | { readonly kind: 'one'; readonly id: string; readonly how: How; readonly read: string }
  /** `shared`: one name, several owners; `many`: several names in one text. */
  | { readonly kind: 'several'; readonly ids: readonly string[]; readonly why: 'shared' | 'many' }
  | { readonly kind: 'none'; readonly near: readonly string[] };

export interface Matcher {
  /** @param text one row of what a person wrote; any length. */
  readonly match: (text: string) => Match;
}

/** How many near names are offered where nothing matches. */
const NEAR = 4;
/** What is longer is no name and no sentence about one. */
const LONGEST = 400;

export function createMatcher(records: Iterable<NamedRecord>): Matcher {
  const lookup = buildLookup(records);
  return { match: (text) => matchText(lookup, cleaned(text)) };
}

/** Without a bullet, a row number or quotation marks around it. */
function cleaned(text: string): string {
  return text
    .slice(0, LONGEST)
    .trim()
    .replace(/^(?:[-–—•*·]\s*|\d{1,3}[.)]\s+)/, '')
    .replace(/^["'”“»«’]+|["'”“»«’]+$/g, '')
    .trim();
}

function matchText(lookup: NameLookup, text: string): Match {
  const key = keyOf(text);
  if (key === '') return { kind: 'none', near: [] };
  return (
    wholeName(lookup, key, text) ??
    bothHalves(lookup, text) ??
    inText(lookup, text) ??
    misspelt(lookup, key, text) ??
    withoutEnding(lookup, key, text) ?? {
      kind: 'none',
      near: similarTo(lookup, text, NEAR),
    }
  );
}

function wholeName(lookup: NameLookup, key: string, read: string): Match | null {
  const exact = lookup.byKey.get(key);
  if (exact !== undefined) {
    return decided(owners(exact), exact.some((e) => e.strength === 2) ? 'name' : 'part', read);
  }
  const folded = lookup.byFolded.get(foldSwedish(key));
  return folded === undefined ? null : decided(owners(folded), 'folded', read);
}

/** "MST (multisystemisk terapi)", "Komet – 12–18 år": what fits both halves is meant. */
function bothHalves(lookup: NameLookup, text: string): Match | null {
  const found = partsOf(text).flatMap((part) => {
    const entries = lookup.byKey.get(keyOf(part));
    return entries === undefined ? [] : [owners(entries)];
  });
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return null;
  const common = first.filter((id) => others.every((ids) => ids.includes(id)));
  return common.length === 1 ? decided(common, 'part', text) : null;
}

function inText(lookup: NameLookup, text: string): Match | null {
  const spans = namesInside(lookup, text);
  const [first] = spans;
  if (first === undefined) return null;
  const common = first.owners.filter((id) => spans.every((s) => s.owners.includes(id)));
  if (common.length > 0) {
    const fitting = common.length > 1 ? withNumbers(lookup, common, text) : common;
    return decided(fitting, first.misspelt ? 'spelling' : 'inside', readAs(spans));
  }
  return { kind: 'several', ids: [...new Set(spans.flatMap((s) => s.owners))], why: 'many' };
}

/** "Komet för föräldrar, 3–11 år": of several versions, the only one whose name has the same numbers. */
function withNumbers(lookup: NameLookup, ids: readonly string[], text: string): readonly string[] {
  const numbers = digitsOf(text);
  const fitting = ids.filter((id) =>
    lookup.entries.some((e) => e.owner === id && e.digits !== '' && digitsOf(e.text) === numbers),
  );
  return fitting.length === 1 ? fitting : ids;
}

function misspelt(lookup: NameLookup, key: string, read: string): Match | null {
  const near = nearNames(lookup, key);
  return near.length === 0 ? null : decided(owners(near), 'spelling', read);
}

/** "Kometprogrammet" is Komet with a word for what it is. */
function withoutEnding(lookup: NameLookup, key: string, read: string): Match | null {
  const stem = withoutEndingOf(key);
  const exact = stem === key ? undefined : lookup.byKey.get(stem);
  return exact === undefined ? null : decided(owners(exact), 'part', read);
}

function decided(ids: readonly string[], how: How, read: string): Match {
  const [id, ...others] = ids;
  if (id === undefined) return { kind: 'none', near: [] };
  return others.length === 0 ? { kind: 'one', id, how, read } : { kind: 'several', ids, why: 'shared' };
}

function readAs(spans: readonly Span[]): string {
  return [...new Set(spans.map((s) => s.text))].join(', ');
}
