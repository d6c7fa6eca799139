/**
 * What a need tells beside its matter: another relative's trouble ("brodern har adhd"), help that somebody has had
 * ("frun har gått sin kurs"), what is said not to be there ("inga droger"). Its words would be read as the matter's.
 */

/** Relatives and others whose trouble is seldom the matter, unless they come back in the text. */
const others =
  '(?:bror|brodern|brorsan|syster|systern|syrran|storebror|storebrodern|lillebror|lillebrodern|storasyster|storasystern|lillasyster|lillasystern|kusin|kusinen|farfar|farfadern|morfar|morfadern|farmor|farmodern|mormor|mormodern|moster|mostern|faster|fastern|morbror|morbrodern|farbror|farbrodern|svärmor|svärmodern|svärfar|svärfadern|dottersonen?|dotterdottern?|sonsonen?|sondottern?|kompisen?|grannen|väninnan|vännen)';
const otherHas = new RegExp(
  String.raw`(?<=[.;,!?]\s|\s(?:och|men|medan|där)\s)(?:(?:hans|hennes|deras|en|sin)\s)?(${others})\s(?:har|hade|är|var|dricker|drack|missbrukar|spelar|spelade|sitter)(?!\p{L})[^.;!?,]*`,
  'giu',
);

const somebody =
  '(?:frun?|hustrun?|makan?|maken?|sambon?|partnern?|mamman?|pappan?|modern|fadern|föräldrarna|sonen?|dottern?|barnen|syskonen?|barnet)';
const hadHelp = new RegExp(
  String.raw`(?<![\p{L}])${somebody}\s(?:har\s(?:redan\s)?(?:gått|genomgått)(?:\s\p{L}+){0,3}?\s\p{L}*(?:kurs|grupp|utbildning)\p{L}*|har\s(?:redan\s)?(?:en\s)?egen\s(?:\p{L}+\s)?(?:kontakt|terapeut|behandlare)|har\sfått\ssitt|mår\sbra|klarar\ssig)[^.;!?,]*`,
  'giu',
);

/** Only what is a trouble where it is: "inga vänner" and "ingen bostad" are the matter. */
const notThere =
  /(?<=^|[.;,!?]\s)(?:inga|ingen|inget|varken)\s(?:\p{L}+\s)?\p{L}*(?:missbruk|drog|alkohol|drickande|dricker|våld|hot|diagnos|sjukdom|psykisk|depress|självmord|suicid|skuld|brott|autism|adhd|npf|funktionsneds|spel|tablett)\p{L}*(?:\s[\p{L}\d-]+){0,4}(?=[.;,!?]|$)/giu;

/** Fewer words than this tell of nothing by themselves. */
const LEAST_WORDS = 5;

/** The text with such clauses blanked, as long as before, so that places stay; the text itself where little would be left. */
export function withoutAsides(text: string): string {
  const blank = (match: string): string => ' '.repeat(match.length);
  const left = text
    .replace(otherHas, (match, who: string) => (timesIn(text, who) === 1 ? blank(match) : match))
    .replace(hadHelp, blank)
    .replace(notThere, blank);
  return left.split(/\s+/).filter((word) => word.length > 2).length < LEAST_WORDS ? text : left;
}

function timesIn(text: string, word: string): number {
  return (
    text.toLowerCase().split(new RegExp(String.raw`(?<!\p{L})${word.toLowerCase()}(?!\p{L})`, 'u')).length - 1
  );
}
