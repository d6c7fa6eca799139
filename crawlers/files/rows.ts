/** A file given by hand, as rows of works: CSV, XLSX, JSON, a list of links, or a PDF (one row). Faults keep their row. */
import { z } from 'zod';
import { readCsv } from '../../src/documents/read-csv.ts';
import { readPdfText } from '../../src/documents/read-pdf.ts';
import { readXlsx } from '../../src/documents/read-xlsx.ts';
import type { RawRows } from '../../src/documents/table.ts';
import { decodeText } from '../../src/documents/text-encoding.ts';

export interface FileRow {
  /** As a person counts: the first row of the file is 1. */
  readonly row: number;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly url: string;
  readonly identifiers: string;
  readonly kind: string;
  /** Prose to tag; only ever tagged, never published. */
  readonly text: string;
}
export interface RowFault {
  readonly row: number;
  readonly message: string;
}
export interface ReadFile {
  readonly rows: readonly FileRow[];
  readonly faults: readonly RowFault[];
}

type Column = Exclude<keyof FileRow, 'row'>;
/** The heads a column may have, in Swedish and English. */
const heads: Readonly<Record<Column, RegExp>> = {
  title: /^(?:titel|title|namn|name|rubrik)$/i,
  publisher: /^(?:utgivare|publisher|myndighet|avsändare|organisation)$/i,
  year: /^(?:år|year|utgivningsår|publicerad|datum)$/i,
  url: /^(?:länk|url|adress|webbadress|link|href)$/i,
  identifiers: /^(?:nummer|artikelnummer|isbn|doi|identifier|identifiers|rapportnummer|dnr)$/i,
  kind: /^(?:typ|slag|kind|type|dokumenttyp)$/i,
  text: /^(?:text|beskrivning|sammanfattning|description|summary|innehåll)$/i,
};
const columns = Object.keys(heads) as Column[];
const MOST_ROWS = 5_000;

/** @param name the file's name: its ending says what it is */
export async function readWorks(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  switch (ending) {
    case 'csv':
    case 'tsv':
      return fromTable(readCsv(decodeText(bytes)));
    case 'xlsx':
      return fromTable(await readXlsx(new Uint8Array(bytes)));
    case 'json':
      return fromJson(decodeText(bytes));
    case 'txt':
    case 'md':
      return fromLinks(decodeText(bytes));
    case 'pdf':
      return fromPdf(name, bytes);
    default:
      return {
        rows: [],
        faults: [{ row: 0, message: `».${ending}« kan inte läsas: csv, xlsx, json, txt eller pdf.` }],
      };
  }
}

const empty = { title: '', publisher: '', year: '', url: '', identifiers: '', kind: '', text: '' };

function fromTable(table: RawRows): ReadFile {
  const at = table.findIndex((cells) => cells.some((c) => heads.title.test(c) || heads.url.test(c)));
  if (at < 0)
    return { rows: [], faults: [{ row: 1, message: 'Ingen rubrikrad med »titel« eller »länk« hittades.' }] };
  const order = (table[at] ?? []).map((cell) => columns.find((c) => heads[c].test(cell.trim())) ?? null);
  const rows = table.slice(at + 1).flatMap((cells, i): FileRow[] => {
    if (cells.every((c) => c.trim() === '')) return [];
    const row = { ...empty };
    order.forEach((column, n) => {
      if (column !== null) row[column] = [row[column], cells[n]?.trim() ?? ''].filter(Boolean).join(' ');
    });
    return [{ row: at + i + 2, ...row }];
  });
  return checked(rows, []);
}

const jsonRow = z.looseObject({});

function fromJson(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      rows: [],
      faults: [
        { row: 0, message: `Ingen giltig JSON: ${error instanceof Error ? error.message : String(error)}` },
      ],
    };
  }
  const list = Array.isArray(value) ? value : [value];
  const faults: RowFault[] = [];
  const rows = list.flatMap((item, i): FileRow[] => {
    const parsed = jsonRow.safeParse(item);
    if (!parsed.success) {
      faults.push({ row: i + 1, message: 'Posten är inget objekt.' });
      return [];
    }
    const row = { ...empty };
    for (const [key, cell] of Object.entries(parsed.data)) {
      const column = columns.find((c) => heads[c].test(key));
      if (column !== undefined && (typeof cell === 'string' || typeof cell === 'number'))
        row[column] = String(cell);
    }
    return [{ row: i + 1, ...row }];
  });
  return checked(rows, faults);
}

/** One address a line, with or without a title: "Titel https://…", "[Titel](https://…)". */
function fromLinks(text: string): ReadFile {
  const faults: RowFault[] = [];
  const rows = text.split(/\r?\n/).flatMap((line, i): FileRow[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const marked = /\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/.exec(line);
    const url = marked?.[2] ?? /https?:\/\/[^\s<>"]+/.exec(line)?.[0];
    if (url === undefined) {
      faults.push({ row: i + 1, message: 'Ingen adress på raden.' });
      return [];
    }
    const title = (marked?.[1] ?? line.replace(url, '')).replace(/^[\s*•-]+|[\s:–-]+$/g, '');
    return [{ row: i + 1, ...empty, title, url }];
  });
  return checked(rows, faults);
}

async function fromPdf(name: string, bytes: Uint8Array): Promise<ReadFile> {
  try {
    const { title, pages } = await readPdfText(bytes);
    const text = pages.map((p) => p.text).join('\f');
    if (text.trim() === '')
      return { rows: [], faults: [{ row: 1, message: 'PDF:en har ingen text, bara bilder.' }] };
    const own =
      title ??
      text
        .split('\n')
        .find((l) => l.trim().length > 8)
        ?.trim() ??
      name;
    return checked([{ row: 1, ...empty, title: own.slice(0, 300), text }], []);
  } catch (error) {
    return {
      rows: [],
      faults: [
        {
          row: 1,
          message: `PDF:en går inte att läsa: ${error instanceof Error ? error.message : String(error)}`,
        },
      ],
    };
  }
}

function checked(rows: readonly FileRow[], before: readonly RowFault[]): ReadFile {
  const faults = [...before];
  const good = rows.slice(0, MOST_ROWS).filter(({ row, title, url, year }) => {
    const message =
      title === '' && url === '' ? 'Raden har varken titel eller länk.'
      : url !== '' && !/^https?:\/\/\S+$/.test(url) ? `»${url}« är ingen webbadress.`
      : year !== '' && !/\b(?:19|20)\d{2}\b/.test(year) ? `»${year}« är inget år.`
      : null; // biome-ignore format: one rule a line
    if (message !== null) faults.push({ row, message });
    return message === null;
  });
  if (rows.length > MOST_ROWS)
    faults.push({ row: MOST_ROWS + 1, message: `Filen har fler än ${MOST_ROWS} rader: resten läses inte.` });
  return { rows: good, faults: faults.sort((a, b) => a.row - b.row) };
}
