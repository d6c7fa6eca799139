/** The same answer as JSON, CSV or XLSX: by `?format=`, else by `Accept`. */

import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Table } from '../documents/table.ts';
import { writeCsv } from '../documents/write-csv.ts';
import { ProblemError } from './problem.ts';

export const formats = ['json', 'csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

export const csvType = 'text/csv';
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** For a route's query in /openapi.json. */
export const formatParameters = {
  format: z.string().optional().openapi({ description: 'json, csv eller xlsx; annars efter Accept' }),
  separator: z
    .string()
    .optional()
    .openapi({ description: 'comma ger CSV med komma (RFC 4180) i stället för semikolon' }),
};

/** For a route's 200 answer in /openapi.json, beside its JSON. */
export const tableContent = {
  [csvType]: { schema: z.string() },
  [xlsxType]: { schema: z.string().openapi({ format: 'binary' }) },
};

/** Throws a 400 for a format that does not exist. */
export function formatOf(c: Context): Format {
  const asked = c.req.query('format');
  if (asked !== undefined && asked !== '') {
    const format = formats.find((f) => f === asked);
    if (format !== undefined) return format;
    const detail = `Format är ett av ${formats.join(', ')}.`;
    throw new ProblemError('bad-request', detail, { errors: [{ pointer: '#/query/format', detail }] });
  }
  const accept = c.req.header('accept') ?? '';
  if (accept.includes(xlsxType)) return 'xlsx';
  return accept.includes(csvType) && !accept.includes('application/json') ? 'csv' : 'json';
}

/** A file to save, named after the table. */
export async function tableResponse(c: Context, table: Table, format: 'csv' | 'xlsx'): Promise<Response> {
  const name = `${table.name}.${format}`;
  const separator = c.req.query('separator') === 'comma' ? ',' : ';';
  const body = format === 'csv' ? writeCsv(table, separator) : await xlsxOf(table);
  return c.body(body, 200, {
    'content-type': format === 'csv' ? `${csvType}; charset=utf-8; header=present` : xlsxType,
    'content-disposition': `attachment; filename="${name}"`,
  });
}

/** The library is read at the first workbook: most starts are for something else. */
async function xlsxOf(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('../documents/write-xlsx.ts');
  return writeXlsx(table);
}
