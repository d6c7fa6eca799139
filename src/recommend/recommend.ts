/**
 * From a need to methods and supports that fit it, with reasons, cautions and what was left out. A documented sum
 * (weights.ts), no learning: the same need and catalogue give the same answer. It supports a judgement and gives
 * no order; the caveat says so every time.
 */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { agesText } from '../catalogue/claim-text.ts';
import { flagView } from '../catalogue/fact-views.ts';
import { hasFourFacts, type MethodFacts, methodFacts } from '../catalogue/method-facts.ts';
import { bySwedish } from '../domain/collate.ts';
import { flagLevels } from '../domain/flags.ts';
import { agesOverlap } from '../domain/primitives.ts';
import type { Method } from '../domain/records/method.ts';
import { type Fit, fitOf } from './fit.ts';
import {
  ageIsOneself,
  agesOfGroups,
  isForGrownUpDoers,
  isForSchoolAge,
  isOtherChildhood,
} from './group-ages.ts';
import { knownOf } from './known.ts';
import type { Need } from './need.ts';
import { type NoMatch, noMatchFor } from './no-match.ts';
import { type AskFirst, blockedBy, questionsFor, safetyOf, safetyText } from './safety.ts';
import { leastBest, leastFit, leastSupportFit, weights } from './weights.ts';

export interface Recommended {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
}

