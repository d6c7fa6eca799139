import type { RecommendationLevel } from '../domain/facts/recommendation.ts';
import { anyOf, words } from './pattern.ts';

export const body =
  '(?:socialtjänst(?:en|ens)?|socialnämnd(?:en|er|erna)|kommun(?:en|er|erna)|hälso- och sjukvård(?:en)?|sjukvård(?:en)?|vård(?:en)?|region(?:en|er|erna)|skol(?:an|or|orna)|elevhälsa(?:n)?|kriminalvård(?:en)?|frivård(?:en)?|SiS|verksamhet(?:en|er))';
const offer =
  '(?:erbjud(?:a|as|er)|ge(?:s)?|använd(?:a|as)|tillhandahålla(?:s)?|sätta(?:s)? in|prioritera(?:s)?|genomföra(?:s)?|utföra(?:s)?)';

export interface LevelRule {
  readonly level: RecommendationLevel;
  readonly name: string;
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Words that others use too: only where the sentence, or the document, says that it is a recommendation. */
  readonly sourced?: true;
}

/** From the most particular to the most general; the first that fits is the level. */
const wordings: readonly LevelRule[] = [
  {
    level: 'explicitly_neutral',
    name: 'neutral',
    pattern: anyOf`
      (?:tar|tagit) (?:uttryckligen )?inte ställning (?:till|för)
      (?:lämnar|ger|lämnas|ges|lämnade) (?:inte någon|ingen|därför ingen) rekommendation
      avstår från att (?:rekommendera|ge (?:någon )?rekommendation|ta ställning)
      går inte att (?:ge|lämna) (?:någon |en )?rekommendation
    `,
    confidence: 0.9,
  },
  {
    level: 'research_only',
    name: 'fou',
    pattern: anyOf`
      (?:endast|enbart|bara)(?:…)? inom (?:ramen för )?(?:forskning(?: och utveckling)?|FoU|kliniska? studier?|en studie|vetenskapliga studier)
      inom ramen för (?:forskning och utveckling|FoU|en (?:klinisk )?studie|kliniska studier|forskning)
      rekommendation(?:en)?:? FoU|FoU-rekommendation(?:en)?|prioritet(?:en)?:? FoU
    `,
    confidence: 0.9,
  },
  { level: 'should_not', name: 'icke-gora', pattern: words`icke[- ]?göra`, confidence: 0.9 },
  {
    level: 'should_not',
    name: 'bor-inte',
    pattern: anyOf`
      ${body}(?: och ${body}| eller ${body})? bör (?:därför |alltså |således )?inte (?:längre |rutinmässigt )?${offer}
      bör (?:därför |alltså |således |längre )?inte (?:längre |rutinmässigt )?(?:erbjud(?:as|a)|(?:användas|ges|sättas in|tillämpas|prioriteras)(?! (?:när|om|vid|för|till|som|på|i|så länge|under|med)))
      rekommenderar (?:att ${body} inte(?:…)? ${offer}|inte(?! att))
      (?:avråder|avråds)(?: ${body})? från(?: att (?:${offer}))?|rekommenderas inte(?! för)
    `,
    confidence: 0.88,
  },
  {
    level: 'exceptionally',
    name: 'undantag',
    pattern: anyOf`
      (?:bör|ska|får)(?: [\p{L}]+){0,2} (?:endast|bara|enbart)?(?:…)? ?(?:${offer})?(?:…)? i (?:undantagsfall|enstaka fall|särskilda fall)
      kan(?:…)? (?:endast |bara )?i (?:undantagsfall|enstaka fall|särskilda fall)(?:…)? ${offer}
      kan(?:…)? ${offer}(?:…)? i undantagsfall|i undantagsfall kan ${body} ${offer}
    `,
    confidence: 0.9,
  },
  {
    level: 'should',
    name: 'bor',
    pattern: anyOf`
      ${body}(?:,? (?:och|eller|samt) ${body})? bör (?:i första hand |(?!inte|ej|aldrig|endast|bara|enbart)\p{L}+ )?${offer}
      (?<!(?:inte|ej|aldrig|varken) )bör (?:i första hand |alltid |därför )?erbjudas
      (?<!(?:inte|ej|aldrig|varken) )bör erbjuda
      (?:rekommenderar|rekommenderas)(?! inte)(?!(?: [\p{L}-]+){0,3} att(?: [\p{L}-]+){0,3} (?:inte|avst|undvik))(?: att)?(?: ${body})?(?: ${offer})?
    `,
    confidence: 0.88,
  },
  {
    level: 'may',
    name: 'kan',
    pattern: anyOf`
      ${body}(?:,? (?:och|eller|samt) ${body})? kan (?:även |också |därutöver |dessutom )?erbjuda
      kan ${body}(?: och ${body})? (?:även |också )?erbjuda|kan erbjudas(?! plats)
    `,
    confidence: 0.82,
  },
];

