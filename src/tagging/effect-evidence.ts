import { isAim, isHypothetical } from './context.ts';
import type { Turn } from './effect-direction.ts';
import { anyOf, words } from './pattern.ts';
import { studyWords } from './words/effects.ts';

/** A comparison is a result: "sämre än IPS", "oftare än de som". */
const compared =
  /(?:bättre|sämre|oftare|sällan|fler|färre|mindre|mer|högre|lägre|effektivare|större|svagare|starkare|kortare|längre|snabbare|effektiv[at]?)(?:\s+\S+){0,10}?\s+än\s/iu;

const given = String.raw`\p{L}*(?:medling|avlösning|projekt|reform|rutin|lots|mentor|insats|program|metod|behandling|kurs|terapi|modell|stöd|samtal|träning|grupp|utbildning|hembesök|arbetssätt|intervention|åtgärd|rådgivning|boende|kontrakt|täcke|appen|spelet)\p{L}*`;
const wentPast =
  '(?:(?:har|hade) (?:\\p{L}+ ){0,2}(?:minskat|ökat|upphört|halverats|förbättrats|försämrats|sjunkit|stigit|avtagit|stärkts|förvärrats|fördubblats)|blev|minskade|ökade|förbättrades|sjönk|steg|halverades|fördubblades|avtog|sänktes|stärktes|förvärrades|försämrades|fler|färre|var (?:högre|lägre|bättre|sämre)|mådde|sov|hade|slapp|slutade|föll|klarade|gick|kom)';
/** In the past tense, of those who were given it: "sömnen blev bättre … när täcket användes". */
const outcomeHappened = [
  words`${wentPast}(?: \p{L}+){0,14} (?:när|efter|bland|hos|för|med|genom|sedan|under|i)(?: [\p{L}-]+){0,6} (?:använd\p{L}*|infört|införts|infördes|prövat|prövades|fick|fått|del(?:tog|tagit)|gick|gått|läst|genom(?:gått|fört|förts)|${given})`,
  words`(?:efter|med|genom|tack vare|sedan)(?: [\p{L}-]+){0,5} ${given}(?: [\p{L}-]+){0,6} ${wentPast}`,
  words`(?:de|dem|den|\p{L}+) som (?:hade )?(?:fick|fått|del(?:tog|tagit)|gick|gått|genom(?:gick|gått)|behandla(?:des|ts)|läs(?:te|t)|träna(?:de|t)|använ(?:de|t)|spela(?:de|t)|erbj(?:öds|udits))(?: [\p{L}-]+){0,12} ${wentPast}`,
  words`${given}(?: \p{L}+)? (?:minskade|sänkte|ökade|förbättrade|stärkte|dämpade|lindrade|gav(?: \p{L}+)? (?:bättre|sämre|färre|fler|mindre|mer|lägre|högre|ökad\p{L}*|minskad\p{L}*)|halverade|förvärrade|försämrade|bröt|höjde|bidrog till|ledde till|hjälpte|fick)`,
];
/** "Deltagarnas konsumtion gick ned från 42 till 23 glas": measured twice on those who took part. */
const measuredTwice = words`(?:deltagar|klient|brukar|patient|elev|gäst|kursdeltagar)(?:na|nas|e|es|ens|erna|ernas)[^.;]{0,90} från (?:\p{L}+ )?\d+(?:,\d+)?(?: \p{L}+)? till (?:\p{L}+ )?\d+`;
/** Says that something was looked into, and found. */
const concluded = anyOf`
  tyd(?:er|de) på|antyder|pekar (?:mot|på)|visade sig|konstatera\p{L}*|slutsats\p{L}*|belagt
  belägg|framgår att|sågs|syntes|noterades|uppmättes
  (?:program|insats|interventions|behandlings|försöks|studie|test)grupp\p{L}*|eftermätning\p{L}*
  (?:vid|efter) (?:\p{L}*uppföljning|\p{L}+ (?:år|månader|veckor))\p{L}*|ett år (?:senare|efteråt)
  före och efter|data|sammantaget|mätning(?:en|ar|arna)?|skatta\p{L}*|procent|poäng
  randomiser\p{L}*|lotta\p{L}*|kontroll(?:klass|skol|kommun)\p{L}*|genomgång(?:en)?
  i båda grupperna|forskar(?:e|na)|undersökning\p{L}*
`;
/** A study or its arms, by name: with them a comparison is a result. */
const isStudy = anyOf`
  utvärderar(?:na|en)|\p{L}*(?:studi|översikt|metaanalys|utvärdering)(?:e|en|n|er|erna|ar|arna)?
  randomiser\p{L}*
  (?:kontroll|jämförelse)(?:grupp|klass|kommun|skol|område|distrikt|barn|elev|famil|avdelning|enhet|person|kohort|popul|ort|stadsdel)\p{L}*
  matchade \p{L}+|(?:interventions|insats|program|behandlings|försöks)grupp\p{L}*|evidens\p{L}*
  effekt(?:er|en|erna)?|resultat(?:en|et)?|i båda grupperna|väntelista\p{L}*|sedvanlig\p{L}*
`;
/** Somebody was given something: without it "sämre än andra barn" tells how people have it. */
const treated = anyOf`
  (?:fick|fått|får) (?:hjälp|stöd|besök|del)|uppsökt\p{L}*|${given}
  (?:än|jämfört med|mot) (?:de|dem|den) som (?:inte|aldrig|bara|stod)
  (?:som|har|hade) (?:hade )?(?:fått|fick|del(?:tog|tagit)|gått|gick|genomgått|tränat|använt|spelat|läst|behandla(?:ts|des))
  deltagar\p{L}*|deltagand\p{L}*|metod\p{L}*|KBT|\p{L}*spel(?:et)?|läkemedel|MST|FFT|IPS|ACT|DBT
  CRA|\p{L}*kontroller(?:na)?|\p{L}*satsning(?:en)?|\p{L}*övning(?:ar|en)?|besök(?:et|en)?
  genomgång(?:ar|en)?|skoldag\p{L}*
  (?:infört|införts|infördes|införde|inrätta\p{L}*|startade?s?|prövade?s?|prövat|arbeta(?:t|de) (?:med|enligt|efter))
  \p{L}*(?:projekt|strategi|flytt|avlösning|avlastning|yoga|undervisning|modellen|försöks)\p{L}*
`;
const ofEffect =
  /effekt|skillnad|minsk|ök|förändr|ändr|förbättr|bättre|sämre|återfall|utfall|resultat|hjälp|påverk|fungera|underlag|bedöm|studi|översikt|kunskapslucka|risk|skad|stöd|stärk|jämfört|skil|forskning|oftare|sällan|förvärr|försämr|lindr|halver|sjönk|sänk|dämp|fler|färre|lika |lägre|högre|mindre|evidens|tillförlit|vet |slutsats|varken|steg|samma|inverk|utvärder|tecken|belag|belägg|blev|mildr|lugn|nykt|för tidigt|lett till|leder till|ledde|nytta|betydelse|förkort|trygg|mår |mådde|(?:från|mot) \d|gick (?:ned|upp)/iu;
