/** The municipality's pages, the list check, the dissents and the reports. */
import { Hono } from 'hono';
import type { WebDeps } from './deps.ts';
import { listFormPage, listResultPage } from './pages/check-list.tsx';
import { dissentsPage } from './pages/dissents.tsx';
import { municipalityPage } from './pages/municipality.tsx';
import { choosePage } from './pages/municipality-choose.tsx';
import { reportPage, reportsPage } from './pages/reports.tsx';

export function municipalityRoutes(deps: WebDeps): Hono {
  const app = new Hono();
  app.get('/kommun', (c) => choosePage(c, deps));
  app.get('/kommun/:code', (c) => municipalityPage(c, deps));
  for (const path of ['/lista', '/kommun/:code/lista']) {
    app.get(path, (c) => listFormPage(c, deps));
    app.post(path, (c) => listResultPage(c, deps));
  }
  app.get('/olika-besked', (c) => dissentsPage(c, deps));
  app.get('/rapporter', (c) => reportsPage(c, deps));
  app.get('/rapporter/:name', (c) => reportPage(c, deps));
  return app;
}
