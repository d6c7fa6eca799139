/** A municipality's own list of methods, row by row: what each is, and what to know of it here. */
import { type Alternative, alternativesTo } from '../catalogue/alternatives.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordView } from '../catalogue/record-view.ts';
import type { RecordView } from '../domain/views.ts';
import { createMatcher, type How, type Match, type Matcher } from '../matching/match.ts';
import { type Given, givenOf } from './given.ts';
import { type Named, type PhaseOut, phaseOutOf, replacedBy } from './phase-out.ts';
import type { Place } from './place.ts';

/** The contract's limit; more rows are refused as a whole. */
export const MOST_ROWS = 500;

export interface CheckedRow {
  readonly input: string;
  readonly match: RecordView | null;
  readonly how: How | null;
  readonly near: readonly Named[];
  readonly given: readonly Given[];
  readonly replacedBy: readonly Named[];
  readonly alternatives: readonly (Alternative & Named)[];
  readonly phaseOut: readonly PhaseOut[];
  /** One Swedish sentence about how the row was read; null where it is the record's own name. */
  readonly message: string | null;
}

/** How many alternatives a row carries. */
const MOST_ALTERNATIVES = 5;

export function methodMatcher(catalogue: Catalogue): Matcher {
  return catalogue.derive('method matcher', () =>
    createMatcher([...catalogue.methods.values()].filter((m) => m.retired === null)),
  );
}

/** One row an item, in order, blank ones included. Nothing of the list is kept. */
export function checkList(
  catalogue: Catalogue,
  items: readonly string[],
  place: Place | null,
  today: string,
): CheckedRow[] {
  const matcher = methodMatcher(catalogue);
  return items.map((input) => checkRow(catalogue, input, matcher.match(input), place, today));
}

function checkRow(
  catalogue: Catalogue,
  input: string,
  match: Match,
  place: Place | null,
  today: string,
): CheckedRow {
  const empty = { input, match: null, how: null, given: [], replacedBy: [], alternatives: [], phaseOut: [] };
  if (match.kind === 'none') {
    return { ...empty, near: names(catalogue, match.near), message: noMatch(input, match.near.length > 0) };
  }
  if (match.kind === 'several') {
    return { ...empty, near: names(catalogue, match.ids), message: severalMessages[match.why] };
  }
  const method = catalogue.methods.get(match.id);
  const view = recordView(catalogue, match.id, today);
  if (method === undefined || view === null) return { ...empty, near: [], message: noMatch(input, false) };
  return {
    input,
    match: view,
    how: match.how,
    near: [],
    given: givenOf(catalogue, match.id, place, today),
    replacedBy: replacedBy(catalogue, method),
    alternatives: alternativesTo(catalogue, match.id, today)
      .slice(0, MOST_ALTERNATIVES)
      .map((a) => ({ ...a, title: catalogue.titleOf(a.id) })),
    phaseOut: phaseOutOf(catalogue, method, today),
    message: readMessage(match.how, view.title),
  };
}

const severalMessages = {
  shared: 'Namnet passar flera poster. Skriv vilken som avses.',
  many: 'Raden nämner flera metoder. Skriv en metod per rad.',
} as const;

function noMatch(input: string, near: boolean): string {
  if (input.trim() === '') return 'Raden är tom.';
  return near
    ? 'Ingen post har det namnet. Det närmaste visas; ingen har valts.'
    : 'Ingen post har det namnet, och inget liknande hittades.';
}

function readMessage(how: How, title: string): string | null {
  switch (how) {
    case 'name':
      return null;
    case 'folded':
      return `Läst som ${title}: skriven utan å, ä eller ö.`;
    case 'part':
      return `Läst som ${title}: en del av namnet stämmer.`;
    case 'spelling':
      return `Läst som ${title}: stavningen skiljer sig.`;
    case 'inside':
      return `Läst som ${title}: namnet står inne i texten. Kontrollera om en annan variant avses.`;
  }
}

function names(catalogue: Catalogue, ids: readonly string[]): Named[] {
  return ids.map((id) => ({ id, title: catalogue.titleOf(id) }));
}
