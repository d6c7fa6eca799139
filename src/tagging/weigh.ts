import type { Sentence } from './sentences.ts';
import { givingWay } from './settle.ts';
import { publishAt } from './threshold.ts';
import type { Span, Tag } from './types.ts';
import { weakTargetGroups } from './words/topics.ts';
import {
  committed,
  groupOfPeople,
  othersBefore,
  peopleBefore,
  relativeBefore,
  someoneBefore,
  suffered,
  supposed,
} from './words/weigh.ts';

type Facet = 'targetGroup' | 'problem';

/**
 * What one sentence says of groups and problems, weighed together: what is excluded, supposed or named as somebody
 * else's is no subject, and of several readings the more definite one stands. What gives way is still proposed.
 * @param excluded where the sentence says when the method is the wrong one
 */
export function weighed(sentence: Sentence, tags: readonly Tag[], excluded: readonly Span[]): Tag[] {
  const { text } = sentence;
  const isGrownUp = /(?<!\p{L})vux(?:na|et|en)\s(?:barn|son|dotter|söner|döttrar)/iu.test(text);
  const isChildOf = /(?<!\p{L})(?:barn|ungdomar|döttrar|söner|unga)\still(?!\p{L})/iu.test(text);
  const isSupposed = supposed.test(text);
  const isPassive = suffered.test(text);
  const isActive = committed.test(text) && !isPassive;
  const own = tags.map((tag) => {
    if (tag.facet !== 'targetGroup' && tag.facet !== 'problem') return tag;
    const [start, end] = tag.span;
    if (excluded.some(([a, b]) => start >= a && end <= b)) return denied(tag, 'står i vad som utesluts');
    if (tag.facet === 'problem' && isPassive && /^valdsutov/.test(tag.value))
      return lowered(tag, 'den som utsätts är den som menas');
    if (tag.facet === 'targetGroup' && isPassive && tag.value === 'valdsutovare')
      return lowered(tag, 'den som utsätts är den som menas');
    if (tag.value === 'vald-mot-barn' && !child.test(text)) return lowered(tag, 'inget barn nämns');
    if (isGrownUp && grownUps.has(tag.value)) return lowered(tag, 'vuxna barn');
    if (isChildOf && childrens.has(tag.value)) return lowered(tag, 'det är föräldern som har problemet');
    if (isSupposed) return denied(tag, 'tänkt fall');
    const before = text.slice(0, start);
    if (tag.facet === 'problem' && isActive && /^(?:barn-som-upplevt-vald|vald-mot-barn)$/.test(tag.value))
      return lowered(tag, 'den som använder våld är den som menas');
    if (tag.facet === 'targetGroup' && isOthers(tag, before)) return lowered(tag, 'nämns bara som någons');
    return tag;
  });
  const kept = published(own);
  const groups = ids(kept, 'targetGroup');
  const problems = ids(kept, 'problem');
  const dropped = new Set([
    ...givingWay(problems, text).map((id) => `problem/${id}`),
    ...impliedOf(problems, groups, text).map((id) => `problem/${id}`),
    ...groupsGivingWay(groups, problems, text).map((id) => `targetGroup/${id}`),
  ]);
  const settled = own.map((tag) =>
    dropped.has(`${tag.facet}/${tag.value}`) && tag.confidence >= publishAt[tag.facet]
      ? lowered(tag, 'ger vika för något bestämdare')
      : tag,
  );
  return withOnlyGroup([...settled, ...groupsOfPeople(sentence, settled)]);
}

const child =
  /barn|pojk|flick|son(?!\p{L})|dotter|döttrar|söner|unga?(?!\p{L})|ungdom|åring|elev|förälder|föräldr|mamm|papp|bebis/iu;
/** Of a child that is a child still. */
const grownUps: ReadonlySet<string> = new Set([
  'barn-som-anhoriga',
  'barn',
  'unga-med-skadligt-bruk',
  'skadligt-bruk-hos-unga',
]);
/** Of "barn till föräldrar med missbruk" it is not the child who uses. */
const childrens: ReadonlySet<string> = new Set(['unga-med-skadligt-bruk', 'skadligt-bruk-hos-unga']);

/** "Kvinnor som lämnat en destruktiv relation": people and their problem name a group that no word named. */
function groupsOfPeople({ text }: Sentence, tags: readonly Tag[]): Tag[] {
  const known = published(tags);
  const has = new Set(ids(known, 'targetGroup'));
  // A group that a word names says already who they are.
  if ([...has].some((g) => !weakTargetGroups.has(g))) return [];
  return known.flatMap((tag): Tag[] => {
    if (tag.facet !== 'problem') return [];
    return groupRules.flatMap(([problem, people, group]): Tag[] => {
      if (!problem.test(tag.value) || has.has(group)) return [];
      const told = people.inside.test(tag.text) || people.before.test(text.slice(0, tag.span[0]));
      if (!told) return [];
      has.add(group);
      return [
        {
          facet: 'targetGroup',
          value: group,
          rule: 'targetGroup/people',
          span: tag.span,
          text: tag.text,
          confidence: 0.72,
          reason: 'människor som beskrivs med problemet',
        },
      ];
    });
  });
}

