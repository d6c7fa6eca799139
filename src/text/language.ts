/** Is a text Swedish? Told by its small words: they are a third of any running text, and each language has its own. */
import { wordsOf } from './words.ts';

const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  svenska: new Set(
    'och att det som en är på av för med till den har de inte om ett kan vi från eller ni er vid när ska hos också sig så under alla mot efter vår våra utan mer detta dessa blir här finns får mellan samt genom ej hur vad'.split(
      ' ',
    ),
  ),
  engelska: new Set(
    'the and of to is that it with as are be this by or from your you we our have has can will who their which not for an at on was'.split(
      ' ',
    ),
  ),
  'norska eller danska': new Set(
    'og er ikke at det som en på av for med til den har de om et kan vi fra eller af jeg ved når skal hos seg sig også hvordan hva hvad etter efter blir bliver mellom mellem denne disse gjennom gennem være uten uden'.split(
      ' ',
    ),
  ),
  tyska: new Set(
    'der die das und ist nicht mit für auf ein eine zu von den dem im werden wird auch sich oder bei als nach aus'.split(
      ' ',
    ),
  ),
  finska: new Set(
    'ja on ei että se hän tai myös kun niin mutta ovat oli jotka joka tämä sekä voi mukaan sen ne kanssa'.split(
      ' ',
    ),
  ),
};

/** Lines with fewer words are names and headings, which belong to no language. */
const SENTENCE = 6;
/** Fewer words in sentences than this tell nothing. */
const ENOUGH = 20;
/** In Swedish prose more than a third are small words; a mail that quotes English still has this many. */
const LEAST_SWEDISH = 0.1;

/**
 * The language other than Swedish that a text is in, by its Swedish name ("engelska"); "ett annat språk" where it is
 * none of the few known here; null for Swedish, and for text too short or too list-like to tell.
 */
export function otherLanguage(text: string): string | null {
  const words = text
    .split(/\r\n|[\n\r]/)
    .map((line) => wordsOf(line).map((w) => w.text))
    .filter((line) => line.length >= SENTENCE)
    .flat();
  if (words.length < ENOUGH) return isOtherScript(text) ? unknown : null;
  const share = (language: string): number =>
    words.filter((w) => smallWords[language]?.has(w)).length / words.length;
  const swedish = share('svenska');
  const [best] = Object.keys(smallWords)
    .filter((language) => language !== 'svenska')
    .map((language) => ({ language, share: share(language) }))
    .toSorted((a, b) => b.share - a.share);
  if (best === undefined) return null;
  // Swedish and its neighbours share many small words: theirs must be clearly more.
  if (best.share > swedish + 0.05 && best.share >= LEAST_SWEDISH) return best.language;
  return swedish < LEAST_SWEDISH / 2 ? unknown : null;
}

const unknown = 'ett annat språk än svenska';

function isOtherScript(text: string): boolean {
  const letters = [...text.matchAll(/\p{L}/gu)].length;
  const latin = [...text.matchAll(/\p{Script=Latin}/gu)].length;
  return letters >= 10 && latin < letters / 2;
}
