/** The recommender's answer: the need read, fitted, and dressed as hits. Nothing of it is kept. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordView } from '../catalogue/record-view.ts';
import type { Ages } from '../domain/primitives.ts';
import {
  agesByGroup,
  groupsByAge,
  groupsByProblem,
  problemsByAge,
  problemsByGroup,
  withImpliedGroups,
  withImpliedProblems,
} from '../recommend/complete.ts';
import type { Need } from '../recommend/need.ts';
import { onlyProblemsOf } from '../recommend/outside.ts';
import { recommend } from '../recommend/recommend.ts';
import type { Recommended } from '../recommend/recommended.ts';
import { medicineIn } from '../recommend/substance.ts';
import { textFit } from '../recommend/text-fit.ts';
import { whoseProblems } from '../recommend/whose.ts';
import { catalogueLexicon } from '../search/catalogue-lexicon.ts';
import type { SearchIndex } from '../search/port.ts';
import { knowledgeOf } from '../tagging/knowledge.ts';
import { type Need as ReadNeed, readNeed } from '../tagging/read-need.ts';
import { everydayWords, needWords } from '../tagging/words/need.ts';
import { type Analyzer, createAnalyzer } from '../text/analyzer.ts';
import { asHit } from './hit.ts';
import { answersTo, type RecommendRequest } from './recommend-request.ts';

const defaultLimit = 10;

/** Words that ask for something to assess with. */
const asksForInstrument =
  /bedömningsmetod|bedömningsinstrument|bedömningsstöd|bedömningsmall|instrument|skattning|(?<!\p{L})(?:skala|skalor|test|tester)(?!\p{L})|formulär|screen|frågebatteri|kartläggningsverktyg|utredningsmetod|utredningsverktyg|utredningsmall|(?:strukturerad|standardiserad|manualbaserad)\p{L}*\s(?:\p{L}+\s)?(?:intervju|bedömning|kartläggning|utredning|riskbedömning)|vilka\s(?:intervjuer|frågor|formulär)|(?:vilken|nån|någon|vad\sför(?:\sen)?)\s(?:\p{L}+\s){0,2}(?:intervju|enkät|checklista|kartläggning)(?!\p{L})|hur\s(?:ser|märker|upptäcker)\s(?:man|vi|jag)\s(?:det|om|att)(?!\p{L})|färdiga\sfrågor|(?:korta|enkla|några|rätt)\s(?:få\s)?frågor|(?:få|snabba)\sfrågor|kunna\sbedöma|kartläggningsintervju|bedöma\s(?:om|minnet)(?!\p{L})|(?:fråga|frågar)\salla|börja\sfråga|(?:bedöma|mäta|skatta)\s(?:risk|hur|graden|omfattning|behov|våldsrisk)|riskbedömning(?:en)?\s(?:av|för|vid|heder|när)|hur\s(?:gör|bedömer)\s(?:man|vi|jag)\s(?:en\s)?risk|bedöma\srisken/iu;

/** @param today ISO day. The request has passed `checkRecommendRequest`. */
export async function answerRecommend(
  catalogue: Catalogue,
  index: SearchIndex,
  request: RecommendRequest,
  today: string,
) {
  const text = (request.need ?? '').normalize('NFC').trim();
  const knowledge = knowledgeFor(catalogue);
  const read = readNeed(text, knowledge);
  const need = await needOf(catalogue, index, request, text, read, subjectWords(text, knowledge.analyzer));
  const answer = recommend(catalogue, need, today, request.limit ?? defaultLimit);
  const dressed = (found: readonly Recommended[]) =>
    found.flatMap(({ id, score, reasons, cautions }) => {
      const view = recordView(catalogue, id, today);
      return view === null
        ? []
        : [{ ...asHit(view), fit: { score, reasons: [...reasons], cautions: [...cautions] } }];
    });
  return {
    understood: understood(catalogue, need, read),
    methods: dressed(answer.methods),
    supports: dressed(answer.supports),
    excluded: answer.excluded.map((e) => ({ ...e })),
    askFirst: answer.askFirst.map((a) => ({ ...a, methods: [...a.methods] })),
    noMatch: answer.noMatch,
    caveat: answer.caveat,
  };
}
export type RecommendAnswer = Awaited<ReturnType<typeof answerRecommend>>;

