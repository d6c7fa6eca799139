import { anyOf, firstOf, words } from '../pattern.ts';

const mixedWords = anyOf`
  (?:ingen|inte (?:någon|en)|inga) (?:\p{L}+ )?(?:entydig|samstämmig|enhetlig|tydlig)\p{L}* (?:bild|riktning|resultat|svar)
  blandade (?:resultat|effekter)|motstridig(?:a|t)?|varierande (?:resultat|effekter)
  resultaten (?:varierar|är blandade|spretar|går isär|pekar åt olika håll)
  både positiva och negativa|vissa (?:utfall|studier) (?:men|och) (?:inte )?andra
  tvetydiga resultat|inte entydiga|pekar åt olika håll
  (?:drar|drog|pekar|pekade|går|gick|spretar|spretade|talar|talade|visar|visade)(?: \p{L}+){0,3} (?:åt|i) (?:olika|skilda|motsatt|motsatta|var sitt|bägge|båda) (?:håll|riktning(?:ar)?)
  (?:spretiga|motsägelsefulla|skiftande|splittrade|oeniga|tvetydiga|delade|inkonsekventa)(?: \p{L}+)? (?:resultat|effekter|utfall|fynd|studier|bild)
  (?:bilden|resultat(?:en|et)|utfallet|fynden|forskningen|studierna) (?:är|var|blev|förblir) (?:\p{L}+ )?(?:blanda|splittra|spreti|motstridi|motsägelse|oeni|delad|tvetydi|inte samstämm|varierande|skiftande)\p{L}*
  (?:inte|ej) (?:samstämmiga|entydig[at]?|överens|eniga)|(?:säger|motsäger) (?:emot )?varandra
  både (?:fördelar och nackdelar|vinster och (?:risker|förluster)|bättre och sämre|minskade och ökade|ökade och minskade)
  (?:somliga|vissa|några|en del)(?: [\p{L}-]+){0,4} (?:bättre|minska\p{L}*|förbättra\p{L}*|positiv\p{L}*|gynna\p{L}*|effekt)[^.;]{0,50} (?:andra|medan)(?: [\p{L}-]+){0,5} (?:sämre|öka\p{L}*|försämra\p{L}*|negativ\p{L}*|ingen|inga|inte)
`;

/** The same thing went both ways: "minskade enligt lärarna men ökade enligt eleverna", "bättre för … men sämre för". */
export const bothWays = anyOf`
  (?:minsk|sjönk|sjunk|färre|lägre|förbättr|bättre|lindra)\p{L}*[^.;]{0,70}(?: men|, medan|, och| och| samtidigt som|,)(?: [\p{L}]+){0,6} (?:öka(?:r|de)(?: (?:den|det|de|dem))?(?=[.,;]|$| (?:enligt|i|hos|för|bland|efter|på|vid))|steg|ökade de|försämra(?:s|des)|förvärra(?:s|des)|(?:blev )?(?:sämre|fler|högre) (?:för|hos|bland|enligt|i))
  (?:ök|steg|fler|högre|försämr|sämre|förvärr)\p{L}*[^.;]{0,70}(?: men|, medan|, och| samtidigt som|,)(?: [\p{L}]+){0,6} (?:minska(?:r|de)(?: (?:den|det|de|dem))?(?=[.,;]|$| (?:enligt|i|hos|för|bland|efter|på|vid))|sjönk|minskade de|(?:blev )?(?:bättre|färre|lägre) (?:för|hos|bland|enligt|i))
  men inte (?:för|hos|bland|enligt|i|på|vid)(?= (?:flickor|pojkar|unga|äldre|yngre|barn|kvinnor|män|dem|de|den|andra|övriga|lärar|föräldrar|elever|mammor|pappor|\p{L}+na)\p{L}*)
  (?:färre|minska\p{L}*|bättre|lägre)[^.;]{0,60} (?:på (?:lång|längre) sikt|senare|efter \p{L}+ år)(?: \p{L}+){0,3} (?:fler|öka\p{L}*|sämre|högre)
  (?:fler|öka\p{L}*|sämre|högre)[^.;]{0,60} (?:på (?:lång|längre) sikt|senare|efter \p{L}+ år)(?: \p{L}+){0,3} (?:färre|minska\p{L}*|bättre|lägre)
`;

const split =
  '(?:kluv|tudela|dela|splittra|blanda|spreti|motsägelse|motstridi|motsägande|oeni|tvetydi|inkonsekven|skiftande|varierande|brok|mångtydi)';