const groupRules = groupOfPeople.map(
  ([problem, people, group]) =>
    [
      problem,
      {
        before: peopleBefore(people),
        inside: new RegExp(`^(?:${people})\\s(?:som|med|i|utan|vars)\\s`, 'iu'),
      },
      group,
    ] as const,
);

/** Not what the text is about, however much it reads like it. */
function denied<T extends Tag>(tag: T, why: string): T {
  return { ...tag, confidence: Math.min(0.2, tag.confidence), reason: `${tag.reason}, ${why}` };
}

function lowered<T extends Tag>(tag: T, why: string): T {
  return { ...tag, confidence: Math.min(0.45, tag.confidence), reason: `${tag.reason}, ${why}` };
}

const published = (tags: readonly Tag[]): Tag[] => tags.filter((t) => t.confidence >= publishAt[t.facet]);
const ids = (tags: readonly Tag[], facet: Facet): string[] =>
  tags.filter((t) => t.facet === facet).map((t) => t.value);

/** "för en vuxen", "familjer med små barn", "sitt spädbarn": named beside those whom the text is about. */
function isOthers(tag: Tag, before: string): boolean {
  if (tag.value === 'vuxna' && /(?<!\p{L})(?:som|en|någon)\s(?:\p{L}+\s)?$/iu.test(before)) return true;
  if (/^(?:vuxna|foraldrar|pappor|anhoriga)$/.test(tag.value) && someoneBefore.test(before)) return true;
  if (tag.value === 'anhoriga' && /(?<!\p{L})(?:en|någon)\s$/iu.test(before)) return true;
  if (!/^(?:anhorig|barn-som-anhoriga|familjer|foraldrar)/.test(tag.value) && relativeBefore.test(before))
    return true;
  if (tag.value === 'klienter-i-kriminalvarden' && /besök\p{L}*\s(?:i|på|vid)\s$/iu.test(before)) return true;
  return /^(?:barn|sma-barn|skolbarn|unga)$/.test(tag.value) && othersBefore.test(before);
}

/** With the others gone, a common group (föräldrar, unga) may be the only one that is left: then it is meant. */
function withOnlyGroup(tags: readonly Tag[]): Tag[] {
  const groups = tags.filter((t) => t.facet === 'targetGroup');
  if (groups.some((t) => t.confidence >= publishAt.targetGroup)) return [...tags];
  return tags.map((t) =>
    t.facet === 'targetGroup' && t.confidence >= 0.6
      ? { ...t, confidence: 0.72, reason: `${t.reason}, den enda grupp som nämns` }
      : t,
  );
}

/** The diagnoses that name people; with a problem of theirs named too, that is what the text is about. */
const diagnoses: Readonly<Record<string, RegExp>> = {
  autism: /autism|npf/,
  adhd: /adhd|npf/,
  'intellektuell-funktionsnedsattning': /intellektuell|funktionsned/,
  funktionsnedsattning: /funktionsned|syskon|anhorig/,
  'psykisk-funktionsnedsattning': /psykisk/,
  demens: /demens/,
  psykos: /psykisk|schizofreni/,
};
/** Where somebody is, which is no problem beside another. */
const places: Readonly<Record<string, RegExp>> = {
  'situation-for-placerade-barn': /placerade|placering/,
};
/** Problems that go with others: beside them a diagnosis stands. */
const companions: ReadonlySet<string> = new Set([
  'anhorigas-belastning', 'samverkan', 'delaktighet', 'barns-delaktighet', 'bedomning-av-risk-och-behov', 'barn-som-far-illa', 'funktionsnedsattning',
]); // biome-ignore format: a list of ids

const substances = ['alkoholproblem', 'narkotikaproblem', 'cannabis', 'skadligt-bruk-och-beroende'];