const bodies = String.raw`(?:${body}|man|nämnd(?:en|er|erna)?|huvudm[aä]n\p{L}*|socialtjänster(?:na)?|verksamhet(?:en|er|erna)|de)`;
const act =
  '(?:erbjud(?:a|as|er)|ge|ges|få|får|använd(?:a|as)|tillhandahålla(?:s)?|sätta(?:s)? in|prioritera(?:s)?|ha tillgång till|tillämpa(?:s)?|se till att|tillgripa(?:s)?|upprätta(?:s)?|välja(?:s)?|övervägas?|överväga|pröva(?:s)?|prova(?:s)?|komma (?:i fråga|ifråga)|vara (?:ett )?(?:förstahandsval\\p{L}*|alternativ)|bli aktuell\\p{L}*|införa(?:s)?|genomföra(?:s)?|ordna(?:s)?|ingå|rekommendera(?:s)?|utföra(?:s)?|kombinera(?:s)?|säkerställa)';
const few =
  '(?:undantagsvis|i undantagsfall|i enstaka fall|i särskilda fall|i sällsynta fall|i yttersta undantagsfall|som (?:en )?(?:sista|yttersta) (?:utväg|åtgärd|alternativ)|i rena undantagsfall|endast i enskilda fall|om inget annat (?:har )?(?:hjälpt|hjälper|fungerat)|när (?:inget annat|andra insatser inte|allt annat) (?:har )?\\p{L}+)';
const research = String.raw`(?:forskning\p{L}*|FoU|kliniska? (?:studier?|prövning\p{L}*)|(?:en |vetenskapliga? |kontrollerade? |randomiserade? )+(?:studier?|försök|utvärdering\p{L}*|prövning\p{L}*)|forskningsprojekt|studie(?:r)?)`;

