import { z } from 'zod';
import { type Claim, type ClaimOf, claimDate, isFirstHand } from './claim.ts';
import { counts, type MethodEvidence } from './evidence-class.ts';
import { type Introduce, yearsBetween } from './introduce.ts';
import { mayAdviseAgainst, type Position } from './positions.ts';
import { type Ages, agesOverlap, newest } from './primitives.ts';

export const flagLevelSchema = z.enum(['safety', 'verdict', 'notice']);
export type FlagLevel = z.infer<typeof flagLevelSchema>;

/** Every flag, its level, in the order in which they are shown. */
export const flagLevels = {
  unsuitable_when: 'safety',
  advised_against: 'verdict',
  harm_risk: 'verdict',
  no_effect: 'verdict',
  research_only: 'verdict',
  discontinued: 'verdict',
  replaced: 'verdict',
  harm_signal: 'notice',
  assessments_differ: 'notice',
  recommended_but_hard: 'notice',
  no_provider_found: 'notice',
  no_steward_found: 'notice',
  terms_unclear: 'notice',
  version_gap: 'notice',
  population_not_tested: 'notice',
  stale: 'notice',
} as const satisfies Record<string, FlagLevel>;
export type FlagCode = keyof typeof flagLevels;
export const flagCodes = Object.keys(flagLevels) as FlagCode[];

/** A flag with the claims behind it: body, document and date are read from them. */
export interface Flag {
  readonly code: FlagCode;
  readonly claims: readonly Claim[];
  /** What the flag says beyond its label: the condition, the successor, the year. */
  readonly detail: string | null;
  /** Reached the record through this class. */
  readonly viaClass: string | null;
}

/** All that the rules look at for one method. */
export interface FlagFacts {
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  readonly evidence: MethodEvidence;
  readonly introduce: Introduce;
  /** Curated disagreements (status `real`) that name the method, with the claims of both sides. */
  readonly dissents: readonly { readonly topic: string; readonly claims: readonly Claim[] }[];
  /** The method's own ages; null = not stated. */
  readonly ages: Ages | null;
  readonly recommends: (actor: string) => boolean;
  /** Press and trade papers are shown as sources and never stand behind a flag (domain model 5). */
  readonly isPress: (actor: string) => boolean;
  readonly today: string;
}

type Rule = (facts: FlagFacts) => Flag[];

/** SBU puts a banner on its own reports after five years; the search date is what ages, not the page. */
const YEARS_UNTIL_OLD_SEARCH = 5;

/**
 * A contraindication, an exclusion or a precondition that a Swedish source states; foreign ones are information
 * (domain model 5). One code for all: the label says which ("Olämplig när", "Kräver först", "Inte för åldern").
 */
const safety: Rule = ({ claims }) =>
  claims
    .filter(
      (c): c is ClaimOf<'safety'> =>
        c.fact === 'safety' && c.country === 'SE' && c.value.type !== 'harm_signal',
    )
    .map((c) => flag('unsuitable_when', [c], c.value.condition));

/** A current, first-hand `should_not` from a body whose task it is to recommend, with document and date. */
const advisedAgainst: Rule = ({ positions, recommends }) =>
  positions
    .filter((p) => p.level === 'should_not' && p.claim.value.status === 'current')
    .filter((p) => mayAdviseAgainst(p.claim, recommends) && carriesVerdict(p.claim))
    .filter((p) => p.via === null || p.via.basis === 'agency_named')
    .map((p) => ({ ...flag('advised_against', [p.claim], null), viaClass: p.via?.class ?? null }));

const researchOnly: Rule = ({ positions }) =>
  positions
    .filter((p) => p.level === 'research_only' && p.claim.value.status === 'current')
    .filter((p) => carriesVerdict(p.claim))
    .filter((p) => p.via === null || p.via.basis === 'agency_named')
    .map((p) => ({ ...flag('research_only', [p.claim], null), viaClass: p.via?.class ?? null }));

/** An agency or a review concludes harm: a counting finding, not merely less effective than something else. */
const harmRisk: Rule = ({ claims }) => {
  const harmful = claims.filter(
    (c): c is ClaimOf<'finding'> =>
      c.fact === 'finding' && counts(c) && c.value.direction === 'negative' && carriesVerdict(c),
  );
  return harmful.length > 0 ? [flag('harm_risk', harmful, harmful[0]?.outcome ?? null)] : [];
};

