import { anyOf, words } from './pattern.ts';
import { tensFromThirty, toTwenty } from './words/numbers.ts';

const figures =
  /från(?:\s\p{L}+)?\s(\d+(?:,\d+)?)(?:\s(?:\p{L}+\s){0,2})?\s?till\s(?:\p{L}+\s)?(\d+(?:,\d+)?)|(\d+(?:,\d+)?)\s(?:procent|%|poäng)?[^.;\d]{0,60}?(?:mot|jämfört med|att jämföra med|i jämförelse med|än|medan)[^.;\d]{0,60}?(\d+(?:,\d+)?)/iu;
/** As amounts are written: "en av fem". */
const spelled = new Map([
  ...toTwenty.map((word, value) => [value === 1 ? 'en' : word, value] as const),
  ...tensFromThirty.slice(0, 3).map((word, i) => [word, 30 + 10 * i] as const),
  ['hundra', 100],
  ['tusen', 1000],
]);
/** "var tredje": one in three. */
const ordinals = 'noll första annan tredje fjärde femte sjätte sjunde åttonde nionde tionde';
const oneIn = words`var (${ordinals.split(' ').slice(2).join('|')}|tjugonde)[^.;]{0,90}?(?:mot|jämfört med|än|medan|jämföra)[^.;]{0,40}? var (${ordinals.split(' ').slice(2).join('|')}|tjugonde)`;
const ordinalOf = (text = ''): number =>
  text === 'tjugonde' ? 20 : ordinals.split(' ').indexOf(text.toLowerCase());
const figure = String.raw`(\d+|${[...spelled.keys()].join('|')})`;
const shares = words`${figure} av ${figure}[^.;]{0,90}?(?:mot|jämfört med|än|medan|jämföra|jämförelse\p{L}*|kontroll\p{L}*)[^.;]{0,40}? ${figure} av ${figure}`;
const numberOf = (text = ''): number =>
  /^\d/u.test(text) ? Number(text.replace(',', '.')) : (spelled.get(text.toLowerCase()) ?? Number.NaN);

/** "från 21 till 14 poäng", "34 procent mot 48", "fyra av fem, jämfört med två av fem": which way the figures went. */
export function changedNumbers(
  text: string,
): { readonly match: RegExpExecArray; readonly more: boolean } | null {
  const every = oneIn.exec(text);
  if (every) {
    const [own, others] = [ordinalOf(every[1]), ordinalOf(every[2])];
    return own === others ? null : { match: every, more: own < others };
  }
  const parts = shares.exec(text);
  if (parts) {
    const share = (at: number): number => numberOf(parts[at]) / numberOf(parts[at + 1]);
    return share(1) === share(3) ? null : { match: parts, more: share(1) > share(3) };
  }
  const match = figures.exec(text);
  if (!match) return null;
  const [from, to] = match[1]
    ? [numberOf(match[1]), numberOf(match[2])]
    : [numberOf(match[4]), numberOf(match[3])];
  // Years and ages go up by themselves.
  if (from === to || from > 1900 || /^\s?(?:år|månader)/u.test(text.slice(match.index + match[0].length)))
    return null;
  return { match, more: to > from };
}

const corresponding = anyOf`
  utan (?:den|det|stöd|hjälp|insats|kurs|program)\p{L}*(?: [\p{L}-]+){0,4} (?:\d+|\p{L}+) av
  (?:(?:kontroll|jämförelse|grann)\p{L}*|\p{L}+ som (?:hade |har )?(?:inte|aldrig|bara|endast|enbart|stod|väntade|fick (?:vänta|vanlig|sedvanlig|ordinarie)\p{L}*)|(?:sedvanlig|vanlig|ordinarie)\p{L}* (?:vård|stöd|insats|behandling|handläggning|hjälp)\p{L}*|övriga|de andra|riket|väntelist\p{L}*)[^.;]{0,90}\d
  (?:motsvarande|samma) (?:siffra|andel|tal|antal)[^.;]{0,90}\d
`;
const shareOfGroup =
  /av (?:de |totalt )?(\d+) [^.;]{0,60}?(?:hade|var|fick|bodde|klarade|slutade|saknade|stod)\s(\d+)/iu;
const amounts = [words`${figure} av (?:de |totalt )?${figure}`, /(\d+(?:,\d+)?)\s?(?:procent|%)/iu] as const;

/** An amount told as a share: "31 av 48", "av de 48 hade 31", "46 procent". */
function amountIn(text: string): { readonly value: number; readonly end: number } | null {
  const turned = shareOfGroup.exec(text);
  if (turned)
    return { value: numberOf(turned[2]) / numberOf(turned[1]), end: turned.index + turned[0].length };
  const [share, percent] = amounts.map((a) => a.exec(text));
  if (share) return { value: numberOf(share[1]) / numberOf(share[2]), end: share.index + share[0].length };
  return percent ? { value: numberOf(percent[1]) / 100, end: percent.index + percent[0].length } : null;
}

/**
 * "Efter ett år hade 46 procent arbete. I kontrollgruppen var andelen 31 procent.": how the first sentence's share
 * stands to that of the others in the next, and where its outcome begins. Null: nothing to compare.
 */
export function sharesAcross(
  text: string,
  next: string,
): { readonly more: boolean; readonly end: number } | null {
  if (!corresponding.test(next) || corresponding.test(text)) return null;
  const [own, others] = [amountIn(text), amountIn(next)];
  return own && others && own.value !== others.value
    ? { more: own.value > others.value, end: own.end }
    : null;
}
