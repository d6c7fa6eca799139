/**
 * Where nobody has usable knowledge: target group × problem, with what there is of each kind of knowledge and of
 * methods. A cell is only shown where somebody has written of it; what nobody has thought of cannot be seen here.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { claimText } from '../catalogue/claim-text.ts';
import { methodFacts } from '../catalogue/method-facts.ts';
import { publisherView } from '../catalogue/sources.ts';
import { gapLabels } from '../domain/audit-labels.ts';
import { type ClaimOf, claimsOf } from '../domain/claim.ts';
import { flagLevels } from '../domain/flags.ts';
import type { Method, MethodKind } from '../domain/records/method.ts';
import type { VocabularyId } from '../domain/records/vocabulary.ts';
import { type AuditFilters, passes } from './filters.ts';
import { readWorks } from './overlap/read-works.ts';
import { isInUse } from './overlap/report.ts';
import type { Gap } from './schemas.ts';

/** What may solve a problem; instruments, registers and training for staff do not by themselves. */
const interventionKinds: ReadonlySet<MethodKind> = new Set<MethodKind>([
  'intervention',
  'programme',
  'intervention_class',
  'work_model',
  'statutory_intervention',
  'service',
]);

/** A method or work with everything broader than its groups and problems: it counts in all those cells. */
interface Placed<T> {
  readonly item: T;
  readonly groups: ReadonlySet<string>;
  readonly problems: ReadonlySet<string>;
  readonly areas: readonly string[];
}

interface WorkFacts {
  readonly kind: keyof Gap['supports'];
  readonly publishers: readonly string[];
  readonly year: number | null;
}

interface MethodSummary {
  readonly verdict: boolean;
  readonly recommended: boolean;
  readonly obtainable: boolean;
  readonly hard: boolean;
}

export interface GapQuery extends AuditFilters {
  /** Also cells without a gap. */
  readonly all: boolean;
}

/** Cells with a gap, those with most behind them first. */
export function gaps(catalogue: Catalogue, query: GapQuery, today: string): Gap[] {
  return allCells(catalogue, today)
    .filter((cell) => query.all || cell.gap.gaps.length > 0)
    .filter((cell) =>
      passes(query, {
        publishers: cell.publishers,
        areas: cell.gap.areas.map((a) => a.value),
        years: cell.years,
      }),
    )
    .map((cell) => cell.gap);
}

interface Cell {
  readonly gap: Gap;
  readonly publishers: readonly string[];
  readonly years: readonly (number | null)[];
}

function allCells(catalogue: Catalogue, today: string): readonly Cell[] {
  return catalogue.derive(`audit gaps ${today}`, () => {
    const works = placedWorks(catalogue);
    const methods = placedMethods(catalogue, today);
    const unknownGaps = openQuestions(catalogue);
    const unplaced = works.filter((w) => w.groups.size === 0 || w.problems.size === 0);
    return cellKeys(catalogue)
      .map(([group, problem]): Cell => {
        const inCell = <T>(p: Placed<T>) => p.groups.has(group) && p.problems.has(problem);
        const cellWorks = works.filter(inCell);
        const cellMethods = methods.filter(inCell);
        const areas = [...new Set([...cellWorks, ...cellMethods].flatMap((p) => p.areas))];
        const supports = { describing: 0, explaining: 0, problem_solving: 0, unknown: 0 };
        for (const work of cellWorks) supports[work.item.kind]++;
        const recommended = cellMethods.filter((m) => m.item.recommended);
        const numbers = {
          methods: cellMethods.length,
          methodsWithoutVerdict: cellMethods.filter((m) => !m.item.verdict).length,
          recommended: recommended.length,
          recommendedObtainable: recommended.filter((m) => m.item.obtainable).length,
        };
        const questions = unknownGaps.filter(inCell);
        const codes = gapCodes(
          supports,
          numbers,
          recommended.every((m) => m.item.hard),
          questions.length,
        );
        return {
          publishers: [...new Set(cellWorks.flatMap((w) => w.item.publishers))],
          years: cellWorks.map((w) => w.item.year),
          gap: {
            targetGroup: labelled(catalogue, 'target-groups', group),
            problem: labelled(catalogue, 'problems', problem),
            areas: areas.map((a) => labelled(catalogue, 'areas', a)),
            supports,
            supportsUnplaced: unplaced.filter(
              (w) => w.item.kind === 'problem_solving' && w.areas.some((a) => areas.includes(a)),
            ).length,
            ...numbers,
            knowledgeGaps: questions.slice(0, SHOWN_QUESTIONS).map(({ item }) => ({
              text: `${catalogue.titleOf(item.subject)}: ${item.statedAs ?? claimText(catalogue, item)}`,
              publisher: publisherView(catalogue, item.source.assertedBy),
              url: item.source.url,
            })),
            gaps: codes.map((code) => ({ code, label: gapLabels[code] })),
            url: `/sok?${new URLSearchParams([
              ['targetGroup', group],
              ['problem', problem],
            ])}`,
          },
        };
      })
      .sort(
        (a, b) =>
          Number(weightOf(b.gap) > 0) - Number(weightOf(a.gap) > 0) ||
          b.gap.gaps.length - a.gap.gaps.length ||
          weightOf(b.gap) - weightOf(a.gap),
      );
  });
}

