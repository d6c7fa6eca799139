/**
 * Swedish stemming: the Snowball algorithm for Swedish (M. Porter, snowballstem.org) written anew, with the
 * definite neuter -et and -ets added: Snowball 2 leaves "stödet" and "stöd" apart, and neuter nouns are
 * common in this field (stödet, barnet, våldet, samtalet).
 */
const vowel = /[aeiouyåäö]/;
const steps1 = [
  'heterna', 'hetens', 'anden', 'andet', 'andes', 'heten', 'heter', 'arnas', 'ernas', 'ornas', 'arens',
  'arna', 'erna', 'orna', 'ande', 'arne', 'aste', 'aren', 'ades', 'erns', 'ade', 'are', 'ern', 'ens', 'het',
  'ast', 'ad', 'en', 'ar', 'er', 'or', 'as', 'es', 'at', 'a', 'e',
] as const; // biome-ignore format: endings by falling length
const sAfter = /[bcdfghjklmnoprtvy]$/;
/** Words whose -et belongs to the word: kvalitet, komet, paket. Ends of the part before -et. */
const etBelongs =
  /(?:it|iet|kom|pak|rak|stak|plan|budg|intern|sekr|diskr|konkr|alfab|magn|prof|trump|tap|kad|buff|bilj|tabl|kabin|kvart|staf|toal|asp|ank|f\u00f6r)$/;

function regionOne(word: string): number {
  for (let i = 1; i < word.length; i++) {
    if (!vowel.test(word[i] ?? '') && vowel.test(word[i - 1] ?? '')) return Math.max(3, i + 1);
  }
  return word.length;
}

function stripInflection(word: string, region: number): string {
  const ets = word.endsWith('ets') ? 3 : word.endsWith('et') && !word.endsWith('het') ? 2 : 0;
  if (ets > 0 && word.length - ets >= region) {
    const rest = word.slice(0, -ets);
    if (!word.endsWith('andet') && !word.endsWith('hets')) {
      return etBelongs.test(rest) ? `${rest}et` : rest;
    }
  }
  for (const ending of steps1) {
    if (word.endsWith(ending) && word.length - ending.length >= region) return word.slice(0, -ending.length);
  }
  if (word.endsWith('s') && word.length - 1 >= region && sAfter.test(word.slice(0, -1)))
    return word.slice(0, -1);
  return word;
}

/** The stem of one normalised word. Words with digits and words shorter than four letters are left alone. */
export function stemSwedish(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const region = regionOne(word);
  let stem = stripInflection(word, region);
  if (/(?:dd|gd|nn|dt|gt|kt|tt)$/.test(stem) && stem.length - 2 >= region) stem = stem.slice(0, -1);
  if (stem.length - 3 >= region && /(?:lig|els)$/.test(stem)) return stem.slice(0, -3);
  if (stem.length - 2 >= region && stem.endsWith('ig')) return stem.slice(0, -2);
  if (stem.length - 3 >= region && /(?:löst|fullt)$/.test(stem)) return stem.slice(0, -1);
  return stem;
}
