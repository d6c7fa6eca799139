/** Dates as Swedish agencies print them, as exact as printed and never more. */
const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
const monthName = new RegExp(
  `(?:(\\d{1,2})\\s+)?(${months.map((m) => `${m.slice(0, 3)}[a-z.]*`).join('|')})\\s+(\\d{4})`,
  'i',
);

/** The first date in the text as YYYY, YYYY-MM or YYYY-MM-DD; null when there is none that exists. */
export function readDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const iso = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const named = monthName.exec(text);
  if (named) {
    const month = months.findIndex((m) => m.startsWith((named[2] ?? '').slice(0, 3).toLowerCase())) + 1;
    return dateOf(Number(named[3]), month, named[1] === undefined ? null : Number(named[1]));
  }
  const compact = /\b(20\d{2})(\d{2})(\d{2})\b/.exec(text);
  if (compact) return dateOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const year = /\b(19[5-9]\d|20\d{2})\b/.exec(text);
  return year ? dateOf(Number(year[1]), null, null) : null;
}

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
