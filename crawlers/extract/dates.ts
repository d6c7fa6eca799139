/** Dates as Swedish agencies print them, as exact as printed and never more. */
const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
const monthName = new RegExp(
  `(?:(\\d{1,2})\\s+)?(${months.map((m) => `${m.slice(0, 3)}[a-z.]*`).join('|')})\\s+(\\d{4})`,
  'i',
);

type Reading = readonly [RegExp, (match: RegExpExecArray) => string | null];

/** Most exact first: where two begin at one place, the first of them is meant. */
const readings: readonly Reading[] = [
  [/\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/, (m) => dateOf(Number(m[1]), Number(m[2]), numberOf(m[3]))],
  [monthName, (m) => dateOf(Number(m[3]), monthNumber(m[2] ?? ''), numberOf(m[1]))],
  [/\b(20\d{2})(\d{2})(\d{2})\b/, (m) => dateOf(Number(m[1]), Number(m[2]), Number(m[3]))],
  [/\b(19[5-9]\d|20\d{2})\b/, (m) => dateOf(Number(m[1]), null, null)],
];

/** The first date in the text as YYYY, YYYY-MM or YYYY-MM-DD; null when there is none, or the first does not exist. */
export function readDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const found = readings.flatMap(([pattern, read]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ at: match.index, read: () => read(match) }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.read() ?? null;
}

/** The first day in the text as Norway and Finland write it (15.5.2014); null when there is none. */
export function readDottedDate(text: string | null | undefined): string | null {
  const [, day, month, year] = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text ?? '') ?? [];
  return year === undefined ? null : dateOf(Number(year), Number(month), Number(day));
}

const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text));
const monthNumber = (name: string) =>
  months.findIndex((m) => m.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** 31 February is a misprint and no date. */
function dateOf(year: number, month: number | null, day: number | null): string | null {
  if (year < 1950 || year > 2100) return null;
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return head;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && day > 0 ? `${head}-${String(day).padStart(2, '0')}` : null;
}