/** In a text about methods, the violence that is used or seen is one problem, and a relative's burden goes without saying. */
function impliedOf(problems: readonly string[], groups: readonly string[], text: string): string[] {
  const has = (id: string): boolean => problems.includes(id);
  const inGroup = (pattern: RegExp): boolean => groups.some((g) => pattern.test(g));
  const named = problems.filter((p) => p !== 'anhorigas-belastning').length > 0;
  const named2 = problems.filter((p) => !(p in diagnoses) && !(p in places) && !companions.has(p));
  const beside = Object.entries({ ...diagnoses, ...places }).flatMap(([id, group]) =>
    has(id) && named2.length > 0 && inGroup(group) ? [id] : [],
  );
  // Alcohol, and drugs at large, among the young have a name of their own.
  const amongYoung =
    has('skadligt-bruk-hos-unga') &&
    !has('cannabis') &&
    (has('alkoholproblem') || substances.filter(has).length > 1);
  return [
    ...beside,
    ...(has('gangkriminalitet') && !/partner|relation|kvinn|(?<!\p{L})man(?!\p{L})/iu.test(text) ? ['vald-i-nara-relation'] : []),
    ...(has('barn-som-upplevt-vald') && /vars (?:mamma|pappa|mor|far|förälder)/i.test(text) ? ['vald-mot-barn'] : []),
    ...(has('aterfall-i-brott') ? ['ungdomskriminalitet'] : []),
    ...(has('valdsutovande') || (has('barn-som-upplevt-vald') && !inGroup(/^valdsutsatta-(?:vuxna|kvinnor)$/))
      ? ['vald-i-nara-relation']
      : []),
    ...(has('vald-mot-barn') && groups.includes('pappor') ? ['valdsutovande'] : []),
    ...(named && !/vårdar|anhörigvård|belastning|avlast|avlös/i.test(text) ? ['anhorigas-belastning'] : []),
    ...(amongYoung ? substances.filter((p) => p !== 'cannabis') : []),
    ...(!amongYoung && [...substances, 'tobak-och-nikotin'].some(has) ? ['skadligt-bruk-hos-unga'] : []),
    ...(has('samsjuklighet') ? [...substances, 'psykos', 'depression', 'angest'] : []),
    ...(has('barn-som-anhoriga') ? ['brott', 'psykisk-ohalsa', 'funktionsnedsattning'] : []),
    ...(inGroup(/^klienter-i-kriminalvarden$/) ? ['brott'] : []),
    ...(inGroup(/^(?:skora-aldre|aldre-efter-sjukhusvistelse)$/) ? ['funktionsforlust', 'hjalpbehov-hos-aldre'] : []),
    ...(inGroup(/^(?:personer-med-schizofreni|langvarigt-sjukskrivna|avhoppare)$/) ? ['arbetsloshet'] : []),
  ]; // biome-ignore format: one rule a line
}

/** Who is ill or uses violence, where those beside them are the ones meant; and what is wider than a group found. */
function groupsGivingWay(groups: readonly string[], problems: readonly string[], text: string): string[] {
  const has = (pattern: RegExp): boolean => groups.some((g) => pattern.test(g));
  return groups.filter(
    (g) =>
      (/^personer-med-/.test(g) &&
        has(/^(?:anhorig|barn-som-anhoriga|blivande|unga-med)/) &&
        (!/funktions|autism|adhd|npf/.test(g) || /(?<!\p{L})vars(?!\p{L})/iu.test(text))) ||
      (g === 'foraldrar-med-funktionsnedsattning' && has(/^barn-som-anhoriga$/)) ||
      (/^valdsutsatta-(?:vuxna|kvinnor)$/.test(g) && has(/^valdsutovare$/)) ||
      (g === 'adopterade' && has(/^adoptivfamiljer$/) && /famil|föräld/i.test(text)) ||
      (g === 'adoptivfamiljer' && has(/^adopterade$/) && !/famil|föräld/i.test(text)) ||
      (g === 'personer-med-psykisk-ohalsa' &&
        has(/^(?:unga-med|foraldrar|personer-med-(?:psykisk-f|svar|schiz|sams))/)) ||
      (/^personer-med-(?:svar-psykisk|schizofreni|narkotika|alkohol|skadligt)/.test(g) &&
        has(/^personer-med-samsjuklighet$/)) ||
      (g === 'valdsutsatta-kvinnor' &&
        /(?<!\p{L})män(?!\p{L})/iu.test(text) &&
        has(/^valdsutsatta-vuxna$/)) ||
      (g === 'klienter-i-kriminalvarden' &&
        has(/^personer-som-begatt-brott$/) &&
        /suttit|avtjänat|frigiv/i.test(text)) ||
      (g === 'personer-i-kriminella-natverk' && has(/^barn-och-unga-i-riskzon$/)) ||
      (g === 'foraldrar' &&
        has(/^(?:barn|valdsutsatta-barn)$/) &&
        /(?:sett|hört|vars|när|upplevt)/i.test(text)) ||
      (g === 'elever' && has(/^skolbarn$/)) ||
      (g === 'separerade-foraldrar' && has(/^barn$/)) ||
      (/^(?:familjehems|institutions)placerade/.test(g) && has(/^unga-som-lamnar-placering$/)) ||
      (/^(?:placerade|familjer$)/.test(g) && problems.includes('rekrytering-av-familjehem')) ||
      (g === 'foraldrar' && has(/^anhoriga-till-/)) ||
      (g === 'avhoppare' && has(/^klienter-i-kriminalvarden$/)),
  );
}
