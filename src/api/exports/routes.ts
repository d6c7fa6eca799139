import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { writeCsv } from '../../documents/write-csv.ts';
import { recordsTable } from '../record-table.ts';
import { problemAnswers } from '../routes/answers.ts';
import type { Service } from '../service.ts';
import { bibtexType, toBibtex } from './bibtex.ts';
import { allCitations } from './citation.ts';
import { exportLines, exportSchema, jsonlBody, schemaPath } from './jsonl.ts';
import { risType, toRis } from './ris.ts';

const jsonlType = 'application/jsonl; charset=utf-8';

function exportRoute<P extends string>(path: P, summary: string, type: string) {
  return createRoute({
    method: 'get',
    path,
    summary,
    responses: {
      200: { description: summary, content: { [type.split(';')[0] ?? type]: { schema: z.string() } } },
      ...problemAnswers(503),
    },
  });
}

/** The whole catalogue in forms that other systems read. All are made of one snapshot, so they carry its ETag. */
export function exportRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(
    exportRoute('/api/v1/export/catalogue.jsonl', 'Hela katalogen, en post på varje rad', jsonlType),
    (c) =>
      c.body(
        jsonlBody(exportLines(service.catalogue(), service.today())),
        200,
        file(jsonlType, 'metodkompassen.jsonl'),
      ),
  );
  app.openapi(
    exportRoute(
      schemaPath,
      'JSON Schema för raderna i exporten, med licens för varje grupp av fält',
      'application/schema+json',
    ),
    (c) => c.body(JSON.stringify(exportSchema()), 200, { 'content-type': 'application/schema+json' }),
  );
  app.openapi(
    exportRoute(
      '/api/v1/export/catalogue.csv',
      'Hela katalogen som tabell, med semikolon och BOM för svenskt Excel',
      'text/csv',
    ),
    (c) =>
      c.body(
        writeCsv(table(service), ';'),
        200,
        file('text/csv; charset=utf-8; header=present', 'metodkompassen.csv'),
      ),
  );
  app.openapi(
    exportRoute('/api/v1/export/supports.ris', 'Alla kunskapsstöd för referenshanterare (RIS)', risType),
    (c) => c.body(toRis(allCitations(service.catalogue())), 200, file(risType, 'kunskapsstod.ris')),
  );
  app.openapi(exportRoute('/api/v1/export/supports.bib', 'Alla kunskapsstöd för BibTeX', bibtexType), (c) =>
    c.body(toBibtex(allCitations(service.catalogue())), 200, file(bibtexType, 'kunskapsstod.bib')),
  );
}

function table(service: Service) {
  const catalogue = service.catalogue();
  const records = catalogue
    .searchableIds()
    .sort()
    .map((id) => service.record(id));
  return recordsTable(
    catalogue,
    records.filter((r) => r !== null),
  );
}

function file(type: string, name: string): Record<string, string> {
  return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
}
