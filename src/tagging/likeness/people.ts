import { numberPattern, numbersInLetters } from '../words/numbers.ts';

/**
 * Whom a word names, by what people are to each other and how old they are. What is told of a mother is told of a
 * father in the same words: a group is learned from fewer texts when both count as one.
 */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['mother', /^(?:mamm|morsan?$|mor$|moderns?$|mödra|mödrar|styvm[ao]|bonusmamm)/],
  ['father', /^(?:papp(?:a|or)|farsan?$|far$|faderns?$|fäder|styvpapp|styvfar|bonuspapp|plastpapp)/],
  ['parent', /^(?:föräld|vårdnadshavar|bonusföräld|småbarnsföräld|tonårsföräld|barnafamil)/],
  ['relative', /^(?:anhörig|närståend|mak(?:e|en|es|ar|arna|a|an|or|orna)$|hustru|fru(?:n|ar|arna)?$|sambo|särbo|partner|livskamrat|syskon|sys(?:ter|tern|trar)|bro(?:r|dern)|bröder|respektive|änk(?:a|an|or|orna|ling|lingar)$)/],
  ['offspring', /^(?:son(?:en|ens|s)?|söner(?:na|nas)?|dotter(?:n|ns)?|döttrar(?:na|nas)?)$/],
  ['child', /^(?:barn(?:et|en|ets|ens|s|a|as)?$|flick(?:a|an|or|orna)$|pojk(?:e|en|ar|arna)$|ungarna$|småsyskon|lilla?(?:bror|syster))/],
  ['baby', /^(?:spädbarn|bebis|nyfödd|småbarn|förskolebarn|småttingar)/],
  ['pupil', /^(?:elev|skolbarn|klasskamrat|högstadieelev|gymnasieelev|lågstadie|mellanstadie)/],
  ['young', /^(?:ungdom|tonår|unga?s?$|unge$|ungas$|kill(?:e|en|ar|arna)$|tjej|grabb|högstadie|gymnasi)/],
  ['old', /^(?:äldre|gaml[ae]s?$|gammal$|pensionär|senior|åldring|ålderspension)/],
  ['adult', /^(?:vuxen|vuxna?s?$|medelåld)/],
  ['woman', /^(?:kvinn|damer?$)/],
  ['man', /^(?:man(?:nen|nens|s)?|män(?:nen|s)?|herrar)$/],
  ['staff', /^(?:personal|medarbetar|socialsekreterar|handläggar|chef|lärare|pedagog|kurator|behandlar|undersköter|yrkes|socionom|kolleg|stödassistent|utredare)/],
  ['client', /^(?:klient|brukar(?:e|en|na|es|nas)?$|patient|boende(?:t|n|na)?$|intag(?:en|na)$|dömd|deltagar)/],
  ['person', /^(?:person(?:er|en|erna|ers)?|individ(?:er|en|erna)?|människ(?:a|or|an|orna)|den|de)$/],
  ['family', /^(?:familj|hushåll)/],
  ['you', /^(?:du|dig|ni|er)$/],
  ['your', /^(?:din|ditt|dina|era|ert)$/],
  ['anyone', /^(?:alla|invånar|befolkning|allmänhet|medborgar|kommuninvånar|vem)/],
]; // biome-ignore format: one kind a line

/** Whom a word names: a mother is a parent too. */
export function peopleIn(word: string): string[] {
  const found = kinds.flatMap(([kind, words]) => (words.test(word) ? [kind] : []));
  return found.includes('mother') || found.includes('father') ? [...found, 'parent'] : found;
}

const aged = new RegExp(`^(${numberPattern}|\\d{1,3})års?(?:ing|ig|åld|$)`);

/** An age that a word names by itself (tolvåring, åttioårig), in years. */
export function ageIn(word: string): number | null {
  const found = aged.exec(word)?.[1];
  return found === undefined ? null : (numbersInLetters.get(found) ?? Number(found));
}

/** A number in letters. */
export const numberIn = (word: string): number | null => numbersInLetters.get(word) ?? null;
