/**
 * From a need to methods and supports that fit it, with reasons, cautions and what was left out. A documented sum
 * (weights.ts), no learning: the same need and catalogue give the same answer. It supports a judgement and gives
 * no order; the caveat says so every time.
 */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { type MethodFacts, methodFacts } from '../catalogue/method-facts.ts';
import { bySwedish } from '../domain/collate.ts';
import type { Method } from '../domain/records/method.ts';
import { assesses, onlyToAssess, subjectsOf } from './assess.ts';
import { type Fit, fitOf } from './fit.ts';
import { knownOf } from './known.ts';
import type { Need } from './need.ts';
import { type NoMatch, noMatchFor } from './no-match.ts';
import { isOffered, isWithin, whyNot } from './offered.ts';
import { inOrder, type Ranked } from './order.ts';
import type { Recommended } from './recommended.ts';
import { type AskFirst, questionsFor, safetyOf, safetyText } from './safety.ts';
import { supportsFor } from './supports.ts';
import { leastBest, leastFit, leastForThem, leastShare } from './weights.ts';

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
  const found = answerTo(catalogue, need, today, limit);
  const other = found.methods.length > 0 ? null : otherwise(need);
  return other === null ? found : answerTo(catalogue, other, today, limit);
}

/** The need asked another way, where nothing answers it: with nothing to assess it with, what helps against it. */
function otherwise(need: Need): Need | null {
  const subjects = subjectsOf(need);
  return onlyToAssess(need) && subjects.length > 0
    ? { ...need, instruments: false, problems: subjects }
    : null;
}

function answerTo(catalogue: Catalogue, need: Need, today: string, limit: number): Recommendation {
  const fitting = [...catalogue.methods.values()]
    .filter((method) => isOffered(method, need) && isWithin(method, need))
    .map(
      (method): Candidate => ({
        facts: methodFacts(catalogue, method, today),
        fit: fitOf(catalogue, need, described(method)),
      }),
    )
    .filter(({ fit }) => fit.meetsNeed && fit.score >= leastFit);
  const excluded: Excluded[] = [];
  const allowed = fitting.filter(({ facts }) => {
    const reason = whyNot(catalogue, need, facts);
    if (reason === null) return true;
    excluded.push({ id: facts.method.id, title: facts.method.title, reason });
    return false;
  });
  const forThem = allowed.filter(({ fit }) => !fit.otherPeople);
  const kept = forThem.length >= leastForThem ? forThem : allowed;
  const best = Math.max(0, ...kept.map((c) => c.fit.score));
  const ranked = amongTheBest(catalogue, need, kept).map((candidate) =>
    recommended(catalogue, need, candidate),
  );
  const methods = best >= leastBest ? inOrder(catalogue, need, ranked).slice(0, limit) : [];
  return {
    methods,
    supports: supportsFor(catalogue, need, methods, limit),
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

/**
 * Without what fits far less than the best for the same problem: where several are named, each has its own best.
 * Measured by what is not put last: in danger, what fits a quarrel best is no measure of what protects.
 */
function amongTheBest(catalogue: Catalogue, need: Need, candidates: readonly Candidate[]): Candidate[] {
  const measure = candidates.filter((c) => !c.fit.after);
  const topOf = (found: readonly Candidate[]): number => Math.max(0, ...found.map((c) => c.fit.score));
  const answers = ({ facts }: Candidate, wide: readonly string[]): boolean =>
    facts.method.problems.some((p) => wide.includes(p));
  const top = topOf(measure);
  const tops = need.problems.map((problem) => {
    const wide = catalogue.withBroader('problems', [problem]);
    return { wide, best: topOf(measure.filter((c) => answers(c, wide))) };
  });
  return candidates.filter((c) => {
    const own = tops.filter(({ wide }) => answers(c, wide)).map(({ best }) => best);
    return c.fit.score >= leastShare * Math.min(top, ...own);
  });
}

/** The words of the need fit a record less than this: it shares only a word or two with it. */
const leastNear = 0.15;
const NEAREST = 3;

/** What the search would find for the need's words, without what must not be offered: no suggestion that it fits. */
function nearestByWords(catalogue: Catalogue, need: Need, today: string): string[] {
  return [...need.textFit]
    .filter(([, fit]) => fit >= leastNear)
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .flatMap(([id]) => catalogue.methods.get(id) ?? [])
    .filter((method) => isOffered(method, need))
    .filter((method) => whyNot(catalogue, need, methodFacts(catalogue, method, today)) === null)
    .slice(0, NEAREST)
    .map((m) => m.id);
}

function described(method: Method) {
  return {
    ...method,
    components: method.components.map((c) => c.component),
    assesses: assesses(method),
    teaches: method.kind === 'staff_training' || isGivenTo(method, 'staff'),
    forPartners: method.recipients.includes('partner'),
    forFosterHomes: method.recipients.includes('foster-home'),
    isOfAreas: isGivenTo(method, 'community'),
    universal: method.prevention.length > 0 && method.prevention.every((level) => level === 'universal'),
  };
}

/** Is it given to these, and to nobody else? */
function isGivenTo({ recipients }: Method, whom: string): boolean {
  return recipients.length > 0 && recipients.every((r) => r === whom);
}

function recommended(catalogue: Catalogue, need: Need, { facts, fit }: Candidate): Recommended & Ranked {
  const known = knownOf(catalogue, need, facts);
  const safety = safetyOf(catalogue, facts.method.id);
  return {
    id: facts.method.id,
    score: Math.round((fit.score + known.score) * 100) / 100,
    reasons: [...fit.reasons, ...known.reasons],
    cautions: [...safety.map((c) => safetyText(catalogue, c)), ...fit.cautions, ...known.cautions],
    after: fit.after,
    warnings: safety.filter((c) => c.country === 'SE').length,
  };
}
