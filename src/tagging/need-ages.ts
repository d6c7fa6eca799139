import { ageTags } from './ages.ts';
import type { ReadAge } from './read-need.ts';
import type { Sentence } from './sentences.ts';
import { numberPattern, numbersInLetters, tensFromThirty } from './words/numbers.ts';

/** Also "kille på 15", "14 år", "är 16": in a need a number beside a person is an age. */
export function needAges(sentence: Sentence): ReadAge[] {
  const read = agesIn(sentence);
  // A mother's age may stand beside her baby's, and hers is read first.
  const baby = infants.flatMap((pattern) => ageAt(pattern.exec(sentence.text), 0, 1))[0];
  return baby === undefined || read.some(({ ages }) => ages.max === 1) ? read : [...read, baby];
}

function agesIn(sentence: Sentence): ReadAge[] {
  const read = ageTags(sentence)
    .filter((t) => !isLikenessBefore.test(sentence.text.slice(0, t.span[0])))
    // A stage of school may be long ago ("sedan gymnasiet"): it comes last, below.
    .filter((t) => t.confidence >= 0.5 && t.rule !== 'ages/stage')
    // "har under femton år använt": how long, not how old.
    .filter((t) => !(/^under/iu.test(t.text) && /(?<!\p{L})har\s$/iu.test(sentence.text.slice(0, t.span[0]))))
    // "har druckit 10 år": how long too.
    .filter((t) => !(/^\d/.test(t.text) && isTimeBefore.test(sentence.text.slice(0, t.span[0]))))
    .map((t) => ({ ages: t.ages, span: t.span, text: t.text }));
  if (read.length > 0) return read;
  const named = namedAges(sentence.text);
  if (named.length > 0) return named;
  const plain =
    /(?<![\p{L}\d])(?:(?:är|på|nu|ålder|fyllt|fyller|just|snart)\s+(\d{1,2})(?:\s?år(?:s|ig)?)?|(?:pojk|flick|kill|tjej|grabb|man|kvinn|kv(?!\p{L})|tj(?!\p{L})|barn|ungdom|tonåring|son|dotter|döttrar|söner|syskon|bror|syster|person|mamm|papp|mor|far|farmor|farfar|mormor|morfar|klient|dam|herre|änk|vuxen|elev|brukar|boende|sökande|\p{L}+(?:skötersk|arbetar|förar|chaufför|lärar|pensionär|student|snickar|ingenjör|kassörsk))\p{L}{0,5},?\s+\(?(\d{1,2})\)?(?:\s?år)?|(\d{1,2})[\s-]?år(?:ig\p{L}*|ing\p{L}*|\s?gam\p{L}+)?)(?![\p{L}\d%]|\s?(?:mån|veck|dag|tim|gång|kilo|kg|tusen|000|barn|st(?!\p{L})|poäng|kr))/giu;
  const plainAges = [...sentence.text.matchAll(plain)].flatMap((m) => {
    const age = Number(m[1] ?? m[2] ?? m[3]);
    const before = sentence.text.slice(0, m.index);
    const after = sentence.text.slice(m.index + m[0].length);
    if (age > 105 || isTimeBefore.test(before) || isTimeAfter.test(after)) return [];
    return [{ ages: { min: age, max: age }, span: [m.index, m.index + m[0].length] as const, text: m[0] }];
  });
  const span = /(?<![\p{L}\d])(?:på|är|mellan)\s(\d{1,2})\s?(?:-|–|och)\s?(\d{1,2})(?![\p{L}\d%])/iu.exec(
    sentence.text,
  );
  const [from, to] = [Number(span?.[1]), Number(span?.[2])];
  if (span !== null && from < to && to < 106) return ageAt(span, from, to);
  if (plainAges.length > 0) return plainAges;
  // "Brukare på gruppbostad, 30, svår autism": a number alone between commas.
  const alone = /\p{L},\s(\d{1,2})(?:,\s\p{L}|\.(?:\s|$))/u.exec(sentence.text);
  if (alone !== null) return ageAt(alone, Number(alone[1]), Number(alone[1]));
  const spelled = spelledAges(sentence.text);
  if (spelled.length > 0) return spelled;
  const decade = /(?<![\p{L}\d])([2-9])0-?\s?(?:årsåldern|plus)/iu.exec(sentence.text);
  if (decade !== null) return ageAt(decade, Number(decade[1]) * 10 - 2, Number(decade[1]) * 10 + 9);
  const inWords = new RegExp(`(?<!\\p{L})(tjugo|${tensFromThirty.join('|')})årsåldern`, 'iu').exec(
    sentence.text,
  );
  if (inWords !== null) {
    const years = 10 * (['tjugo', ...tensFromThirty].indexOf((inWords[1] ?? '').toLowerCase()) + 2);
    return ageAt(inWords, years - 2, years + 9);
  }
  return stages.flatMap(([pattern, min, max]) => ageAt(pattern.exec(sentence.text), min, max));
}