export interface Excluded {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

export interface Recommendation {
  readonly methods: readonly Recommended[];
  readonly supports: readonly Recommended[];
  readonly excluded: readonly Excluded[];
  readonly askFirst: readonly AskFirst[];
  readonly noMatch: NoMatch | null;
  readonly caveat: string;
}

/** Domain model, needs: every recommendation carries it. */
export const matchingCaveat =
  'Listan bygger på uppgifter om metoderna, inte på en bedömning av personen. Metodkompassen rekommenderar ingenting själv. ' +
  'Din utredning, personens egna önskemål och din verksamhets förutsättningar avgör. Att en metod saknas i listan betyder inte att den är olämplig, ' +
  'och att ingen risk nämns betyder inte att den är säker: fråga alltid om våld pågår.';

interface Candidate {
  readonly facts: MethodFacts;
  readonly fit: Fit;
}

/** @param today ISO day. @param limit how many methods, and as many supports. */
export function recommend(catalogue: Catalogue, need: Need, today: string, limit: number): Recommendation {
  const candidates = [...catalogue.methods.values()]
    .filter((method) => isOffered(method, need) && isWithin(method, need))
    .map(
      (method): Candidate => ({
        facts: methodFacts(catalogue, method, today),
        fit: fitOf(catalogue, need, described(method)),
      }),
    )
    .filter(({ fit }) => fit.meetsNeed && fit.score >= leastFit);
  const excluded: Excluded[] = [];
  const kept = candidates.filter((candidate) => {
    const reason = whyNot(catalogue, need, candidate);
    if (reason === null) return true;
    excluded.push({ id: candidate.facts.method.id, title: candidate.facts.method.title, reason });
    return false;
  });
  const ranked = kept
    .map((candidate) => recommended(catalogue, need, candidate))
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  const best = Math.max(0, ...kept.map((c) => c.fit.score));
  const methods = best >= leastBest ? eachProblemHeard(catalogue, need, ranked).slice(0, limit) : [];
  return {
    methods,
    supports: supportsFor(
      catalogue,
      need,
      sharedAreas(
        catalogue,
        methods.map((m) => m.id),
      ),
      limit,
    ),
    excluded: excluded.toSorted((a, b) => bySwedish(a.title, b.title)),
    askFirst: questionsFor(
      catalogue,
      need,
      methods.map((m) => m.id),
    ),
    noMatch:
      methods.length > 0 ? null : noMatchFor(catalogue, need, today, nearestByWords(catalogue, need, today)),
    caveat: matchingCaveat,
  };
}

/** The words of the need fit a record less than this: it shares only a word or two with it. */
const leastNear = 0.15;
const NEAREST = 3;

/** What the search would find for the need's words, without what must not be offered: no suggestion that it fits. */
function nearestByWords(catalogue: Catalogue, need: Need, today: string): string[] {
  const empty: Fit = { score: 0, reasons: [], cautions: [], meetsNeed: false };
  return [...need.textFit]
    .filter(([, fit]) => fit >= leastNear)
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .flatMap(([id]) => catalogue.methods.get(id) ?? [])
    .filter((method) => isOffered(method, need))
    .filter((m) => whyNot(catalogue, need, { facts: methodFacts(catalogue, m, today), fit: empty }) === null)
    .slice(0, NEAREST)
    .map((m) => m.id);
}

/** How many a reader looks at before giving up. */
const FIRST = 5;
/** How many of those may stand there for their problem's sake. */
const MOST_LIFTED = 2;

/**
 * Where several problems are named, each has its best method among the first five: otherwise the methods of one
 * (those with most recommendations) would fill them. The order is else that of the sum.
 */
function eachProblemHeard(
  catalogue: Catalogue,
  need: Need,
  ranked: readonly Recommended[],
): readonly Recommended[] {
  const first = ranked.slice(0, FIRST);
  const answers = (id: string, problem: string): boolean =>
    catalogue.methods.get(id)?.problems.includes(problem) ?? false;
  const lifted: Recommended[] = [];
  for (const problem of need.problems.toSorted()) {
    if (lifted.length === MOST_LIFTED) break;
    if ([...first, ...lifted].some((m) => answers(m.id, problem))) continue;
    const best = ranked.find((m) => answers(m.id, problem));
    if (best !== undefined) lifted.push(best);
  }
  if (lifted.length === 0) return ranked;
  const kept = first.slice(0, FIRST - lifted.length);
  const rest = ranked.filter((m) => !kept.includes(m) && !lifted.includes(m));
  return [...kept, ...lifted, ...rest];
}

/** Courses for staff and registers are not answers to a person's need, places to go are; instruments only when asked for. */
function isOffered(method: Method, need: Need): boolean {
  const instrument = method.kind === 'assessment_instrument' || method.kind === 'instrument_group';
  return (
    instrument === need.instruments &&
    method.retired === null &&
    (hasFourFacts(method) || method.kind === 'service') &&
    method.kind !== 'staff_training' &&
    method.kind !== 'quality_register'
  );
}

/** A need that is outside social services is answered only by what names its very problem. */
function isWithin(method: Method, { onlyProblems }: Need): boolean {
  return onlyProblems === null || method.problems.some((p) => onlyProblems.includes(p));
}

function described(method: Method) {
  return { ...method, components: method.components.map((c) => c.component) };
}

/** Why a fitting method is not offered: unsuitable here, advised against, another age, or not to be had. */
function whyNot(catalogue: Catalogue, need: Need, { facts }: Candidate): string | null {
  const { method } = facts;
  const blocked = blockedBy(catalogue, need, method.id);
  if (blocked !== null) return blocked;
  const verdict = facts.flags.find((f) => flagLevels[f.code] === 'verdict');
  if (verdict !== undefined) {
    const view = flagView(catalogue, verdict);
    return `${view.label}. ${view.reason}.`;
  }
  if (!agesOverlap(need.ages, method.ages)) return `Gäller ${agesText(method.ages) ?? 'en annan ålder'}.`;
  // An age may be a child's while the method is for the parents: then the group decides nothing.
  if (method.ages === null && ageIsOneself([...need.targetGroups, ...method.targetGroups])) {
    const groups = method.targetGroups.map((g) =>
      catalogue.label('target-groups', g).toLocaleLowerCase('sv'),
    );
    if (!agesOverlap(need.ages, agesOfGroups(method.targetGroups))) {
      return `Åldern stämmer inte med målgruppen: ${groups.join(', ')}.`;
    }
  }
  if (isForGrownUpDoers(need, method)) return 'Gjord för vuxna som har utövat våld.';
  if (isForSchoolAge(need.ages, method.targetGroups)) return 'Gjord för barn eller elever.';
  if (method.ages === null && isOtherChildhood(need.ages, need.targetGroups, method.targetGroups)) {
    return 'Gjord för barn i en annan ålder.';
  }
  if (need.mustBeAvailable && ['no', 'abroad_only'].includes(facts.introduce.status)) {
    return 'Går inte att införa i Sverige enligt de uppgifter som finns.';
  }
  return null;
}

function recommended(catalogue: Catalogue, need: Need, { facts, fit }: Candidate): Recommended {
  const known = knownOf(catalogue, need, facts);
  const safety = safetyOf(catalogue, facts.method.id).map((c) => safetyText(catalogue, c));
  return {
    id: facts.method.id,
    score: Math.round((fit.score + known.score) * 100) / 100,
    reasons: [...fit.reasons, ...known.reasons],
    cautions: [...safety, ...fit.cautions, ...known.cautions],
  };
}

/** Knowledge supports on the need, or in the area that the fitting methods share; those in force first. */
function supportsFor(
  catalogue: Catalogue,
  need: Need,
  areas: ReadonlySet<string>,
  limit: number,
): Recommended[] {
  return [...catalogue.supports.values()]
    .filter((s) => s.retired === null && s.status !== 'replaced' && s.country === 'SE')
    .flatMap((s) => {
      const fit = fitOf(catalogue, need, { ...s, ages: null, components: [], settings: [] });
      const shared = s.areas.filter((a) => areas.has(a));
      const score =
        fit.score + (shared.length > 0 ? weights.area : 0) + (s.status === 'current' ? weights.current : 0);
      if (score < leastSupportFit || (!fit.meetsNeed && shared.length === 0)) return [];
      const area = shared.map((a) => `Område: ${catalogue.label('areas', a).toLocaleLowerCase('sv')}.`);
      return [
        {
          id: s.id,
          score: Math.round(score * 100) / 100,
          reasons: [...fit.reasons, ...area],
          cautions: s.status === 'current' ? [] : ['Om det är den senaste utgåvan är inte känt.'],
        },
      ];
    })
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, limit);
}

/** How many of the best methods speak for the need's area. */
const SPEAKERS = 5;

/** The areas that at least half of the best methods have. */
function sharedAreas(catalogue: Catalogue, ids: readonly string[]): ReadonlySet<string> {
  const best = ids.slice(0, SPEAKERS);
  const all = best.flatMap((id) => catalogue.methods.get(id)?.areas ?? []);
  return new Set(all.filter((a) => all.filter((b) => b === a).length * 2 >= best.length));
}