const SHOWN_QUESTIONS = 5;

function gapCodes(
  supports: Gap['supports'],
  numbers: Pick<Gap, 'methods' | 'methodsWithoutVerdict' | 'recommended'>,
  allHard: boolean,
  questions: number,
): (keyof typeof gapLabels)[] {
  const codes: (keyof typeof gapLabels)[] = [];
  if (supports.problem_solving === 0) codes.push('no_problem_solving');
  if (numbers.methods === 0) codes.push('no_method');
  else if (numbers.methodsWithoutVerdict === 0) codes.push('only_advised_against');
  if (numbers.recommended > 0 && allHard) codes.push('only_hard');
  if (questions > 0) codes.push('knowledge_gap');
  return codes;
}

function weightOf(gap: Gap): number {
  return gap.methods + gap.supports.describing + gap.supports.explaining + gap.supports.problem_solving;
}

/** Pairs of group and problem that some work or method names itself (not by what is broader). */
function cellKeys(catalogue: Catalogue): (readonly [string, string])[] {
  const keys = new Map<string, readonly [string, string]>();
  const add = (groups: readonly string[], problems: readonly string[]): void => {
    for (const g of groups) for (const p of problems) keys.set(`${g} ${p}`, [g, p]);
  };
  for (const m of interventions(catalogue)) add(m.targetGroups, m.problems);
  for (const s of catalogue.supports.values()) add(s.targetGroups, s.problems);
  for (const w of readWorks(catalogue)) {
    // A value that is only there as another's broader is not named by the work.
    const own = (vocabulary: VocabularyId, values: readonly string[]) =>
      values.filter(
        (v) => !values.some((o) => o !== v && catalogue.withBroader(vocabulary, [o]).includes(v)),
      );
    add(
      own(
        'target-groups',
        w.parts.targetGroups.map((f) => f.value),
      ),
      own(
        'problems',
        w.parts.problems.map((f) => f.value),
      ),
    );
  }
  return [...keys.values()];
}

function placedWorks(catalogue: Catalogue): Placed<WorkFacts>[] {
  return readWorks(catalogue).flatMap((work) => {
    const support = catalogue.supports.get(work.id);
    if (support === undefined || !isInUse(support)) return [];
    return [
      {
        item: {
          kind: support.knowledgeKind ?? 'unknown',
          publishers: support.publishers,
          year: support.year,
        },
        groups: new Set(work.parts.targetGroups.map((f) => f.value)),
        problems: new Set(work.parts.problems.map((f) => f.value)),
        areas: support.areas,
      },
    ];
  });
}

function interventions(catalogue: Catalogue): Method[] {
  return [...catalogue.methods.values()].filter((m) => m.retired === null && interventionKinds.has(m.kind));
}

function placedMethods(catalogue: Catalogue, today: string): Placed<MethodSummary>[] {
  return interventions(catalogue).map((method) => {
    const facts = methodFacts(catalogue, method, today);
    const { status } = facts.introduce;
    return {
      item: {
        verdict: facts.flags.some((f) => flagLevels[f.code] === 'verdict'),
        recommended: facts.positions.some((p) => p.level === 'should' || p.level === 'may'),
        obtainable: status === 'yes' || status === 'with_terms' || status === 'statutory',
        hard: status === 'limited' || status === 'abroad_only' || status === 'no',
      },
      groups: new Set(catalogue.withBroader('target-groups', method.targetGroups)),
      problems: new Set(catalogue.withBroader('problems', method.problems)),
      areas: method.areas,
    };
  });
}

/** What a Swedish reviewer says that nobody knows: no review found, or very low certainty. */
function openQuestions(catalogue: Catalogue): Placed<ClaimOf<'finding'>>[] {
  const findings = claimsOf(
    catalogue.claims.map((c) => c.claim),
    'finding',
  );
  return findings
    .filter((f) => f.country === 'SE' && f.value.current)
    .filter((f) => f.value.certainty === 'no_review' || f.value.certainty === 'very_low')
    .flatMap((item) => {
      const method = catalogue.methods.get(item.subject);
      if (method === undefined) return [];
      const groups = item.population?.targetGroups ?? [];
      const problems = item.population?.problems ?? [];
      return [
        {
          item,
          groups: new Set(
            catalogue.withBroader('target-groups', groups.length > 0 ? groups : method.targetGroups),
          ),
          problems: new Set(
            catalogue.withBroader('problems', problems.length > 0 ? problems : method.problems),
          ),
          areas: method.areas,
        },
      ];
    });
}

function labelled(catalogue: Catalogue, vocabulary: VocabularyId, value: string) {
  return { value, label: catalogue.label(vocabulary, value) };
}
