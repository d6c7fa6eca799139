/**
 * The whole catalogue as JSON Lines: one line that says what the file is, then the words that values are taken from,
 * then every record as its own route answers it. A line is valid against /api/v1/export/schema.json.
 */
import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { detailView } from '../../catalogue/detail-view.ts';
import { scaleSchema } from '../../domain/records/reference.ts';
import { vocabularyIds, vocabularySchema } from '../../domain/records/vocabulary.ts';
import { detailViewSchema, searchTypes } from '../../domain/views.ts';
import { fieldLicences } from './licences.ts';

/** Rises by one in the first place when a field changes meaning or goes, in the second when one is added. */
export const exportVersion = '1.0';
export const schemaPath = '/api/v1/export/schema.json';

const licenceSchema = z.object({
  group: z.string(),
  fields: z.array(z.string()),
  licence: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string(),
});

/** One line of the file, told apart by `line`. */
export const exportLineSchema = z.discriminatedUnion('line', [
  z.object({
    line: z.literal('catalogue'),
    name: z.string(),
    version: z.string(),
    schema: z.string(),
    /** Instant of the import that the file shows, and the day for which ages of sources were worked out. */
    asOf: z.string().nullable(),
    import: z.number(),
    day: z.string(),
    counts: z.record(z.enum(searchTypes), z.number()),
    licences: z.array(licenceSchema),
  }),
  z.object({
    line: z.literal('vocabulary'),
    id: z.enum(vocabularyIds),
    concepts: vocabularySchema.shape.concepts,
  }),
  z.object({ line: z.literal('scale'), scale: scaleSchema }),
  z.object({
    line: z.literal('municipality'),
    municipality: z.object({ code: z.string(), name: z.string(), county: z.string() }),
  }),
  detailViewSchema.extend({ line: z.literal('record') }),
]);
export type ExportLine = z.infer<typeof exportLineSchema>;

/** @param day ISO day for the rules about age; the same catalogue and day give the same bytes. */
export function* exportLines(catalogue: Catalogue, day: string): Generator<ExportLine> {
  const ids = catalogue.searchableIds().sort();
  const count = (type: string) => ids.filter((id) => catalogue.typeOf(id) === type).length;
  yield {
    line: 'catalogue',
    name: 'Metodkompassen',
    version: exportVersion,
    schema: schemaPath,
    asOf: catalogue.asOf,
    import: catalogue.version,
    day,
    counts: Object.fromEntries(searchTypes.map((type) => [type, count(type)])) as Record<
      (typeof searchTypes)[number],
      number
    >,
    licences: fieldLicences.map((l) => ({ ...l, fields: [...l.fields] })),
  };
  for (const id of vocabularyIds) {
    const concepts = [...catalogue.concepts(id).values()];
    if (concepts.length > 0) yield { line: 'vocabulary', id, concepts };
  }
  for (const scale of catalogue.scales) yield { line: 'scale', scale };
  for (const { code, name, county } of catalogue.municipalities.values()) {
    yield { line: 'municipality', municipality: { code, name, county } };
  }
  for (const id of ids) {
    const detail = detailView(catalogue, id, day, null);
    if (detail !== null) yield { line: 'record', ...detail };
  }
}

/** Lines a piece: enough for few writes, few enough for other answers to come in between. */
const LINES_A_PIECE = 25;

/** The lines as a body that is made while it is read: a slow reader does not fill the memory. */
export function jsonlBody(lines: Iterator<ExportLine>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let piece = '';
      for (let n = 0; n < LINES_A_PIECE; n++) {
        const next = lines.next();
        if (next.done) {
          if (piece !== '') controller.enqueue(encoder.encode(piece));
          controller.close();
          return;
        }
        piece += `${JSON.stringify(next.value)}\n`;
      }
      controller.enqueue(encoder.encode(piece));
    },
  });
}

/** The JSON Schema of one line, with the licence of each group of fields. */
export function exportSchema(): object {
  return {
    ...z.toJSONSchema(exportLineSchema, { io: 'output' }),
    title: 'En rad i Metodkompassens export',
    'x-version': exportVersion,
    'x-licences': fieldLicences,
  };
}
