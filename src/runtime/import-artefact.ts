/**
 * What one origin says now, as a file that another runtime imports: the edge does not crawl and does not read data/.
 * JSON Lines: a head, then records and claims. It is a border, so every line is checked as data/ is.
 */
import { z } from 'zod';
import type { ImportInput } from '../catalogue/import.ts';
import type { CatalogueRows, Origin } from '../catalogue/store.ts';
import { decodeClaim, decodeRecord, isRecordType } from '../catalogue/store-codec.ts';

const headSchema = z.strictObject({
  line: z.literal('import'),
  format: z.literal(1),
  origin: z.string().regex(/^(file$|site:|import:|report:)/),
  /** Instant at which the origin delivered it. */
  at: z.string(),
  codeVersion: z.string(),
  /** Of the origin's input: the same hash is not imported twice. */
  inputHash: z.string(),
  lines: z.int().nonnegative(),
});
export type ArtefactHead = z.infer<typeof headSchema>;

/** A file that cannot be imported; the message says which line and why. Nothing of it has been written. */
export class ArtefactRefused extends Error {
  override readonly name = 'ArtefactRefused';
}

export function writeArtefact(
  rows: CatalogueRows,
  head: Omit<ArtefactHead, 'line' | 'format' | 'lines'>,
): string {
  const records = rows.records
    .filter((r) => r.origin === head.origin)
    .map(({ type, id, record }) => JSON.stringify({ line: 'record', type, id, record }));
  const claims = rows.claims
    .filter((c) => c.origin === head.origin)
    .map(({ claim }) => JSON.stringify({ line: 'claim', claim }));
  const first = JSON.stringify({ line: 'import', format: 1, ...head, lines: records.length + claims.length });
  return `${[first, ...records, ...claims].join('\n')}\n`;
}

/** Only the head, to see whether there is anything new. Throws ArtefactRefused. */
export function artefactHead(text: string): ArtefactHead {
  const head = headSchema.safeParse(parsed(text.slice(0, Math.max(0, text.indexOf('\n'))), 1));
  if (!head.success)
    throw new ArtefactRefused(`Line 1 is not the head of an import: ${z.prettifyError(head.error)}`);
  return head.data;
}

/** Everything in it, checked. Throws ArtefactRefused at the first line that is wrong or missing. */
export function readArtefact(text: string): Omit<ImportInput, 'now'> {
  const head = artefactHead(text);
  const lines = text.split('\n').slice(1, -1);
  if (lines.length !== head.lines) {
    throw new ArtefactRefused(
      `The file has ${lines.length} lines after its head and should have ${head.lines}: it was cut short.`,
    );
  }
  const records: ImportInput['records'][number][] = [];
  const claims: ImportInput['claims'][number][] = [];
  lines.forEach((line, i) => {
    const value = lineSchema.safeParse(parsed(line, i + 2));
    if (!value.success) throw refused(i + 2, value.error);
    if (value.data.line === 'claim') {
      const claim = decodeClaim(value.data.claim);
      if (!claim.ok) throw refused(i + 2, claim.error);
      claims.push(claim.value);
    } else {
      const { type } = value.data;
      if (!isRecordType(type)) throw new ArtefactRefused(`Line ${i + 2}: there is no type ${type}.`);
      const record = decodeRecord(type, value.data.record);
      if (!record.ok) throw refused(i + 2, record.error);
      records.push(record.value);
    }
  });
  const { origin, at, codeVersion, inputHash } = head;
  return { origin: origin as Origin, records, claims, started: at, codeVersion, inputHash };
}

const lineSchema = z.discriminatedUnion('line', [
  z.strictObject({ line: z.literal('record'), type: z.string(), id: z.string(), record: z.unknown() }),
  z.strictObject({ line: z.literal('claim'), claim: z.unknown() }),
]);

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new ArtefactRefused(`Line ${number} is not JSON.`);
  }
}

function refused(number: number, error: z.ZodError): ArtefactRefused {
  return new ArtefactRefused(`Line ${number} does not fit: ${z.prettifyError(error)}`);
}