/** The same in other forms; from the most particular to the most general. */
const families: readonly LevelRule[] = [
  {
    level: 'explicitly_neutral',
    name: 'neutral',
    pattern: anyOf`
      (?:tar|tagit|tog|har)(?: [\p{L}]+){0,3} (?:inte|ingen|varken)(?: [\p{L}]+){0,2} ställning
      avst(?:år|ått|od) (?:\p{L}+ )?från att (?:\p{L}+ )?(?:rangordna|rekommendera|förorda|ge|lämna|ta|uttala|bedöma|prioritera|avråda|peka ut|värdera)
      (?:ingen|inte någon|inga) (?:\p{L}+ )?(?:rekommendation|rangordning|prioritering)(?:er)?(?: [\p{L}]+){0,6} (?:lämna|ge|ges|lämnas|gett|lämnat|formuler|kan|kunde|har|utfärda)\p{L}*
      (?:ger|lämnar|utfärdar|gör|lämnade|gav)(?: [\p{L}]+){0,4} (?:ingen|inga|inte någon|inte några)(?: [\p{L}]+){0,2} (?:rekommendation|rangordning|prioritering)\p{L}*
      varken (?:rekommender|förord|avråd|tillråd|för eller emot)\p{L}*
      (?:kan|vill|går|kunde)(?: [\p{L}]+){0,3} (?:inte|ej|varken)(?: [\p{L}]+){0,3} (?:rekommendera|förorda|ge (?:någon )?rekommendation|avråda)(?: [\p{L}]+){0,3} (?:eller|för eller emot|framför)
      (?:överlåter|lämnar)(?: [\p{L}]+){0,3} (?:valet|frågan|bedömningen)(?: [\p{L}]+){0,2} (?:till|öppen|åt)
      (?:räcker inte|otillräcklig\p{L}*|för svagt)[^.;]{0,70} rekommendation\p{L}*
      (?:utan att|utan) (?:rekommendera|förorda|ta ställning)
    `,
    confidence: 0.86,
    sourced: true,
  },
  {
    level: 'research_only',
    name: 'fou',
    pattern: anyOf`
      (?:bara|endast|enbart|uteslutande)(?: [\p{L}]+){0,6} (?:inom|i|som del av|under|där|om)(?: [\p{L}]+){0,8} ${research}
      (?:bara|endast|enbart|uteslutande) (?:i samband med|som ett led i) ${research}
      (?:inte|ej)(?: [\p{L}]+){0,5} (?:utanför|annat än i|annat än inom)(?: [\p{L}]+){0,3} ${research}
      (?:förbehåll|reserver|begräns)\p{L}*(?: [\p{L}]+){0,3} ${research}
      (?:bör|ska|får|behöver)(?: [\p{L}]+){0,4} (?:utvärderas|prövas|studeras|undersökas)(?: [\p{L}]+){0,8} innan(?: [\p{L}]+){1,10}
      utanför(?: [\p{L}]+){0,2} ${research}(?: [\p{L}]+){0,4} (?:bör|ska)(?: [\p{L}]+){0,3} inte
      FoU-(?:rekommend|åtgärd|lista|insats)\p{L}*
    `,
    confidence: 0.86,
    sourced: true,
  },
  {
    level: 'exceptionally',
    name: 'undantag',
    pattern: anyOf`
      (?:kan|får|bör|ska)(?: [\p{L}-]+){0,10} ${few}
      ${few}(?:,? [\p{L}-]+){0,8},? (?:kan|får|bör)(?: [\p{L}-]+){0,8} ${act}
      (?:bara|endast|enbart) ${few}
      ${few},? (?:när|om)[^.;]{0,60},? (?:kan|får)(?: [\p{L}]+){0,3} ${act}
    `,
    confidence: 0.86,
    sourced: true,
  },
  {
    level: 'should_not',
    name: 'icke-gora',
    pattern: anyOf`
      åtgärder som (?:bör|ska) (?:fasas ut|utmönstras|upphöra)|icke[- ]?göra
      stark rekommendation (?:e?mot)|rekommendation(?:en)? (?:är )?(?:e?mot|att inte|att avstå)
      rekommenderar (?:e?mot|att (?:\p{L}+ ){0,3}inte|att (?:\p{L}+ ){0,2}(?:avstår?|upphör|slutar))
    `,
    confidence: 0.88,
  },
  {
    level: 'should_not',
    name: 'bor-inte',
    pattern: anyOf`
      (?:bör|ska|skall)(?: ${bodies})?(?: [\p{L}]+){0,2} (?:inte|aldrig|ej)(?: [\p{L}]+){0,2} (?:erbjud(?:a|as)|använd(?:a|as)|ge|ges|sätta in|sättas in|tillämpa(?:s)?|utföra(?:s)?|tillhandahålla(?:s)?|genomföra(?:s)?|förekomma|ordineras|ordinera|ingå|prioriteras)
      (?:bör|ska)(?: ${bodies})?(?: [\p{L}]+){0,3} (?:undvika|undvikas|avstå från|upphöra med|sluta (?:med|erbjuda|använda)|fasas ut|utmönstras|avvecklas)
      avråd(?:er|s|de)(?: [\p{L}]+){0,5} från
      (?:bör|ska) (?:\p{L}+ )?(?:inte|ej) (?:\p{L}+ )?rekommenderas
      (?:inte|ej) (?:bör|ska) (?:erbjud|använd|ges|sätt|tillämp)\p{L}*
    `,
    confidence: 0.85,
    sourced: true,
  },
  {
    level: 'should',
    name: 'bor',
    pattern: anyOf`
      (?<!(?:inte|ej|aldrig|varken) )(?:bör|ska|skall)(?: ${bodies})?(?: (?!inte|ej|aldrig|undvika|bara|endast|enbart)[\p{L}-]+){0,6} ${act}
      (?:rekommenderar|rekommenderas|förordar|förordas|tillråder|förespråkar|rekommendationen är)(?! inte)(?: (?!inte)[\p{L}-]+){0,4}
      (?:är|blir|utgör|som)(?: [\p{L}]+){0,3} (?:förstahandsval\p{L}*|förstahandsbehandling\p{L}*|förstahandsåtgärd\p{L}*)
      (?:ska|bör) (?:vara|väljas i|komma i) (?:förstahand\p{L}*|första hand)
      stark(?:aste)? rekommendation(?:en)?|(?:hög|högsta) (?:prioritet|angelägenhetsgrad|rangordning)
      prioritet 1|(?:uppmanar|uppmanas) ${bodies} att
      bör(?: (?!inte|ej|aldrig|undvika|avstå)\p{L}+){1,4}[^.;]{0,90} enligt (?:\p{L}+ ){0,3}(?:riktlinje|rekommendation|kunskapsstöd|vårdprogram)\p{L}*
    `,
    confidence: 0.84,
    sourced: true,
  },
  {
    level: 'may',
    name: 'kan',
    pattern: anyOf`
      (?:kan|får)(?: ${bodies})?(?: (?!inte|ej|aldrig)[\p{L}-]+){0,6} ${act}|öppnar för(?: att)?
      (?:är|utgör|vara|som) (?:ett )?(?:möjligt|tänkbart|rimligt|godtagbart|andrahands)\p{L}*(?: alternativ)?
      andrahandsval\p{L}*|svag rekommendation(?:en)?(?: för)?|villkorad rekommendation
      (?:prioritet|rangordning) [4-7]
    `,
    confidence: 0.84,
    sourced: true,
  },
];

