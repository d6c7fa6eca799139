import type { Hono } from 'hono';
import type { Service } from '../service.ts';
import { type SiteSettings, siteOf } from '../site.ts';
import { catalogueDescription } from './catalogue-description.ts';

/** `/datasets/dcat`: the address that Sweden's data portal has registered for every public body. */
export function dcatRoute(app: Hono, service: Service, settings: SiteSettings): void {
  app.get('/datasets/dcat', (c) =>
    c.body(catalogueDescription(siteOf(c.req, settings), service.catalogue().asOf), 200, {
      'content-type': 'application/rdf+xml; charset=utf-8',
    }),
  );
}
