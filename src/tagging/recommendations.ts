import type { Addressee, RecommendationLevel } from '../domain/facts/recommendation.ts';
import { saidBy } from './context.ts';
import { words } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { TagOf } from './types.ts';

const body =
  '(?:socialtjänst(?:en|ens)?|socialnämnd(?:en|er)|kommun(?:en|er|erna)|hälso- och sjukvård(?:en)?|sjukvård(?:en)?|vård(?:en)?|region(?:en|er|erna)|skol(?:an|or|orna)|elevhälsa(?:n)?|kriminalvård(?:en)?|frivård(?:en)?|SiS|verksamhet(?:en|er))';
const offer =
  '(?:erbjud(?:a|as|er)|ge(?:s)?|använd(?:a|as)|tillhandahålla(?:s)?|sätta(?:s)? in|prioritera(?:s)?|genomföra(?:s)?|utföra(?:s)?)';

interface LevelRule {
  readonly level: RecommendationLevel;
  readonly name: string;
  readonly pattern: RegExp;
  readonly confidence: number;
}

/** From the most particular to the most general; the first that fits is the level. */
const levels: readonly LevelRule[] = [
  { level: 'explicitly_neutral', name: 'neutral', pattern: words`(?:tar|tagit) (?:uttryckligen )?inte ställning (?:till|för)|(?:lämnar|ger|lämnas|ges|lämnade) (?:inte någon|ingen|därför ingen) rekommendation|avstår från att (?:rekommendera|ge (?:någon )?rekommendation|ta ställning)|går inte att (?:ge|lämna) (?:någon |en )?rekommendation`, confidence: 0.9 },
  { level: 'research_only', name: 'fou', pattern: words`(?:endast|enbart|bara)(?:…)? inom (?:ramen för )?(?:forskning(?: och utveckling)?|FoU|kliniska? studier?|en studie|vetenskapliga studier)|inom ramen för (?:forskning och utveckling|FoU|en (?:klinisk )?studie|kliniska studier|forskning)|rekommendation(?:en)?:? FoU|FoU-rekommendation(?:en)?|prioritet(?:en)?:? FoU`, confidence: 0.9 },
  { level: 'should_not', name: 'icke-gora', pattern: words`icke[- ]?göra`, confidence: 0.9 },
  { level: 'should_not', name: 'bor-inte', pattern: words`${body}(?: och ${body}| eller ${body})? bör (?:därför |alltså |således )?inte (?:längre |rutinmässigt )?${offer}|bör (?:därför |alltså |således |längre )?inte (?:längre |rutinmässigt )?(?:erbjud(?:as|a)|(?:användas|ges|sättas in|tillämpas|prioriteras)(?! (?:när|om|vid|för|till|som|på|i|så länge|under|med)))|rekommenderar (?:att ${body} inte(?:…)? ${offer}|inte(?! att))|(?:avråder|avråds)(?: ${body})? från(?: att (?:${offer}))?|rekommenderas inte(?! för)`, confidence: 0.88 },
  { level: 'exceptionally', name: 'undantag', pattern: words`(?:bör|ska|får)(?: [\p{L}]+){0,2} (?:endast|bara|enbart)?(?:…)? ?(?:${offer})?(?:…)? i (?:undantagsfall|enstaka fall|särskilda fall)|kan(?:…)? (?:endast |bara )?i (?:undantagsfall|enstaka fall|särskilda fall)(?:…)? ${offer}|kan(?:…)? ${offer}(?:…)? i undantagsfall|i undantagsfall kan ${body} ${offer}`, confidence: 0.9 },
  { level: 'should', name: 'bor', pattern: words`${body}(?:,? (?:och|eller|samt) ${body})? bör (?:därför |i första hand |alltid |främst |också |även |alltså )?${offer}|bör (?:i första hand |alltid |därför )?erbjudas|bör erbjuda|(?:rekommenderar|rekommenderas)(?! inte)(?: att)?(?: ${body})?(?: ${offer})?`, confidence: 0.88 },
  { level: 'may', name: 'kan', pattern: words`${body}(?:,? (?:och|eller|samt) ${body})? kan (?:även |också |därutöver |dessutom )?erbjuda|kan erbjudas(?! plats)`, confidence: 0.82 },
]; // biome-ignore format: one level a line