/** "effektiv för att minska": what it is good for, no aim. */
const usedFor =
  /(?:effektiv|verksam|lika|bättre|sämre|fungera|hjälp)\p{L}*(?:\s[^\s,;]+){0,8}\sför att\s\S+/iu;
/** "Lika mycket", "samma": common words, a result only of somebody treated or studied. */
const weakAlone = /^(?:lika|samma|i samma|i lika|utan|oförändra)/iu;
const duty = /(?:ska|bör|måste|kan) (?:alltid )?(?:bedöma|utreda|dokumentera|anmäla|följa)/iu;

/** A study or a question to come: "ska svara på om", "frågan om vad som har effekt". */
const asksWhether = anyOf`
  (?:får|kan|ska|ska få) lära sig|lär sig att
  undersöker(?: \p{L}+){0,2} (?:skillnad|samband|effekt)\p{L}*
  innan [^.;]{3,40} (?:ger|får|gett) effekt|erbjuds|erbjuder
  (?:ska(?:ll)?|kommer att|vill|avser att|ämnar|önskar)(?: [\p{L}-]+){0,4} (?:svar|svara|besvara|belysa|visa|klargöra|klarlägga|utreda|bedöma|undersöka|mäta|mätas|ta reda)(?: på)?(?: \p{L}+)? (?:om|hur|huruvida|vilk\p{L}*|vad)
  fråg(?:an|or|orna) (?:om|är)(?: om)? (?:vad|vilk\p{L}*|hur|huruvida|om)
  (?:visar|lär|beskriver|förklarar|tips om|råd om|vägledning i)(?: [\p{L}-]+){0,3} hur(?: \p{L}+)? (?:kan|man|ska|du|ni)
  undersök(?:te|er|s|tes) (?:om|hur|huruvida|vilk\p{L}*)
  för att (?:se|pröva|undersöka|ta reda på) (?:om|hur)
`;

/** "34 procent …, mot 48", "var tredje …, mot var tionde", "en av tjugo …, att jämföra med en av fem". */
const sharesCompared =
  /(?:procent|%|\sav\s\S+|var\s(?:annan|\p{L}+[djt]e)(?!\p{L}))\s[^.;]{0,90}(?:mot|jämföra med|jämfört med)\s[^.;]{0,40}(?:\d|var\s|\p{L}+\sav\s)/iu;
/** Supposed, in the order of a condition: "Om effekten är god kan försöket …". */
const supposed = /^(?:om|ifall|såvida|förutsatt att)\s(?![^.]*(?:studi|visa[rdt]|utvärdering))/iu;

