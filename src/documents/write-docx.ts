import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Line, Report } from './report.ts';

/**
 * The report as a Word document: real headings, Swedish language tag, table header rows that repeat, first column as
 * row header text. Pure but for the packing; runs on Node and in workerd.
 */
export async function writeDocx(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: report.title,
    description: report.subtitle,
    creator: 'Metodkompassen',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } } },
        // Without a level the library's headings are large text to an office program: no outline, no list of headings.
        heading1: {
          run: { size: 28, bold: true, color: '1F3B4D' },
          paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 320, after: 100 } },
        },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: report.subtitle }),
          ...report.sections.flatMap((section) => [
            new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_1 }),
            ...section.blocks.flatMap(blockOf),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case 'list':
      return block.items.map((item) => new Paragraph({ children: [runOf(item)], bullet: { level: 0 } }));
    case 'table':
      return [
        new Paragraph({
          children: [new TextRun({ text: block.caption, italics: true })],
          keepNext: true,
          spacing: { after: 60 },
        }),
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({
              tableHeader: true,
              children: block.head.map((text) => cellOf({ text, url: null }, true)),
            }),
            ...block.rows.map(
              (row) =>
                new TableRow({ cantSplit: true, children: row.map((cell, i) => cellOf(cell, i === 0)) }),
            ),
          ],
        }),
        new Paragraph({ text: '' }),
      ];
  }
}

function cellOf(cell: Line, strong: boolean): TableCell {
  return new TableCell({
    children: [new Paragraph({ children: [runOf(cell, strong, tableSize)] })],
    margins: { top: 40, bottom: 40 },
  });
}

/** Half points: small enough that the longest word of a head ("Rekommendation") fits in a fifth of the page. */
const tableSize = 18;

function runOf({ text, url }: Line, bold = false, size?: number): ParagraphChild {
  const run = new TextRun({
    text,
    bold,
    ...(size === undefined ? {} : { size }),
    ...(url === null ? {} : { style: 'Hyperlink' }),
  });
  return url === null ? run : new ExternalHyperlink({ link: url, children: [run] });
}