const priority =
  /(?:prioritet|prioritering|rekommendation(?:sgrad)?|prio)[:\s(]*([1-9]|10)(?!\d)(?!\s?kap)/iu;
const draft = words`remiss(?:version(?:en)?|förslag(?:et)?|en)?|utkast(?:et)?|preliminär(?:a|t)? (?:rekommendation(?:er)?|version)|föreslagna? rekommendation(?:er)?|(?:tidigare|äldre|förra|gamla|2010 års|2011 års|dåvarande) (?:riktlinjer(?:na)?|rekommendation(?:en|er|erna)?|version(?:en)?|kunskapsstöd(?:et)?)|har ersatts|gäller inte längre|inte längre gäll\p{L}+|stod (?:det )?att|upphävd\p{L}*|rekommenderade tidigare|rekommenderades tidigare`;
const othersDemand = words`vi (?:vill|anser|tycker|önskar|kräver)|partiet|motion(?:en|ären)?|debatt(?:en|artikeln|ören)|insändar(?:e|en)|föreslår vi|önskar|kräver att|borde|enligt (?:flera )?(?:remissinstanser|debattörer|föräldrar|personalen)|intervjuade|många (?:kommuner|chefer|handläggare) (?:anser|tycker|menar)|deltagarna (?:anser|tycker|rekommenderar)|rekommenderar (?:programmet |metoden |kursen |utbildningen )?(?:till )?(?:andra|sina vänner|varmt|boken)|skulle rekommendera`;
/** About money, buying, documents, courses or duties: not about offering a method to people. */
const otherThing = words`upphandl(?:a|as|ing|ingen)|finansier(?:a|as|ing)|statsbidrag|anslag(?:et)?|bör (?:inte )?(?:använda|användas) (?:begreppet|termen|ordet|uttrycket|som ensamt|som enda|som underlag|statsbidrag)|bör (?:inte )?ges (?:möjlighet|tid|i uppdrag|rätt|ansvar|tillfälle|information)|ge (?:möjlighet|tid|förutsättningar|stöd åt chefer|personalen|handläggare|medarbetare|barnet information|barnet möjlighet)|erbjuda (?:personalen|medarbetar(?:e|na)|handledning till|kompetensutveckling|personal|handläggare|chefer|studenter)|läsaren|rekommenderas att läsa|rekommenderad (?:litteratur|läsning)|regeringen rekommenderas|utredningen rekommenderar`;
const capability = words`exempel(?:vis)?|till exempel|frivilliga|ideella|också anlitas|familjen (?:också )?(?:kan|få)|genom (?:samverkan|avtal)|i mån av|om det finns plats|lokaler|öppettider`;
const condition = /\b(?:när|om|vid|för|till)\b/iu;

/** Statements that something should, may or should not be offered, with whom they are addressed to. */
export function recommendationTags(
  sentence: Sentence,
  methods: readonly string[],
  document: { readonly recommends: boolean },
): TagOf<'recommendation'>[] {
  const text = sentence.text;
  if (text.endsWith('?') || sentence.isHeading) return [];
  for (const rule of levels) {
    const match = rule.pattern.exec(text);
    if (!match) continue;
    let confidence = rule.confidence;
    const why = [`»${match[0]}«`];
    // "vilka insatser socialtjänsten bör erbjuda" says that there is a recommendation, not which.
    if (/(?:vilka|vilken|vilket|vad|hur|huruvida)(?:\s+\S+){0,4}\s*$/iu.test(text.slice(0, match.index)))
      confidence -= 0.5;
    const printed = Number(priority.exec(text)?.[1] ?? 0) || null;
    if (printed !== null || document.recommends || /rekommendation/iu.test(sentence.section))
      confidence += 0.06;
    if (
      rule.level === 'may' &&
      printed === null &&
      !document.recommends &&
      !/rekommendation/iu.test(sentence.section)
    ) {
      // "Kommunen kan erbjuda stöd" is how every page speaks; a recommendation says for whom.
      confidence -= condition.test(text.slice(match.index)) && !capability.test(text) ? 0.14 : 0.3;
      why.push('»kan« utan prioritet eller annan rekommendation i närheten');
    }
    if (
      /^(?:rekommenderar|rekommenderas)/iu.test(match[0]) &&
      !/erbjud|insats|behandling|metod|program|stöd|använd/iu.test(text)
    )
      confidence -= 0.3;
    if (draft.test(text)) [confidence, why[1]] = [confidence - 0.4, 'utkast, remiss eller tidigare utgåva'];
    if (othersDemand.test(text) || saidBy(text))
      [confidence, why[1]] = [confidence - 0.5, 'någon annans önskemål återges'];
    if (otherThing.test(text))
      [confidence, why[1]] = [
        confidence - 0.5,
        'gäller pengar, ord eller personal, inte att erbjuda en insats',
      ];
    if (/(?:ingen|inte någon|inga) rekommendation(?:er)? (?:om|för) att/iu.test(text)) confidence -= 0.4;
    return [
      {
        facet: 'recommendation',
        value: rule.level,
        recommendation: { level: rule.level, priority: printed, addressee: addresseeOf(text), methods },
        rule: `recommendation/${rule.name}`,
        span: [match.index, match.index + match[0].length],
        text: match[0],
        confidence: Math.round(Math.min(0.97, Math.max(0.05, confidence)) * 100) / 100,
        reason: why.filter(Boolean).join(', '),
      },
    ];
  }
  return [];
}

const social = words`socialtjänst(?:en|ens)?|socialnämnd(?:en|er|ens)?|kommun(?:en|er|erna|ens)?|omsorgen`;
const health = words`hälso- och sjukvård(?:en)?|sjukvård(?:en)?|vården|region(?:en|er|erna)|psykiatrin|primärvården`;
const school = words`skol(?:an|or|orna)|elevhälsa(?:n)?|förskola(?:n)?`;
const correctional = words`kriminalvård(?:en)?|frivård(?:en)?`;

/** Who is asked to act, from the words before "bör" or "kan". */
function addresseeOf(text: string): Addressee {
  const verb = /(?<!\p{L})(?:bör|kan|avråd|ska)/iu.exec(text);
  const before = verb && verb.index > 3 ? text.slice(0, verb.index) : text;
  const subject = [social, health, school, correctional].some((p) => p.test(before)) ? before : text;
  const isSocial = social.test(subject);
  const isHealth = health.test(subject);
  if (isSocial && isHealth) return 'both';
  if (isSocial) return 'social_services';
  if (isHealth) return 'health_care';
  if (school.test(subject)) return 'school';
  return correctional.test(subject) ? 'correctional' : 'unknown';
}
