/** A request as a need: what is chosen in the form, and what is read in the text. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Ages } from '../domain/primitives.ts';
import {
  agesByGroup,
  groupsByAge,
  groupsByProblem,
  OLD,
  problemsByAge,
  problemsByGroup,
  problemsOfOffenders,
  withImpliedGroups,
  withImpliedProblems,
} from '../recommend/complete.ts';
import { ADULT, isOfChildren } from '../recommend/group-ages.ts';
import type { Need } from '../recommend/need.ts';
import { onlyProblemsOf } from '../recommend/outside.ts';
import { textFit } from '../recommend/text-fit.ts';
import { toldIn } from '../recommend/told.ts';
import { whoseProblems } from '../recommend/whose.ts';
import { catalogueLexicon } from '../search/catalogue-lexicon.ts';
import type { SearchIndex } from '../search/port.ts';
import { knowledgeOf } from '../tagging/knowledge.ts';
import { type Need as ReadNeed, readNeed } from '../tagging/read-need.ts';
import { everydayWords, needWords } from '../tagging/words/need.ts';
import { type Analyzer, createAnalyzer } from '../text/analyzer.ts';
import { answersTo, type RecommendRequest } from './recommend-request.ts';

/** What is chosen in the form wins; what is read in the text is added. Nothing of the text's own words stays in it. */
export async function needOf(
  catalogue: Catalogue,
  index: SearchIndex,
  request: RecommendRequest,
): Promise<{ readonly need: Need; readonly read: ReadNeed }> {
  const text = (request.need ?? '').normalize('NFC').trim();
  const knowledge = knowledgeFor(catalogue);
  const read = readNeed(text, knowledge);
  const { present: answered, absent } = answersTo(request.circumstances ?? [], catalogue);
  const [min = null, max = null] = request.ages ?? [];
  const asked = min === null && max === null ? null : { min, max };
  const told = toldIn(text);
  const ages =
    asked ??
    agesOf(read, ids(read.problems)) ??
    (told.isAdult ? { min: ADULT, max: null } : null) ??
    agesByGroup([...(request.targetGroups ?? []), ...ids(read.targetGroups)]);
  const present = unique([...answered, ...ids(read.circumstances).filter((c) => !absent.includes(c))]);
  const saidProblems = [...(request.problems ?? []), ...ids(read.problems)];
  const named = unique(
    withImpliedProblems(
      [
        ...saidProblems,
        ...problemsByAge(saidProblems, ages),
        ...problemsOfOffenders(saidProblems, ids(read.targetGroups)),
      ],
      present,
    ),
  );
  const readGroups = ids(read.targetGroups).filter((g) => !(told.isAdult && isOfChildren(g)));
  const saidGroups = [...(request.targetGroups ?? []), ...readGroups];
  const whose = whoseProblems(
    catalogue,
    named.length > 0 || read.outside.length > 0 ? named : problemsByGroup(saidGroups),
    unique([
      ...groupsByAge(withImpliedGroups(saidGroups), ages),
      ...groupsByProblem(saidProblems, ages),
      ...(told.atHome && isOld(saidGroups, ages) ? ['aldre-i-ordinart-boende'] : []),
    ]),
    isAdult(read) || (request.targetGroups ?? []).length > 0,
  );
  const chosen = (request.problems ?? []).length > 0;
  const need = {
    ...whose,
    ...told,
    // A problem that is chosen is the matter, whatever subject of others the words tell of beside it.
    onlyProblems: onlyProblemsOf(
      catalogue,
      [...whose.problems, ...whose.othersProblems],
      chosen ? [] : read.outside,
    ),
    ages,
    circumstances: present,
    absentCircumstances: absent,
    settings: unique([...(request.setting ? [request.setting] : []), ...ids(read.settings)]),
    components: unique([...(request.components ?? []), ...ids(read.components)]),
    municipality: request.municipality || (read.municipality?.id ?? null),
    mustBeAvailable: request.mustBeAvailable ?? false,
    doubt: chosen ? 0 : read.doubt,
    textFit: await textFit(index, subjectWords(text, knowledge.analyzer)),
  };
  return { need, read };
}

/**
 * Whose age it is: where a child's and an adult's are said, the child's if the problem is a child's; else the first.
 * Where several children are named, from the youngest to the oldest.
 */
function agesOf(read: ReadNeed, problems: readonly string[]): Ages | null {
  const asParent = problems.some((p) => asParentProblem.test(p));
  const said = read.ages.filter((a) => !(asParent && parentsAge.test(a.text))).map((a) => a.ages);
  const children = said.filter((a) => a.max !== null && a.max < ADULT);
  if (children.length === 0) return said[0] ?? null;
  const isChilds = children.length === said.length || problems.some((p) => childsProblem.test(p));
  if (!isChilds) return said[0] ?? null;
  return {
    min: Math.min(...children.map((a) => a.min ?? 0)),
    max: Math.max(...children.map((a) => a.max ?? 0)),
  };
}

/** "Mamma 19 år": whose age it is, is said. The ages of what is for parents are their children's. */
const parentsAge = /^(?:\p{L}+\s)?(?:mamma|pappa|mor|far|förälder)n?(?!\p{L})/iu;
const asParentProblem = /^(?:foraldraskap|anknytning)/;

/** Problems that only children and young people, or their parents as parents, have. */
const childsProblem =
  /^(?:barn-|vald-mot-barn|forsummelse|beteendeproblem|normbrytande|utagerande|skol|anknytning|ungdoms|skadligt-bruk-hos-unga|situation-for-placerade|risk-for-placering|mobbning)/;

const isOld = (groups: readonly string[], ages: Ages | null): boolean =>
  groups.includes('aldre') || (ages?.min ?? 0) >= OLD;

/** Does the text give an adult's age, and no child's? Then a parent who drinks is the one who needs help. */
function isAdult(read: ReadNeed): boolean {
  return read.ages.length > 0 && read.ages.every((a) => (a.ages.min ?? 0) >= ADULT);
}

/** The rules of the tagger over this catalogue's words, compiled once a catalogue. */
function knowledgeFor(catalogue: Catalogue) {
  return catalogue.derive('tagging knowledge', () =>
    knowledgeOf(catalogue, createAnalyzer(catalogueLexicon(catalogue))),
  );
}

/** The words of the text that carry a subject: who it is, how old and how it is put are read by the tagger, not searched. */
function subjectWords(text: string, analyzer: Analyzer): string[] {
  return unique(
    analyzer
      .words(text)
      .map((w) => w.text)
      .filter(
        (w) =>
          w.length > 2 &&
          !/^\d+$/.test(w) &&
          !analyzer.isStopword(w) &&
          !analyzer.isLight(w) &&
          !needWords.has(w) &&
          !everydayWords.has(w),
      ),
  );
}

function ids(words: readonly { readonly id: string }[]): string[] {
  return words.map((w) => w.id);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
