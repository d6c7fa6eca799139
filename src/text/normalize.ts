/** Letters that stay as they are: ASCII and the Swedish å ä ö, which are letters of their own (våld is not vald). */
const plain = /^[\p{ASCII}åäö]*$/u;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const combining = /\p{M}+/gu;
const swedish = new Set(['å', 'ä', 'ö']);
/** Letters that have no decomposition in Unicode, by the letter a Swedish keyboard would give. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ä',
  ø: 'ö',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
};

/** Nothing to fold: lower-case text of plain letters only. */
export function isPlain(lower: string): boolean {
  return plain.test(lower);
}

/** NFC, lower case, without soft hyphens; é, ü and the like lose their marks, å ä ö do not. */
export function normalize(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(invisible, '');
  if (plain.test(lower)) return lower;
  let folded = '';
  for (const letter of lower) {
    folded += swedish.has(letter)
      ? letter
      : (letters[letter] ?? letter.normalize('NFD').replace(combining, ''));
  }
  return folded;
}

/** The same word typed on a keyboard without å ä ö: å, ä → a, ö → o. Expects normalised text. */
export function foldSwedish(text: string): string {
  return text.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
}