const whole =
  '(?:bild|resultat|effekt|utfall|fynd|stud|forskning|underlag|utvärdering|svar|slutsats|erfarenhet)';
/** That results go against each other, one meaning a row. */
const disagreement: readonly RegExp[] = [
  words`ibland [^.;]{3,50}, (?:men )?ibland|(?:visar|ger|gav|nådde|fick|når|visade) (?:helt |mycket )?(?:olika|skilda) (?:resultat|svar|utfall)`,
  words`(?:två|tre|fyra|fem|sex|några|somliga|vissa|hälften)(?: \p{L}+){0,3} (?:positiv|gynnsam|lovande)\p{L}*,? (?:och |medan |men )?(?:en|ett|två|tre|fyra|andra|resten|hälften)(?: \p{L}+){0,3} (?:negativ|ogynnsam|nedslående)\p{L}*|hjälpte[^.;]{0,40} men (?:stjälpte|skadade|försämrade)`,
  words`${split}\p{L}*(?: \p{L}+)? ${whole}\p{L}*|${whole}\p{L}*(?: [\p{L}-]+){0,6} (?:är|var|blev|förblir|framstår som|beskrivs som)(?: [\p{L}-]+){0,5} ${split}\p{L}*`,
  words`(?:utfall|resultat|effekt|fynd|studier|utvärdering)(?:et|en|er|erna|arna)?(?: [\p{L}-]+){0,3} (?:skiftar|varierar|spretar|växlar|skiljer sig åt|skiftade|varierade|spretade|skilde sig åt)`,
  anyOf`
    (?:åt|i) (?:det |den )?(?:andra|motsatt[a]?|rakt motsatta|olika|skilda|var sitt|olika|bägge|båda) (?:hållet|hållen|håll|riktning(?:en|ar|arna)?)
    (?:går|gick) isär|(?:säger|sa|talar|talade|går|gick|strider) (?:emot|mot) varandra
    drar åt (?:olika|var sitt|skilda) håll
  `,
];

/** The words that say that results go both ways, or null. */
export function bothWaysIn(text: string): RegExpExecArray | null {
  return mixedWords.exec(text) ?? bothWays.exec(text) ?? elliptic.exec(text) ?? firstOf(disagreement, text);
}

/** "Mammorna fick mindre stress, papporna däremot mer": the second part leaves out what it is about. */
const elliptic = anyOf`
  (?:mindre|färre|lägre|bättre|minska\p{L}*)[^.;]{0,60} (?:på (?:lång|längre) sikt|senare)(?: \p{L}+){0,3} (?:mer|större|högre|fler|sämre)
  (?:mer|större|fler|sämre|högre)[^.;]{0,60} (?:på (?:lång|längre) sikt|senare)(?: \p{L}+){0,3} (?:mindre|färre|bättre|lägre)
  (?:mindre|färre|lägre|bättre)[^.;]{3,70}, (?:men |medan )?(?:hos |bland |för )?\p{L}+(?: däremot| dock| tvärtom)? (?:mer|fler|högre|sämre)(?=[.,;]|$)
  (?:mer|fler|högre|sämre)[^.;]{3,70}, (?:men |medan )?(?:hos |bland |för )?\p{L}+(?: däremot| dock| tvärtom)? (?:mindre|färre|lägre|bättre)(?=[.,;]|$)
`;

const some =
  '(?:en|ett|två|tre|fyra|fem|sex|några|somliga|vissa|flera|hälften|en del|den (?:ena|första|äldre|yngre|svenska|större))';
const rest =
  '(?:en|ett|två|tre|fyra|andra|en annan|ett annat|en tredje|resten|övriga|den (?:andra|senare|yngre|större|mindre))';
const studies = words`^[^.;]*?(${some}(?: av (?:dem|de \p{L}+|studierna))?(?: [\p{L}-]+){0,3}? (?:studi|undersökning|utvärdering|kommun|översikt|försök|visa|redovisa|finner|fann|såg|rapportera|pekar|visar)\p{L}*[^.;]*?)[,:] ?(?:medan |men |och )?(${rest} [^.;]+)`;

/** "Tre studier visar minskad oro, två ökad": the two sides of a count of studies, or null. */
export function sidesOf(text: string): readonly [string, string] | null {
  const match = studies.exec(text);
  return match?.[1] && match[2] ? [match[1], match[2]] : null;
}
