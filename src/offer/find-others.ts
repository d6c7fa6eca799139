/** The knowledge supports and the bodies that a text names. */

import type { Actor } from '../domain/records/actor.ts';
import type { Support } from '../domain/records/support.ts';
import type { KnownWork, WorkFinder } from '../matching/find-work.ts';
import { sameAddress } from '../matching/works.ts';
import { wordsOf } from '../text/words.ts';
import type { Passage } from './passages.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Sighting } from './sighting.ts';

export interface OtherNames {
  readonly actors: PhraseIndex;
  readonly supports: PhraseIndex;
  readonly works: readonly KnownWork[];
  readonly finder: WorkFinder;
}

/** Names of bodies that are also words of any text, or of no body in particular. */
const noBody = new Set([
  'evidens',
  'rådet',
  'lära',
  'owner',
  'effekt',
  'män',
  'humana',
  'redaktionen',
  'metodens ägare',
  'polisen',
]);
const noBodyKinds: ReadonlySet<Actor['kind']> = new Set(['editor', 'press', 'study_authors', 'register']);

export function actorIndex(actors: Iterable<Actor>): PhraseIndex {
  const bodies = [...actors].filter((a) => !noBodyKinds.has(a.kind));
  const own = bodies.flatMap((a) =>
    [a.title, ...a.abbreviations, ...a.aliases].map((text) => ({ owner: a.id, text })),
  );
  const names = new Set(own.map((n) => n.text));
  // "Stockholms stad (Komet)" is not what is meant by "Stockholms stad", which has a record of its own.
  const bare = bodies
    .map((a) => ({ owner: a.id, text: withoutParentheses(a.title) }))
    .filter((n) => !names.has(n.text));
  return new PhraseIndex(
    [...own, ...bare].filter(({ text }) => text.length > 2 && !noBody.has(text.toLowerCase())),
  );
}

/** "SDQ (Metodguiden)" is the guide's page about SDQ, and "SDQ" alone is not it: such titles stay whole. */
export function supportIndex(supports: Iterable<Support>): PhraseIndex {
  return new PhraseIndex(
    [...supports].flatMap((s) => [s.title, ...s.otherTitles].map((text) => ({ owner: s.id, text }))),
  );
}

export function findActors(passages: readonly Passage[], { actors }: OtherNames): Sighting[] {
  return passages.flatMap((passage, i) =>
    actors.find(passage.text).flatMap(({ phrases, start, end }): Sighting[] => {
      const raw = passage.text.slice(start, end);
      const fitting = phrases.filter((p) => isWritten(p.text, raw));
      const ids = [...new Set(fitting.map((p) => p.owner))];
      return ids.length === 0 ? [] : [sighting(i, start, end, ids, raw)];
    }),
  );
}

/** A body's name is written with its capitals: "Brå" is not "bra", "STAD" not "stad". */
function isWritten(name: string, raw: string): boolean {
  const capitals = (text: string) => text.replace(/[^\p{Lu}]/gu, '');
  return capitals(raw) === capitals(name) || (raw === raw.toUpperCase() && raw.length > 8);
}

/** A title of fewer words is also a phrase: it counts in quotation marks, or beside its publisher. */
const OWN_TITLE = 6;
const CITATIONS = 40;

export function findSupports(
  passages: readonly Passage[],
  names: OtherNames,
  bodies: readonly Sighting[],
  publishers: ReadonlyMap<string, readonly string[]>,
): Sighting[] {
  const titled = passages.flatMap((passage, i) =>
    names.supports.find(passage.text).flatMap(({ phrases, start, end }): Sighting[] => {
      const ids = [...new Set(phrases.map((p) => p.owner))];
      const raw = passage.text.slice(start, end);
      const quoted =
        /["”“»«'’]$/.test(passage.text.slice(0, start)) || (start === 0 && end === passage.text.length);
      const beside = bodies.some(
        (b) => b.passage === i && ids.some((id) => publishers.get(id)?.some((p) => b.ids.includes(p))),
      );
      const own = wordsOf(raw).length >= OWN_TITLE;
      const counts = own || (/^\p{Lu}/u.test(raw) && (quoted || beside));
      return counts ? [sighting(i, start, end, ids, raw)] : [];
    }),
  );
  return [...titled, ...cited(passages, names, titled)];
}

/** Citations and addresses: by number, title, publisher and year together; a near title is a choice. */
function cited(
  passages: readonly Passage[],
  { works, finder }: OtherNames,
  known: readonly Sighting[],
): Sighting[] {
  const found: Sighting[] = [];
  let asked = 0;
  for (const [i, { text }] of passages.entries()) {
    for (const { index, 0: url } of text.matchAll(/https?:\/\/[^\s<>"”)]+[^\s<>"”).,;]/g)) {
      const ids = works.filter((w) => w.urls.some((u) => sameAddress(u, url))).map((w) => w.id);
      if (ids.length > 0) found.push(sighting(i, index, index + url.length, ids, url));
    }
    for (const part of citationsIn(text)) {
      if (
        asked >= CITATIONS ||
        known.some((s) => s.passage === i && s.start < part.end && part.start < s.end)
      )
        continue;
      asked += 1;
      const facts = finder.read(part.text);
      const match = finder.find(facts);
      if (match.kind === 'one') found.push(sighting(i, part.start, part.end, [match.id], part.text));
      // A likeness alone is shown only where the text also says whose it is.
      else if (
        match.kind === 'unsure' &&
        facts.publishers.length > 0 &&
        facts.titles.some((t) => wordsOf(t).length > 3)
      ) {
        const ids = match.candidates.filter((c) => c.score >= 0.6).map((c) => c.id);
        if (ids.length > 0)
          found.push({ ...sighting(i, part.start, part.end, ids, part.text), doubt: 'similar' });
      }
    }
  }
  return found;
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const quotedTitle = /["”“»]([^"”“»«\n]{12,200})["”“«»]/g;
const numbered =
  /\b(?:SBU(?:[- ]?(?:rapport|utvärderar|kommenterar|kartlägger))?\s*(?:nr\.?\s*)?\d{3}\b|(?:HSLF-FS|SOSFS)\s*\d{4}:\s*\d{1,4}|SOU\s*\d{4}:\d{1,3}|(?:19|20)\d{2}-\d{1,2}-\d{3,5})(?!\d)/g;
/** "Socialstyrelsen (2021). Insatser mot …" on a line of its own. */
const citationLine = /^[\p{Lu}][^.()]{2,80}\(?\s?(?:19|20)\d{2}\s?\)?\s?[.,:]\s.{12,}/u;

function citationsIn(text: string): Part[] {
  if (text.length <= 300 && citationLine.test(text)) return [{ text, start: 0, end: text.length }];
  const parts: Part[] = [];
  for (const m of text.matchAll(quotedTitle)) {
    const inner = m[1] ?? '';
    if (wordsOf(inner).length >= 3)
      parts.push({ text: inner, start: m.index + 1, end: m.index + 1 + inner.length });
  }
  for (const m of text.matchAll(numbered))
    parts.push({ text: m[0], start: m.index, end: m.index + m[0].length });
  return parts;
}

function sighting(
  passage: number,
  start: number,
  end: number,
  ids: readonly string[],
  text: string,
): Sighting {
  return {
    passage,
    start,
    end,
    ids,
    text,
    role: 'offered',
    doubt: ids.length > 1 ? 'shared' : null,
    respelled: false,
    abbreviated: false,
  };
}

function withoutParentheses(title: string): string {
  return title.replace(/\s*\([^)]*\)/g, '').trim();
}