/** The method's class is "no effect": the findings that say so, not the unclear ones beside them. */
const noEffect: Rule = ({ evidence }) => {
  if (evidence.class !== 'no_effect') return [];
  const deciding = evidence.outcomes
    .flatMap((o) => o.deciding)
    .filter((c) => c.value.direction === 'no_effect' && carriesVerdict(c));
  return deciding.length > 0 ? [flag('no_effect', deciding, deciding[0]?.outcome ?? null)] : [];
};

/** Ended or replaced in Sweden, first-hand and dated. */
const lifecycle: Rule = ({ claims, introduce }) =>
  introduce.rule !== 'ended_or_replaced'
    ? []
    : claims
        .filter((c): c is ClaimOf<'availability'> => c.fact === 'availability')
        .filter((c) => carriesVerdict(c))
        .flatMap((c) => {
          const code = c.value.code;
          return code === 'discontinued' || code === 'replaced' ? [flag(code, [c], c.value.text)] : [];
        });

/** One study, or a counting finding that cannot carry a verdict, suggests harm: a notice, no demotion. */
const harmSignal: Rule = (facts) => {
  const verdict = new Set(harmRisk(facts).flatMap((f) => f.claims.map((c) => c.id)));
  const signals = facts.claims.filter(
    (c) =>
      (c.fact === 'safety' && c.value.type === 'harm_signal') ||
      (c.fact === 'finding' && c.value.direction === 'negative' && c.value.current && !verdict.has(c.id)),
  );
  const first = signals[0];
  if (first === undefined) return [];
  return [flag('harm_signal', signals, first.fact === 'safety' ? first.value.condition : first.outcome)];
};

/** The class is "differs", or Swedish bodies disagree by a curated row. */
const assessmentsDiffer: Rule = ({ evidence, dissents }) => {
  const differing = evidence.outcomes.filter((o) => o.class === 'differs').flatMap((o) => o.deciding);
  const claims = [...new Set([...differing, ...dissents.flatMap((d) => d.claims)])];
  return claims.length > 0 ? [flag('assessments_differ', claims, dissents[0]?.topic ?? null)] : [];
};

/** Rule 7: a current "bör" from a Swedish recommending body about the method itself, and hard to introduce. */
const recommendedButHard: Rule = ({ positions, introduce, recommends }) => {
  const hard =
    introduce.status === 'limited' || introduce.status === 'abroad_only' || introduce.status === 'no';
  if (!hard || !introduce.mayFlag) return [];
  const direct = positions.filter(
    (p) =>
      p.level === 'should' &&
      p.via === null &&
      p.claim.value.target === 'method' &&
      p.claim.value.status === 'current' &&
      isFirstHand(p.claim) &&
      recommends(p.claim.source.assertedBy),
  );
  if (direct.length === 0) return [];
  const read = introduce.deciding.filter((c) => !c.source.assertedByDerived);
  return [flag('recommended_but_hard', [...direct.map((p) => p.claim), ...read], null)];
};

/** Only where a read, dated source says that there is none (rule 8); silence is `unknown`, never "none". */
const noneFound: Rule = ({ claims }) =>
  claims
    .filter(
      (c): c is ClaimOf<'availability'> =>
        c.fact === 'availability' &&
        c.basis === 'stated' &&
        !c.source.assertedByDerived &&
        claimDate(c) !== null,
    )
    .flatMap((c) => {
      if (c.value.code === 'none_found' && c.value.aspect === 'steward')
        return [flag('no_steward_found', [c], c.value.text)];
      if (c.value.code === 'not_used_in_sweden') return [flag('no_provider_found', [c], c.value.text)];
      return [];
    });

/** Somebody says it should or may be offered, and nobody says on what terms it can be had. */
const termsUnclear: Rule = ({ positions, introduce }) => {
  const offered = positions.filter(
    (p) => (p.level === 'should' || p.level === 'may') && p.claim.value.status === 'current',
  );
  return introduce.status === 'unknown' && offered.length > 0
    ? [
        flag(
          'terms_unclear',
          offered.map((p) => p.claim),
          null,
        ),
      ]
    : [];
};

