/** A document as plain data: one model that a page, a printout and a DOCX file are made of. */
export interface Report {
  readonly title: string;
  /** One line under the title: of what day it is, and of what. */
  readonly subtitle: string;
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    };

/** The media type of the report as a Word document (write-docx.ts). */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Text with an address behind it, or none; the first cell of a row is its header. */
export interface Line {
  readonly text: string;
  readonly url: string | null;
}

export function line(text: string, url: string | null = null): Line {
  return { text, url };
}