/** What is chosen in the form wins; what is read in the text is added. */
async function needOf(
  catalogue: Catalogue,
  index: SearchIndex,
  request: RecommendRequest,
  text: string,
  read: ReadNeed,
  words: readonly string[],
): Promise<Need> {
  const { present: answered, absent } = answersTo(request.circumstances ?? [], catalogue);
  const [min = null, max = null] = request.ages ?? [];
  const asked = min === null && max === null ? null : { min, max };
  const ages =
    asked ??
    agesOf(read, ids(read.problems)) ??
    agesByGroup([...(request.targetGroups ?? []), ...ids(read.targetGroups)]);
  const present = unique([
    ...answered,
    ...ids(read.circumstances).filter((c) => !absent.includes(c)),
  ]);
  const saidProblems = [...(request.problems ?? []), ...ids(read.problems)];
  const named = unique(withImpliedProblems([...saidProblems, ...problemsByAge(saidProblems, ages)], present));
  const saidGroups = [...(request.targetGroups ?? []), ...ids(read.targetGroups)];
  const whose = whoseProblems(
    catalogue,
    named.length > 0 || read.outside.length > 0 ? named : problemsByGroup(saidGroups),
    unique([...groupsByAge(withImpliedGroups(saidGroups), ages), ...groupsByProblem(saidProblems, ages)]),
    isAdult(read) || (request.targetGroups ?? []).length > 0,
  );
  const chosen = (request.problems ?? []).length > 0;
  return {
    ...whose,
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
    medicine: medicineIn(text),
    keepsHome: keepsHome(text),
    instruments: asksForInstrument.test(text),
    textFit: await textFit(index, words),
  };
}

const atRisk =
  /uppsägning|uppsagd|hyresskuld|obetald\p{L}* hyr|hyran (?:är )?obetald|vräkning|(?<!\p{L})vräks|avhysning|avhyses|kronofogden kommer|mista (?:lägenheten|bostaden|hemmet)|förlora (?:lägenheten|bostaden|hemmet)|bli av med (?:lägenheten|bostaden|hemmet)|hyror efter|(?:behålla|bo kvar i) (?:lägenheten|bostaden|hemmet)/iu;
const withoutHome =
  /hemlös|bostadslös|(?<!\p{L})sover|härbärge|vräkt|avhyst|akutboende|(?:utan|saknar|ingen) (?:\p{L}+ )?(?:bostad|lägenhet|boende)|på gatan|bor (?:hos|i bil|runt)/iu;

/** A notice or a debt of rent, and nothing said of a home that is lost already. */
function keepsHome(text: string): boolean {
  return atRisk.test(text) && !withoutHome.test(text);
}

/**
 * Whose age it is: where a child's and an adult's are said, the child's if the problem is a child's; else the first.
 * Where several children are named, from the youngest to the oldest.
 */
function agesOf(read: ReadNeed, problems: readonly string[]): Ages | null {
  const said = read.ages.map((a) => a.ages);
  const children = said.filter((a) => a.max !== null && a.max < ADULT);
  if (children.length === 0) return said[0] ?? null;
  const isChilds = children.length === said.length || problems.some((p) => childsProblem.test(p));
  if (!isChilds) return said[0] ?? null;
  return {
    min: Math.min(...children.map((a) => a.min ?? 0)),
    max: Math.max(...children.map((a) => a.max ?? 0)),
  };
}

const ADULT = 18;
/** Problems that only children and young people, or their parents as parents, have. */
const childsProblem =
  /^(?:barn-|vald-mot-barn|forsummelse|beteendeproblem|normbrytande|utagerande|skol|anknytning|ungdoms|skadligt-bruk-hos-unga|situation-for-placerade|risk-for-placering|mobbning)/;

/** Does the text give an adult's age, and no child's? Then a parent who drinks is the one who needs help. */
function isAdult(read: ReadNeed): boolean {
  return read.ages.length > 0 && read.ages.every((a) => (a.ages.min ?? 0) >= ADULT);
}

/** Shown back: "Så här förstod vi". Ids with labels, and the words that were not understood; never the text itself. */
function understood(catalogue: Catalogue, need: Need, read: ReadNeed) {
  const labelled = (vocabulary: Parameters<Catalogue['label']>[0], ids: readonly string[]) =>
    ids.map((id) => ({ id, label: catalogue.label(vocabulary, id) }));
  return {
    targetGroups: labelled('target-groups', need.targetGroups),
    problems: labelled('problems', [...need.problems, ...need.othersProblems]),
    ages: need.ages,
    circumstances: labelled('circumstances', need.circumstances),
    absentCircumstances: labelled('circumstances', need.absentCircumstances),
    settings: labelled('settings', need.settings),
    components: labelled('components', need.components),
    municipality: need.municipality,
    mustBeAvailable: need.mustBeAvailable,
    methods: unique(ids(read.methods)).map((id) => ({ id, title: catalogue.titleOf(id) })),
    unreadWords: read.unreadWords.map((w) => w.text),
  };
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