/** "Läser som en sexåring": what somebody is likened to, not how old. */
const isLikenessBefore = /(?<!\p{L})som\sen\s$/iu;

/** "Sen 2 år", "f 3 år sen": how long, not how old. */
const isTimeBefore =
  /(?<!\p{L})(?:(?:sedan|sen|i|under|eft|efter|om|inom|kö|har \p{L}+ i)|(?!fyll)\p{L}{2,}(?:at|ått|ott|ytt|kt))\s*$/iu;
const isTimeAfter = /^\s(?:sen|sedan|efter|tillbaka|framåt)(?!\p{L})/iu;

/** Words that say an age: the school's stages as the Swedish school has them, the rest as they are commonly meant. */
const stages: readonly (readonly [RegExp, number, number])[] = [
  [/(?<!\p{L})(?:spädbarn|bebis|nyfödd)\p{L}*/iu, 0, 1],
  [/(?<!\p{L})förskolebarn\p{L}*/iu, 1, 5],
  [/(?<!\p{L})lågstadie\p{L}*/iu, 7, 9],
  [/(?<!\p{L})mellanstadie\p{L}*/iu, 10, 12],
  [/(?<!\p{L})högstadie\p{L}*/iu, 13, 15],
  [/(?<!\p{L})gymnasie\p{L}*/iu, 16, 19],
  [/(?<!\p{L})tonår(?:ing|sflick|spojk|stjej|skill|sson|sdotter)\p{L}*/iu, 13, 17],
];

const some = String.raw`(?:\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva)`;
/** "Sju veckors bebis", "pojke på 4 månader". */
const infants = [
  new RegExp(`(?<!\\p{L})${some} (?:månaders?|veckors?) (?:bebis|baby|gam|barn|flick|pojk|son|dotter)\\p{L}*`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:bebis|baby|barn|barnet|spädbarn|son(?:en)?|dottern?|flickan?|pojken?)(?: på| är| som(?: nu)? är)?,? ${some} (?:mån|veck)\\p{L}*`, 'iu'),
]; // biome-ignore format: one pattern a line

function ageAt(match: RegExpExecArray | null, min: number, max: number): ReadAge[] {
  if (match === null) return [];
  return [
    { ages: { min, max }, span: [match.index, match.index + match[0].length] as const, text: match[0] },
  ];
}

/** "Femåring", "sextonåring", "fyrtiotvåårig kvinna". */
function namedAges(text: string): ReadAge[] {
  return [...text.matchAll(named)].flatMap((match) => {
    if (isLikenessBefore.test(text.slice(0, match.index))) return [];
    const age = numbersInLetters.get((match[1] ?? '').toLowerCase());
    return age === undefined ? [] : ageAt(match, age, age);
  });
}
const named = new RegExp(`(?<!\\p{L})(${numberPattern})[ -]?år(?:ing\\p{L}*|ig[ae]?\\s(?=man|kvinn|pojk|flick|kill|tjej|person|dam|herre|klient|brukare|mamma|pappa))`, 'giu'); // biome-ignore format: one pattern

/** "Flicka tio år", "sju år gammal", "är nio,"; "sedan sju år" is a time. */
function spelledAges(text: string): ReadAge[] {
  const people = String.raw`(?:pojk|flick|kill|tjej|grabb|barn|ungdom|son|dotter|syskon|bror|syster|person|klient|elev|man|kvinn|mamm|papp|mor|far|dam|herr|änk|boende|brukar|sökande|pensionär)\p{L}{0,5}`;
  const spelled = new RegExp(`(?<!\\p{L})(?:${people},?\\s+(?:på\\s+|är\\s+)?(${numberPattern})\\s+år(?!\\s+(?:sedan|sen|tillbaka))|(?:är|nu|fyllt|snart)\\s(${numberPattern})(?=[,.;]|$)|(${numberPattern})\\s+år\\s+gam\\p{L}+|(?:är|fyller|fyllde|blir)\\s+(?:bara\\s+|nu\\s+|snart\\s+|endast\\s+)?(${numberPattern})\\s+år(?!\\s+(?:sedan|sen|kvar|tillbaka))|^(${numberPattern})\\s+år(?=,))(?!\\p{L})`, 'giu'); // biome-ignore format: one pattern
  return [...text.matchAll(spelled)].flatMap((match) => {
    const age = numbersInLetters.get((match.slice(1).find(Boolean) ?? '').toLowerCase());
    return age === undefined ? [] : ageAt(match, age, age);
  });
}
