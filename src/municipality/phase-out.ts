/** The way out of a method with a verdict: who says so, since when, what instead, and how to end it well. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { flagView } from '../catalogue/fact-views.ts';
import { methodFacts } from '../catalogue/method-facts.ts';
import { sourceView } from '../catalogue/sources.ts';
import { type Claim, claimDate, claimsOf } from '../domain/claim.ts';
import { type FlagCode, flagLevels } from '../domain/flags.ts';
import { isInForce } from '../domain/positions.ts';
import { populationsOverlap } from '../domain/primitives.ts';
import type { Method } from '../domain/records/method.ts';
import type { FlagView, SourceView } from '../domain/views.ts';

export interface Named {
  readonly id: string;
  readonly title: string;
}

export interface PhaseOut {
  readonly code: FlagCode;
  readonly flag: FlagView;
  /** The body's own date for the statement; null = only when it was read is known. */
  readonly since: string | null;
  /** What the same body recommends for the same people, in the same support. */
  readonly recommendedInstead: readonly Named[];
  /** What the method is replaced by, as a source says. */
  readonly replacedBy: readonly Named[];
}

/** One path for each verdict flag; empty for a method without any. @param today ISO day. */
export function phaseOutOf(catalogue: Catalogue, method: Method, today: string): PhaseOut[] {
  return methodFacts(catalogue, method, today)
    .flags.filter((flag) => flagLevels[flag.code] === 'verdict')
    .map((flag) => ({
      code: flag.code,
      flag: flagView(catalogue, flag),
      since: flag.claims.map(claimDate).find((date) => date !== null) ?? null,
      recommendedInstead: flag.claims
        .flatMap((claim) => recommendedBeside(catalogue, claim))
        .filter((named, i, all) => all.findIndex((o) => o.id === named.id) === i),
      replacedBy: replacedBy(catalogue, method),
    }));
}

/** Same body, same support, people in common, and "should" or "may". */
function recommendedBeside(catalogue: Catalogue, against: Claim): Named[] {
  const { work, assertedBy } = against.source;
  if (work === null) return [];
  return claimsOf(
    catalogue.claimsIn(work).map((c) => c.claim),
    'recommendation',
  )
    .filter((c) => c.source.assertedBy === assertedBy && isInForce(c) && c.subject !== against.subject)
    .filter((c) => c.value.level === 'should' || c.value.level === 'may')
    .filter((c) => populationsOverlap(c.population, against.population, catalogue.hierarchy))
    .flatMap((c) => named(catalogue, c.subject));
}

/** What took over, said by a Swedish source about either of the two; or the record that this one was merged into. */
export function replacedBy(catalogue: Catalogue, method: Method): Named[] {
  const swedish = (c: Claim) => c.country === 'SE';
  const said = catalogue
    .factClaims(method.id, 'relation')
    .filter((c) => swedish(c) && c.value.type === 'replaced_by')
    .map((c) => c.value.to);
  const successors = catalogue
    .factClaims(method.id, 'availability')
    .filter((c) => swedish(c) && c.value.code === 'replaced')
    .flatMap((c) => c.value.successor ?? []);
  const inverse = claimsOf(
    catalogue.claims.map((c) => c.claim),
    'relation',
  )
    .filter((c) => swedish(c) && c.value.type === 'replaces' && c.value.to === method.id)
    .map((c) => c.subject);
  return [...new Set([...said, ...successors, ...inverse])].flatMap((id) => named(catalogue, id));
}

/** A source in the catalogue that counts ending older methods as part of introducing new ones; null if it is gone. */
export function endingSource(catalogue: Catalogue): SourceView | null {
  const claim = catalogue
    .factClaims('implementering', 'definition')
    .find((c) => /fasa ut/.test(c.value.text));
  return claim === undefined ? null : sourceView(catalogue, claim);
}

function named(catalogue: Catalogue, id: string): Named[] {
  return catalogue.methods.has(id) ? [{ id, title: catalogue.titleOf(id) }] : [];
}
