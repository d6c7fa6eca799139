/** The recommender's answer: the need read, fitted, and dressed as hits. Nothing of it is kept. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordView } from '../catalogue/record-view.ts';
import type { Need } from '../recommend/need.ts';
import { recommend } from '../recommend/recommend.ts';
import type { Recommended } from '../recommend/recommended.ts';
import type { SearchIndex } from '../search/port.ts';
import type { Need as ReadNeed } from '../tagging/read-need.ts';
import { asHit } from './hit.ts';
import { needOf } from './recommend-need.ts';
import type { RecommendRequest } from './recommend-request.ts';

const defaultLimit = 10;

/** @param today ISO day. The request has passed `checkRecommendRequest`. */
export async function answerRecommend(
  catalogue: Catalogue,
  index: SearchIndex,
  request: RecommendRequest,
  today: string,
) {
  const { need, read } = await needOf(catalogue, index, request);
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
    methods: [...new Set(read.methods.map((m) => m.id))].map((id) => ({ id, title: catalogue.titleOf(id) })),
    unreadWords: read.unreadWords.map((w) => w.text),
  };
}