/** As lists and tables put it: a colon and what to do, a rank, what the recommendation is. */
const lists: readonly LevelRule[] = [
  {
    level: 'explicitly_neutral',
    name: 'neutral',
    pattern: anyOf`
      (?:ger|lämnar|finns|innehåller)(?: [\p{L}]+){0,2} (?:inga|inget|inte några|inte något) råd(?: \p{L}+)? (?:om|för|kring)
      lämnar(?: [\p{L}]+){0,2} (?:frågan|valet) öppe[nt]|vare sig för eller emot
    `,
    confidence: 0.84,
    sourced: true,
  },
  {
    level: 'research_only',
    name: 'fou',
    pattern: anyOf`
      : FoU|FoU(?:,| enligt)|hör(?: [\p{L},-]+){0,8} hemma (?:i|inom)(?: [\p{L}]+){0,2} ${research}
      (?:begränsas|reserveras|förbehålls|hänvisas)(?: [\p{L}]+){0,3} ${research}
    `,
    confidence: 0.86,
    sourced: true,
  },
  {
    level: 'exceptionally',
    name: 'undantag',
    pattern: words`(?:prioritet|rangordning|prioritering|prio)(?:en)?:? (?:8|9|10)`,
    confidence: 0.84,
    sourced: true,
  },
  {
    level: 'should_not',
    name: 'icke-gora',
    pattern: anyOf`
      (?:rekommenderar|rekommenderas)(?: [\p{L}-]+){0,3} att(?: [\p{L}-]+){0,2} (?:inte|avstå|undvika|upphöra|sluta)
      (?:stark |tydlig |svag |villkorad )?negativ rekommendation
      (?:säger|sade|blir) (?:ett )?(?:\p{L}+ )?nej till
      (?:lista|listan|lista över|förteckning\p{L}*)(?: [\p{L}]+){0,3} som inte (?:ska|bör) (?:göras|användas|erbjudas)
      rekommendation\p{L}*(?: [\p{L}\d]+){0,5}: (?:undvik|avstå|sluta|(?:erbjud|ge|använd|sätt in) (?:inte|ej|aldrig))
      rekommendation\p{L}* (?:är|lyder|innebär|säger)(?: \p{L}+){0,2} att(?: [\p{L}-]+){0,4} (?:inte|avstå\p{L}*|undvik\p{L}*|upphör\p{L}*|slutar?)
      råd(?:er|et)(?: [\p{L}]+){0,4} (?:att inte|från att)
    `,
    confidence: 0.85,
    sourced: true,
  },
  {
    level: 'should',
    name: 'bor',
    pattern: anyOf`
      rekommendation\p{L}*(?: [\p{L}\d]+){0,5}: (?:erbjud|ge|använd|sätt in|pröva|välj|börja|prioritera|kombinera|inför|säkerställ|låt)(?! (?:inte|ej|aldrig))
      (?<!ingen )rekommendation(?:en|erna)? (?:är|lyder|innebär|säger)(?: \p{L}+){0,2} att(?: (?!inte|avst|undvik)[\p{L}-]+){1,8}
      råd(?:et)?(?: i [\p{L}]+| till [\p{L}]+)? är att (?!inte|avst|undvik)
      (?:prioritet|rangordning|prioritering|prio)(?:en)?:? [1-3]
      (?<!(?:inte|ej|aldrig|varken) )bör(?: ${bodies})?(?: (?!inte|ej|aldrig)[\p{L}-]+){0,5} (?:satsa på|arbeta (?:med|enligt)|inrätta|välja|väljas)
    `,
    confidence: 0.84,
    sourced: true,
  },
];

const order: readonly RecommendationLevel[] = [
  'explicitly_neutral',
  'research_only',
  'should_not',
  'exceptionally',
  'should',
  'may',
];

/** What limits or denies is looked for first: "inte bör erbjudas" also holds "bör erbjudas". */
export const recommendationLevels: readonly LevelRule[] = [...wordings, ...families, ...lists].toSorted(
  (a, b) => order.indexOf(a.level) - order.indexOf(b.level),
);

/** What is said stands in a recommendation, or is an authority's word. */
export const sourced = anyOf`
  (?:nationella )?riktlinje(?:n|r|rna|rnas|ns)?|rekommend\p{L}+|kunskapsstöd(?:et|ets)?
  vårdprogram(?:met|mets)?|prioritet\p{L}*|prioriterings?\p{L}*|rangordn\p{L}+
  Socialstyrelsen(?:s)?|myndighet(?:en|ens)|expertgrupp(?:en)?|Folkhälsomyndigheten(?:s)?
  allmänna råd(?:en)?|MFoF|Läkemedelsverket|angelägenhetsgrad|åtgärd(?:en)? (?:har fått|är|fick)
  icke-göra\p{L}*|förordas?|avråder|avråds|vägledningen|arbetsgrupp(?:en)?|Skolverket|SBU
  behandlingsrekommendation\p{L}*|socialstyrelsens
`;
