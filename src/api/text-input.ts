/** The longest query that is searched; longer ones are a mistake or an attack. */
export const longestQuery = 400;

/**
 * What is wrong with a piece of text from outside, or null. Broken UTF-8 arrives as U+FFFD; control characters
 * have no place in a query or a name (tabs and line ends do in longer text).
 */
export function textProblem(text: string, longest: number): string | null {
  if (text.length > longest) return `Texten är ${text.length} tecken; högst ${longest} går.`;
  if (text.includes('\uFFFD')) return 'Texten är inte giltig UTF-8.';
  if (/[^\P{Cc}\t\n\r]/u.test(text)) return 'Texten innehåller styrtecken.';
  return null;
}
