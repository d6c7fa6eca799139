import type { Addressee } from '../domain/facts/recommendation.ts';
import { isAim, saidBy } from './context.ts';
import { anyOf, words } from './pattern.ts';
import { recommendationLevels, sourced } from './recommendation-levels.ts';
import type { Sentence } from './sentences.ts';
import type { TagOf } from './types.ts';

const priority =
  /(?:prioritet|prioritering|rekommendation(?:sgrad)?|prio)[:\s(]*([1-9]|10)(?!\d)(?!\s?kap)/iu;
const draft = anyOf`
  remiss(?:version(?:en)?|förslag(?:et)?|en)?|utkast(?:et)?
  preliminär(?:a|t)? (?:rekommendation(?:er)?|version)|föreslagna? rekommendation(?:er)?
  (?:tidigare|äldre|förra|gamla|2010 års|2011 års|dåvarande) (?:riktlinjer(?:na)?|rekommendation(?:en|er|erna)?|version(?:en)?|kunskapsstöd(?:et)?)
  har ersatts|gäller inte längre|inte längre gäll\p{L}+|stod (?:det )?att|upphävd\p{L}*
  rekommenderade tidigare|rekommenderades tidigare
`;
const othersDemand = anyOf`
  \p{L}*(?:upphovs|utvecklar|intervjuperson|respondent|informant|deltagar|brukar|förälder|föräldrar|chef|kritiker|företrädar|metodägar|programägar|partiled|lärar|patient|anhörig|skol|hyresgäst)\p{L}* (?:\p{L}+ )?(?:anser|menar|skriver|vill|tycker|kräver|föreslår|rekommenderar|säger|önskar|bedömer)
  (?:rekommenderar|rekommenderas)(?: [\p{L}]+){0,3} varmt
  (?:vi|de|företaget|forskarna|personerna) som (?:har )?(?:utvecklat|skrivit|skapat|grundat|tagit fram)
  \p{L}*(?:förening|förbund|opposition|fack|grundar|revisor|ordförande|politiker|kommunalråd|debattör|läkare|skribent|krönikör|aktivist)\p{L}* (?:\p{L}+ )?(?:anser|menar|skriver|vill|tycker|kräver|föreslår|rekommenderar|bedömer)
  (?:skriver|säger|menar|anser) (?:forskaren|forskarna|professor|författaren|föreningen|förbundet|utvecklaren|företaget|han|hon)\p{L}*
  enligt (?:oppositionen|revisorerna|forskaren|föreningen|förbundet|professor\p{L}*)
  (?:insats|metod|åtgärd|behandling|program|det|dem|de|den)\p{L}* som (?:\p{L}+ )?rekommenderas
  vi (?:vill|anser|tycker|önskar|kräver)|partiet|motion(?:en|ären)?|debatt(?:en|artikeln|ören)
  insändar(?:e|en)|föreslår vi|önskar att|önskar se|kräver att|borde
  enligt (?:flera )?(?:remissinstanser|debattörer|föräldrar|personalen)|intervjuade
  många (?:kommuner|chefer|handläggare) (?:anser|tycker|menar)
  deltagarna (?:anser|tycker|rekommenderar)
  rekommenderar (?:programmet |metoden |kursen |utbildningen )?(?:till )?(?:andra|sina vänner|varmt|boken)
  skulle rekommendera
`;
/** About money, buying, documents, courses or duties: not about offering a method to people. */
const otherThing = anyOf`
  (?:om|huruvida|vad som|vilka som|när)(?: [\p{L}-]+){0,4} (?:ska|bör) rekommenderas
  blankett\p{L}*|datasystem\p{L}*|it-stöd\p{L}*|rutin(?:en|er|erna)?
  utbildning till (?:personal|medarbetar|chefer|handläggare)\p{L}*
  om (?:riktlinjerna|rekommendationerna) (?:ändras|uppdateras|revideras)
  upphandl(?:a|as|ing|ingen)|finansier(?:a|as|ing)|statsbidrag|anslag(?:et)?
  bör (?:inte )?(?:använda|användas) (?:begreppet|termen|ordet|uttrycket|som ensamt|som enda|som underlag|statsbidrag)
  bör (?:inte )?ges (?:möjlighet|tid|i uppdrag|rätt|ansvar|tillfälle|information)
  ge (?:möjlighet|tid|förutsättningar|stöd åt chefer|personalen|handläggare|medarbetare|barnet information|barnet möjlighet)
  erbjuda (?:personalen|medarbetar(?:e|na)|handledning till|kompetensutveckling|personal|handläggare|chefer|studenter)
  läsaren|rekommenderas att läsa|rekommenderad (?:litteratur|läsning)|regeringen rekommenderas
  utredningen rekommenderar
`;
const capability = anyOf`
  exempel(?:vis)?|till exempel|frivilliga|ideella|också anlitas|familjen (?:också )?(?:kan|få)
  genom (?:samverkan|avtal)|i mån av|om det finns plats|lokaler|öppettider
`;
/** About making recommendations, meetings, forms and staff; words that only a sentence with a source is read for. */
const notARecommendation = anyOf`
  (?:syfte|mål|tanke|poäng|avsikt|bakgrund|skäl)\p{L}* (?:med|bakom|till|för) rekommendation\p{L}*
  (?:personal|medarbetare|anställda|lärare)\p{L}* (?:bör|ska|rekommenderas)
  (?:säger|skriver|anger|betyder|innebär) inte att
  (?:riktar|vänder) sig (?:till|mot) (?:dig|er|chef|handläggare|läsare)\p{L}*|dig som|i uppdrag
  uppdraget|ska (?:senast )?(?:ta fram|redovisa|publicera|uppdatera|revidera)
  ta fram rekommendationer|arbetar med att|remiss\p{L}*|yttra sig
  rekommendera[dt](?:e|a)? (?:antal|ålder|storlek|dos|gruppstorlek|läsning|litteratur|intag|längd|tid)\p{L}*
  rekommendationer(?:na)? (?:kan|ska|bör|får) (?:användas|läsas|vara|ge|ses|ligga)
  (?:riktlinjerna|kunskapsstödet|vägledningen|stödet|rapporten|materialet|myndigheten|socialstyrelsen|SBU) (?:kan|ska|bör|får) (?:\p{L}+ )?(?:användas|ge |ges |få|läsas|ingå|uppdatera\p{L}*|ersätta\p{L}*|ta fram|få i|ges i)
  anmälan|lokal(?:en|er|erna)|anställ\p{L}*|chef(?:en|er|erna)|kompetens(?:en|krav)?
  dokumenter\p{L}*|journal\p{L}*|läsare|statistik\p{L}*|indikator\p{L}*|köp(?:a|er|s)|bonus
  hemsida\p{L}*
`;
const clearlyMay = words`(?:vid|för|till) (?:personer med|vuxna med|barn med|unga med|ungdomar med|äldre med|familjer (?:med|där)|föräldrar (?:till|med|som)|\p{L}+(?:beroende|depression|problem|syndrom|missbruk|ångest|demens|psykos|trauma|schizofreni))\p{L}*`;
const treatment = words`KBT|MI|DBT|IPS|CRA|\p{L}*(?:terapi|träning|behandling|program|samtal|prevention|intervention|metod|modell)\p{L}*`;
const byRule = words`enligt (?:\p{L}+ ){0,3}(?:riktlinje|rekommendation|kunskapsstöd|vårdprogram)\p{L}*`;
/** "Rekommendation 14." and the like, a sentence of its own. */
const introduces = words`rekommendation(?:en)?(?: \d+| till [\p{L}]+)?[:.]?$|(?:prioritet|rangordning|prioritering)(?:en)?:? \d+\.?$`;
const ownOffer = words`du|dig|din|ditt|ni|er|vi|oss|vår|hos oss|plats`;
const condition = /\b(?:när|om|vid|för|till)\b/iu;

/** Statements that something should, may or should not be offered, with whom they are addressed to. */
export function recommendationTags(
  sentence: Sentence,
  methods: readonly string[],
  document: { readonly recommends: boolean },
  before = '',
): TagOf<'recommendation'>[] {
  const text = sentence.text;
  if (text.endsWith('?') || sentence.isHeading) return [];
  const isSourced =
    sourced.test(text) ||
    document.recommends ||
    /rekommendation/iu.test(sentence.section) ||
    introduces.test(before) ||
    // A treatment for people who are told of, "should be offered": nobody else writes so.
    (clearlyMay.test(text) && treatment.test(text) && /(?<!\p{L})bör(?!\p{L})/iu.test(text));
  for (const rule of recommendationLevels) {
    if (rule.sourced && (!isSourced || notARecommendation.test(text))) continue;
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
      // Of a named treatment, for people told of, it says so by itself.
      const plain =
        clearlyMay.test(text) && treatment.test(text) && !ownOffer.test(text) && !capability.test(text);
      if (!plain && !rule.sourced && !byRule.test(text))
        confidence -= condition.test(text.slice(match.index)) && !capability.test(text) ? 0.14 : 0.3;
      if (!plain) why.push('»kan« utan prioritet eller annan rekommendation i närheten');
    }
    if (
      /^(?:rekommenderar|rekommenderas)/iu.test(match[0]) &&
      !/erbjud|insats|behandling|metod|program|stöd|använd|förstahand/iu.test(text) &&
      !treatment.test(text)
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
    if (rule.sourced && isAim(text)) confidence -= 0.3;
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
