/**
 * What a need tells beside its matter: another relative's trouble ("brodern har adhd"), help that somebody has had
 * ("frun har gått sin kurs"), what is said not to be there ("inga droger"). Its words would be read as the matter's.
 */

/** Relatives and others whose trouble is seldom the matter, unless they come back in the text. */
const others =
  '(?:bror|brodern|brorsan|syster|systern|syrran|storebror|storebrodern|lillebror|lillebrodern|storasyster|storasystern|lillasyster|lillasystern|kusin|kusinen|farfar|farfadern|morfar|morfadern|farmor|farmodern|mormor|mormodern|moster|mostern|faster|fastern|morbror|morbrodern|farbror|farbrodern|svärmor|svärmodern|svärfar|svärfadern|dotterson(?:en)?|dotterdottern?|sonson(?:en)?|sondotter(?:n)?|kompis(?:en)?|grannen|väninnan|vännen)';
const otherHas = new RegExp(
  String.raw`(?<=[.;,!?]\s|\s(?:och|men|medan|där)\s)(?:(?:hans|hennes|deras|en|sin)\s)?(${others})\s(?:har|hade|är|var|dricker|drack|missbrukar|spelar|spelade|sitter)(?!\p{L})[^.;!?,]*`,
  'giu',
);

/** What a grown-up's parents were: "hans pappa var alkoholist". */
const parentsWere =
  /(?<!\p{L})(?:hans|hennes)\s(?:pappa|mamma|far|mor|föräldrar|båda föräldrar)\s(?:var|drack|söp|missbrukade)(?!\p{L})[^.;!?,]*?(?=[.;!?,]|\smen\s|$)/giu;

const somebody =
  '(?:frun?|hustrun?|makan?|maken?|sambon?|partnern?|mamman?|pappan?|modern|fadern|föräldrarna|son(?:en)?|dottern?|barnen|syskon(?:en)?|barnet)';
const hadHelp = new RegExp(
  String.raw`(?<![\p{L}])${somebody}\s(?:har\s(?:redan\s)?(?:gått|genomgått)(?:\s\p{L}+){0,3}?\s\p{L}*(?:kurs|grupp|utbildning)\p{L}*|har\s(?:redan\s)?(?:en\s)?egen\s(?:\p{L}+\s)?(?:kontakt|terapeut|behandlare)|har\sfått\ssitt|mår\sbra|klarar\ssig)[^.;!?,]*`,
  'giu',
);

/** Only what is a trouble where it is: "inga vänner" and "ingen bostad" are the matter. */
const notThere =
  /(?<=^|[.;,!?]\s)(?:inga|ingen|inget|varken)\s(?:\p{L}+\s)?\p{L}*(?:missbruk|drog|alkohol|drickande|dricker|våld|hot|diagnos|sjukdom|psykisk|depress|självmord|suicid|skuld|brott|autism|adhd|npf|funktionsneds|spel|tablett)\p{L}*(?:\s[\p{L}\d-]+){0,6}(?=[.;,!?]|$)/giu;

/** What is over, said as such: "slutade med hasch för tre år sedan", "mobbningen är slut", "har varit deprimerad men är frisk nu". */
const isOver =
  /(?<!\p{L})(?:(?:slutade|slutat)(?:\s(?:helt|tvärt))?\s(?:m|med|röka|dricka|knarka|missbruka|spela)(?!\p{L})[^.;!?,]*\s(?:sedan|sen)(?!\p{L})|\p{L}+(?:en|et)\sär\s(?:slut|över|förbi)\ssedan[^.;!?,]*|(?:har\svarit|var)\s(?:\p{L}+\s)?(?:deprimerad|sjukskriven|utbränd|psykotisk|sjuk)\s(?:\p{L}+\s){0,3}?men\s(?:är|mår)\s(?:nu\s)?(?:frisk|bra|bättre|stabil)(?:\snu)?|det\shandlar\sinte\som[^.;!?]*)/giu;
/** Figures of speech whose words name a problem elsewhere. */
const figures =
  /(?<!\p{L})(?:skjut(?:er|a|it)\s(?:allt\s)?(?:upp|på\s(?:allt|det|saker))|ur\sgängorna|äldre(?=\s(?:bröder|bror|syskon|syster|systrar|kompisar|kompis|killar|pojkar|ungdomar|barn|grabbar|elever|tjejer|pojkvän))|hota(?:r|t|de)\s(?:med|m|om)\s(?:att\s)?(?:tingsrätt|rätten|domstol|advokat|stämning|stämma|polisanmäl|anmäl|flytta|skilsmässa|tidning|jo-anmäl)\p{L}*)(?!\p{L})/giu;

/** Fewer words than this tell of nothing by themselves. */
const LEAST_WORDS = 5;

/** The text with such clauses blanked, as long as before, so that places stay; the text itself where little would be left. */
export function withoutAsides(text: string): string {
  const blank = (match: string): string => ' '.repeat(match.length);
  const left = text
    .replace(otherHas, (match, who: string) => (timesIn(text, who) === 1 ? blank(match) : match))
    .replace(parentsWere, blank)
    .replace(hadHelp, blank)
    .replace(notThere, blank)
    .replace(isOver, blank)
    .replace(figures, blank);
  return left.split(/\s+/).filter((word) => word.length > 2).length < LEAST_WORDS ? text : left;
}

function timesIn(text: string, word: string): number {
  return (
    text.toLowerCase().split(new RegExp(String.raw`(?<!\p{L})${word.toLowerCase()}(?!\p{L})`, 'u')).length - 1
  );
}