/** The Swedish version is an adaptation, and the evaluation names a version that was tried elsewhere. */
const versionGap: Rule = ({ claims }) => {
  const named = claims.filter(
    (c) =>
      c.fact === 'finding' &&
      c.value.current &&
      c.value.versionEvaluated !== null &&
      !c.value.studyCountries.includes('SE'),
  );
  const adapted = claims.filter(
    (c) => c.fact === 'availability' && c.value.aspect === 'adaptation' && !c.source.assertedByDerived,
  );
  return named.length > 0 && adapted.length > 0 ? [flag('version_gap', [...named, ...adapted], null)] : [];
};

/**
 * What counts was tried in other ages than the method is meant for. By ages only: groups are named too differently
 * (parents, families, children at risk) for "no overlap" to mean that nobody was tried.
 */
const populationNotTested: Rule = ({ evidence, ages }) => {
  const deciding = evidence.outcomes.flatMap((o) => o.deciding);
  const tried = deciding.map((c) => c.population?.ages ?? null);
  if (ages === null || tried.length === 0 || tried.some((t) => agesOverlap(t, ages))) return [];
  return [flag('population_not_tested', deciding, null)];
};

/** The newest search behind what counts is old: SBU's own rule for its reports. */
const stale: Rule = ({ evidence, today }) => {
  const dates = evidence.outcomes
    .flatMap((o) => o.deciding)
    .flatMap((c) => (c.value.searchDate ? [c.value.searchDate] : []));
  const last = newest(dates);
  if (last === null || yearsBetween(last, today) <= YEARS_UNTIL_OLD_SEARCH) return [];
  return [
    flag(
      'stale',
      evidence.outcomes.flatMap((o) => o.deciding),
      last.slice(0, 4),
    ),
  ];
};

/** Each rule by the name it is tested under (tests/unit/domain/flags.test.ts). */
export const flagRules = {
  safety,
  advisedAgainst,
  harmRisk,
  noEffect,
  researchOnly,
  lifecycle,
  harmSignal,
  assessmentsDiffer,
  recommendedButHard,
  noneFound,
  termsUnclear,
  versionGap,
  populationNotTested,
  stale,
} as const satisfies Record<string, Rule>;

/**
 * All flags of a method, safety first, then verdicts, then notices. The rules see Swedish claims only, and none
 * of the press: what is said of another country is shown as what it is, and drives no flag (domain model 1).
 */
export function flagsOf(facts: FlagFacts): Flag[] {
  const usable = usableForFlags(facts);
  return Object.values(flagRules)
    .flatMap((rule: Rule) => rule(usable))
    .sort((a, b) => flagCodes.indexOf(a.code) - flagCodes.indexOf(b.code));
}

function usableForFlags(facts: FlagFacts): FlagFacts {
  const isUsable = (c: Claim): boolean =>
    c.country === 'SE' &&
    ![c.source.assertedBy, c.source.relayedBy].some((a) => a !== null && facts.isPress(a));
  const outcomes = facts.evidence.outcomes.map((o) => ({
    ...o,
    deciding: o.deciding.filter(isUsable),
    others: o.others.filter(isUsable),
  }));
  return {
    ...facts,
    claims: facts.claims.filter(isUsable),
    positions: facts.positions.filter((p) => isUsable(p.claim)),
    evidence: { ...facts.evidence, outcomes },
    introduce: { ...facts.introduce, deciding: facts.introduce.deciding.filter(isUsable) },
    dissents: facts.dissents.map((d) => ({ ...d, claims: d.claims.filter(isUsable) })),
  };
}

/**
 * A verdict names the body, the document and the date, first-hand: without all of them there is no verdict flag.
 * The claim is still shown, as what it is.
 */
export function carriesVerdict(claim: Claim): boolean {
  const document = claim.source.title ?? claim.source.work;
  return isFirstHand(claim) && document !== null && claimDate(claim) !== null;
}

function flag(code: FlagCode, claims: readonly Claim[], detail: string | null): Flag {
  return { code, claims, detail, viaClass: null };
}
