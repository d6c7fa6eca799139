/** Dates, counts and countries as Swedish readers write them. Pure; no clock. */

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** A date as exact as it is known: "2021" → "2021", "2021-05" → "maj 2021", "2021-05-03…" → "3 maj 2021". */
export function dateText(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The date to show for a source: its own, else when it was read; never an invented one (domain model 1). */
export function sourceDateText(published: string | null, read: string): string {
  return published === null ? `läst ${dateText(read)}` : dateText(published);
}

// Made at first use: both read tables of the runtime's, and a start at the edge should not wait for them.
let numbers: Intl.NumberFormat | null = null;

export function numberText(n: number): string {
  numbers ??= new Intl.NumberFormat('sv-SE');
  return numbers.format(n);
}

/** "1 träff", "2 träffar". */
export function countText(n: number, one: string, many: string): string {
  return `${numberText(n)} ${n === 1 ? one : many}`;
}

/** "a, b och c". */
export function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} och ${last}`;
}

/** The first letter small, for a label inside a sentence; abbreviations (SBU, MI) keep theirs. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase('sv') + label.slice(1) : label;
}

/** The host of an address without "www.", so that a reader sees where a link leads. */
export function hostText(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./, '') ?? url;
}
