/** The JSON routes as the documentation page lists them, read from the OpenAPI document that the API itself makes. */
import { z } from 'zod';
import { apiRoutes, openApiHead } from '../../api/api.ts';
import type { Service } from '../../api/service.ts';

const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        summary: z.string().default(''),
        parameters: z
          .array(
            z.object({
              name: z.string(),
              in: z.string(),
              schema: z.unknown(),
              description: z.string().optional(),
            }),
          )
          .default([]),
        responses: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
});

export interface DocumentedRoute {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly statuses: readonly string[];
}

export function documentedRoutes(service: Service): DocumentedRoute[] {
  const document = documentSchema.parse(apiRoutes(service).getOpenAPI31Document(openApiHead));
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({
      method: method.toUpperCase(),
      path,
      summary: route.summary,
      parameters: route.parameters.map((p) => ({
        name: p.name,
        description: p.description ?? schemaText(p.schema),
      })),
      statuses: Object.keys(route.responses),
    })),
  );
}

/** Some parameters carry their description in the schema. */
function schemaText(schema: unknown): string {
  return typeof schema === 'object' && schema !== null && 'description' in schema
    ? String(schema.description)
    : '';
}