/** A change with nothing that tells of a study: no result by itself. */
const happenedAlone = 0.45;
const past = anyOf`
  tog|kom|stod|drack|slapp|höll|bröt|åt|\p{L}+(?:ade|des|tes)|dog|utsattes|greps|föll|gav|fick
  hade|mådde|sov|kunde|klarade|var|minskade|ökade|sjönk|steg|avtog|förbättrades|försämrades
  stärktes|gick|\p{L}+ades
`;
const theTreated = words`(?:deltagar|förälder|föräldr|barn|ungdom|elev|famil|klient|brukar|kvinn|mamm|papp|mödr|pojk|flick|makar|anhörig|männ|gäst)\p{L}*(?:na|nas|en|ns)`;

const summing = anyOf`
  skillnaden (?:mot|mellan|jämfört|gentemot)|(?:kontroll|jämförelse)grupp\p{L}*
  så(?: \p{L}+){0,3} (?:resultat(?:en|et)?|utfallet)
  resultat(?:en|et) (?:är|var|blev|kan|talar|visar)
  (?:studien|utvärderingen|uppföljningen|forskarna|rapporten|utvärderarna) (?:pekar|visar|visade|fann|såg|konstaterar|drar slutsatsen)
`;
/** Does the sentence say that its neighbours tell results: "Så kan resultaten sammanfattas."? */
export const sumsUp = (sentence: string): boolean =>
  summing.test(sentence) && !isAim(sentence) && !isHypothetical(sentence);

/** What happened to those who were treated, told beside a result, is one too: "Föräldrarna blev säkrare." */
export function raisedBeside<T extends { readonly confidence: number; readonly reason: string }>(
  tag: T,
  sentence: string,
): T {
  const tells =
    !/(?<!\p{L})(?:är|har|ska|kan|vill|bör)(?!\p{L})/iu.test(sentence) &&
    (past.test(sentence) || !/\p{L}+(?:r|s)(?!\p{L})\s/u.test(sentence)) &&
    (treated.test(sentence) || theTreated.test(sentence) || sentence.length < 60);
  return tag.confidence === happenedAlone && tells
    ? { ...tag, confidence: 0.71, reason: `${tag.reason}, bredvid ett resultat` }
    : tag;
}

/** What went up or down in the country by itself. */
const isTrend = anyOf`
  under (?:pandemin|coronaåren|året|perioden|(?:de )?senaste \p{L}+|senare år|\d{4}-talet|det senaste \p{L}+)
  sedan (?:\d{4}|millennieskiftet|förra \p{L}+)|i (?:landet|riket|Sverige)
`;

interface Read {
  readonly piece: string;
  readonly whole: string;
  readonly turn: Turn;
  readonly own: unknown;
  readonly graded: unknown;
  readonly speaker: string | null;
}

/** How sure it is that the words tell a result: graded, studied, compared, or happened; less if hoped or quoted. */
export function confidenceOf(read: Read): { readonly confidence: number; readonly why: readonly string[] } {
  const { piece, whole, turn, own, graded, speaker } = read;
  const isStudied =
    isStudy.test(whole) ||
    (sharesCompared.test(whole) && treated.test(whole)) ||
    ((turn.lexical && turn.direction !== 'negative' ? true : treated.test(whole)) &&
      [studyWords, compared, concluded].some((p) => p.test(piece) || p.test(whole)));
  const why: string[] = [];
  let confidence = ((): number => {
    if (own) return 0.9;
    if (graded) return 0.82;
    if (isStudied) return 0.74;
    if (
      turn.lexical &&
      (turn.direction === 'unclear' ||
        treated.test(whole) ||
        (!weakAlone.test(whole.slice(turn.at)) && turn.direction !== 'negative'))
    )
      return 0.71;
    if (measuredTwice.test(piece)) return 0.76;
    return outcomeHappened.some((p) => p.test(piece)) ? 0.72 : happenedAlone;
  })();
  if (!ofEffect.test(whole) && !(turn.lexical && !weakAlone.test(whole.slice(turn.at)))) confidence -= 0.2;
  // A hope is no finding, but "kan inte bedömas" is one even with "om" beside it.
  const plain = whole.replace(usedFor, ' ');
  const hoped =
    isAim(plain) ||
    asksWhether.test(plain) ||
    supposed.test(whole) ||
    (isHypothetical(plain) && !/visa[rdt]|studi|jämfört med/iu.test(whole));
  if (hoped && !own && turn.direction !== 'unclear') {
    confidence -= 0.4;
    why.push('syfte eller förhoppning');
  }
  if (speaker) {
    confidence -= 0.35;
    why.push('återger vad någon annan säger');
  }
  if ((duty.test(whole) || (!turn.lexical && isTrend.test(whole) && !treated.test(whole))) && !own)
    confidence -= 0.3;
  return { confidence: Math.round(Math.min(0.97, Math.max(0.05, confidence)) * 100) / 100, why };
}
