/** A table on its way out: one row of headers, typed cells. Pages, CSV and XLSX are made of the same one. */
export type Cell = string | number | Date | null;

export interface Column {
  readonly header: string;
  /** Width in characters, for XLSX. */
  readonly width?: number;
}

export interface Table {
  /** Name of the sheet and, with an ending, of the file: ASCII, no spaces. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a file says, row by row, before anybody has said what the columns mean. */
export type RawRows = readonly (readonly string[])[];
