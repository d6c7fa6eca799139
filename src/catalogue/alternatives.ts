/**
 * What else there is, for a method that cannot be had, is advised against or is unsuitable (domain model 7): first the
 * same class, then methods that share content. Sharing a component is not sharing an effect, and that is said.
 */
import { flagLevels } from '../domain/flags.ts';
import type { IntroduceStatus } from '../domain/introduce.ts';
import { agesOverlap } from '../domain/primitives.ts';
import type { Method, MethodKind } from '../domain/records/method.ts';
import type { Catalogue } from './catalogue.ts';
import { introduceFor, methodFacts } from './method-facts.ts';

/** How a method came to be offered. `inferred`: at least one of the class links is our own reading. */
export interface SameClass {
  readonly class: string;
  readonly inferred: boolean;
}

export interface Alternative {
  readonly id: string;
  readonly sameClass: SameClass | null;
  /** Non-generic content components that both have, and those of the replaced one that the other has not. */
  readonly shared: readonly string[];
  readonly missing: readonly string[];
  readonly introduce: IntroduceStatus;
  readonly caution: string;
}

export const componentCaution =
  'Att två metoder delar innehåll visar inte att de har samma effekt. Läs vad som är känt om var och en.';
export const classCaution =
  'Att två metoder hör till samma insatstyp visar inte att de har samma effekt. Läs vad som är känt om var och en.';

/** A method is exchanged for one of its own sort: not a programme for a course or an instrument. */
const sorts: Partial<Record<MethodKind, string>> = {
  intervention: 'intervention',
  programme: 'intervention',
  work_model: 'intervention',
  statutory_intervention: 'intervention',
  intervention_class: 'intervention',
  assessment_instrument: 'instrument',
  instrument_group: 'instrument',
  staff_training: 'training',
};

/** Domain model 7: fewer shared components than this make no two methods alike. */
const LEAST_SHARED = 2;

/** The easier to get hold of, the earlier; what is not known comes after what is known to be possible. */
const reach: readonly IntroduceStatus[] = ['yes', 'statutory', 'with_terms', 'limited', 'unknown'];

/** @returns all alternatives, best first; empty for an unknown id. @param today ISO day, for the rules about age. */
export function alternativesTo(catalogue: Catalogue, id: string, today: string): readonly Alternative[] {
  const method = catalogue.methods.get(id);
  if (method === undefined) return [];
  return catalogue.derive(`alternatives ${today} ${id}`, () =>
    [...catalogue.methods.values()]
      .filter((other) => isPossible(catalogue, method, other, today))
      .flatMap((other) => alternative(catalogue, method, other, today) ?? [])
      .toSorted(byCloseness),
  );
}

function isPossible(catalogue: Catalogue, method: Method, other: Method, today: string): boolean {
  if (other.id === method.id || other.retired !== null) return false;
  // A class is a sort of method and cannot be introduced itself: its members are offered.
  if (other.kind === 'intervention_class' || other.kind === 'instrument_group') return false;
  const sort = sorts[method.kind];
  if (sort === undefined || sorts[other.kind] !== sort) return false;
  if (isMemberOf(catalogue, other.id, method.id)) return false;
  if (!agesOverlap(method.ages, other.ages) || !problemsOverlap(catalogue, method, other)) return false;
  const facts = methodFacts(catalogue, other, today);
  if (facts.flags.some((f) => flagLevels[f.code] === 'verdict')) return false;
  if (isUnsuitable(catalogue, method, other)) return false;
  return reach.includes(facts.introduce.status) || facts.introduce.disputed;
}

/** Problems that meet, broader and narrower included; not stated is not "for something else". */
function problemsOverlap(catalogue: Catalogue, a: Method, b: Method): boolean {
  if (a.problems.length === 0 || b.problems.length === 0) return true;
  const [wideA, wideB] = [a, b].map((m) => catalogue.withBroader('problems', m.problems));
  return a.problems.some((p) => wideB?.includes(p)) || b.problems.some((p) => wideA?.includes(p));
}

/**
 * A Swedish source says that the other is not for the ages that this one is for. Conditions about a single client
 * cannot be judged here: they are shown first, as everywhere.
 */
function isUnsuitable(catalogue: Catalogue, method: Method, other: Method): boolean {
  if (method.ages === null) return false;
  return catalogue
    .factClaims(other.id, 'safety')
    .filter((c) => c.country === 'SE' && c.value.type === 'not_for_age')
    .some((c) => {
      const not = c.population?.ages ?? null;
      const { min, max } = method.ages ?? { min: null, max: null };
      return not !== null && (not.min ?? 0) <= (min ?? 0) && (max ?? 120) <= (not.max ?? 120);
    });
}

function alternative(catalogue: Catalogue, method: Method, other: Method, today: string): Alternative | null {
  const own = specific(catalogue, method);
  const theirs = specific(catalogue, other);
  const shared = own.filter((c) => theirs.includes(c));
  const sameClass = commonClass(catalogue, method.id, other.id);
  if (sameClass === null && shared.length < LEAST_SHARED) return null;
  return {
    id: other.id,
    sameClass,
    shared,
    missing: own.filter((c) => !theirs.includes(c)),
    introduce: introduceFor(catalogue, other, today).status,
    caution: sameClass === null ? componentCaution : classCaution,
  };
}

/** What a method consists of that tells it from others: content, and not homework or psychoeducation. */
function specific(catalogue: Catalogue, method: Method): string[] {
  const concepts = catalogue.concepts('components');
  const ids = method.components.map((c) => c.component);
  return [...new Set(ids)].filter((id) => {
    const concept = concepts.get(id);
    return concept !== undefined && (concept.type ?? 'content') === 'content' && !concept.generic;
  });
}

/** A class that both are placed in; one that others than we have placed them in comes first. */
function commonClass(catalogue: Catalogue, a: string, b: string): SameClass | null {
  const links = (id: string) => catalogue.factClaims(id, 'class_link');
  const common = links(a).flatMap((mine) =>
    links(b)
      .filter((theirs) => theirs.value.class === mine.value.class)
      .map((theirs) => ({
        class: mine.value.class,
        inferred: [mine, theirs].some((l) => l.value.ground === 'expert_inferred' || l.basis === 'inferred'),
      })),
  );
  return common.find((c) => !c.inferred) ?? common[0] ?? null;
}

function isMemberOf(catalogue: Catalogue, id: string, classId: string): boolean {
  return catalogue.factClaims(id, 'class_link').some((l) => l.value.class === classId);
}

function byCloseness(a: Alternative, b: Alternative): number {
  const ground = (x: Alternative) => (x.sameClass === null ? 2 : x.sameClass.inferred ? 1 : 0);
  return (
    ground(a) - ground(b) ||
    b.shared.length - a.shared.length ||
    reach.indexOf(a.introduce) - reach.indexOf(b.introduce) ||
    a.id.localeCompare(b.id)
  );
}
