/** In which order the answers stand, and which of them the first five are. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { assesses, assessment, onlyToAssess } from './assess.ts';
import type { Need } from './need.ts';

/** What the order is made of. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** Stands after all that has no such caution. */
  readonly after: boolean;
  /** How many warnings Swedish sources state. */
  readonly warnings: number;
}

/** How many a reader looks at before giving up. */
const FIRST = 5;
/** How many of those may stand there for their problem's sake. */
const MOST_LIFTED = 2;

/** How many of the first may be there to assess with, where help is also asked for. */
const MOST_TO_ASSESS = 3;

/**
 * Best first. Of equals the one with fewer warnings stands first, then the one that is made for the least else: it is
 * nearest to what is asked.
 */
export function inOrder<T extends Ranked>(catalogue: Catalogue, need: Need, found: readonly T[]): T[] {
  const sorted = found.toSorted(
    (a, b) =>
      Number(a.after) - Number(b.after) ||
      b.score - a.score ||
      a.warnings - b.warnings ||
      beside(catalogue, need, a.id) - beside(catalogue, need, b.id) ||
      a.id.localeCompare(b.id),
  );
  return eachProblemHeard(catalogue, need, helpBeside(catalogue, need, sorted));
}

/** Where an assessment is one of the things asked for, the instruments do not fill the first five. */
function helpBeside<T extends Ranked>(catalogue: Catalogue, need: Need, ranked: readonly T[]): T[] {
  if (onlyToAssess(need)) return [...ranked];
  const toAssess = ranked.filter(({ id }) => {
    const method = catalogue.methods.get(id);
    return method !== undefined && assesses(method);
  });
  const late = toAssess.slice(MOST_TO_ASSESS);
  const others = ranked.filter((m) => !late.includes(m));
  return [...others.slice(0, FIRST), ...late, ...others.slice(FIRST)];
}

/** How much else a method is for: problems and groups that the need does not name. */
function beside(catalogue: Catalogue, need: Need, id: string): number {
  const method = catalogue.methods.get(id);
  if (method === undefined) return 0;
  const groups = catalogue.withBroader('target-groups', need.targetGroups);
  return (
    method.problems.filter((p) => !need.problems.includes(p)).length +
    method.targetGroups.filter((g) => !groups.includes(g)).length
  );
}

/**
 * Where several problems are named, each has its best method among the first five: otherwise the methods of one
 * (those with most recommendations) would fill them. The order is else that of the sum.
 */
function eachProblemHeard<T extends Ranked>(catalogue: Catalogue, need: Need, ranked: T[]): T[] {
  const first = ranked.slice(0, FIRST);
  const answers = (id: string, problem: string): boolean => {
    const method = catalogue.methods.get(id);
    if (method === undefined) return false;
    return problem === assessment ? assesses(method) : method.problems.includes(problem);
  };
  const lifted: T[] = [];
  for (const problem of need.problems.toSorted()) {
    if (lifted.length === MOST_LIFTED) break;
    if ([...first, ...lifted].some((m) => answers(m.id, problem))) continue;
    const best = ranked.find((m) => !m.after && answers(m.id, problem));
    if (best !== undefined) lifted.push(best);
  }
  if (lifted.length === 0) return ranked;
  const kept = first.slice(0, FIRST - lifted.length);
  const rest = ranked.filter((m) => !kept.includes(m) && !lifted.includes(m));
  return [...kept, ...lifted, ...rest];
}
