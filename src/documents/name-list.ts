/** From what somebody pastes or uploads to one name a row. */
import type { RawRows } from './table.ts';

/** Headers of a column with names of methods, as municipalities write them; and of a list that was checked here. */
const header =
  /^(?:namn|metod(?:er|en|ens namn|namn)?|insats(?:er|en)?|program(?:met)?|arbetssätt|arbetsmetod(?:er)?|behandling(?:ar)?|er benämning|name|method|input)$/i;

/**
 * The column with the names: the one whose first cell is a header for names, else the one with most text. A header is
 * left out; empty rows inside the list are kept, those after the last are not.
 */
export function namesIn(rows: RawRows): string[] {
  const [first = []] = rows;
  const named = first.findIndex((cell) => header.test(cell.trim()));
  if (named >= 0) return withoutTail(rows.slice(1).map((row) => row[named] ?? ''));
  const column = columnWithText(rows);
  return withoutTail(rows.map((row) => row[column] ?? ''));
}

/** One name a line. Tabs come from a table pasted out of a spreadsheet or a page. */
export function namesInText(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.some((line) => line.includes('\t'))) return namesIn(lines.map((line) => line.split('\t')));
  return namesIn(lines.map((line) => [line.trim()]));
}

function columnWithText(rows: RawRows): number {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  let [best, most] = [0, -1];
  for (let column = 0; column < widest; column++) {
    const texts = new Set(rows.map((row) => row[column] ?? '').filter((cell) => /\p{L}{2}/u.test(cell)));
    if (texts.size > most) [best, most] = [column, texts.size];
  }
  return best;
}

function withoutTail(names: readonly string[]): string[] {
  const last = names.findLastIndex((name) => name.trim() !== '');
  return names.slice(0, last + 1).map((name) => name.trim());
}
