import { Hono } from 'hono';
import type { WebDeps } from './deps.ts';
import { offerFormPage, offerResultPage } from './pages/offer.tsx';

/** The offer check. The offer comes in the body of a POST and leaves in the page; it is kept nowhere. */
export function offerPages(deps: WebDeps): Hono {
  const app = new Hono();
  app.get('/granska', (c) => offerFormPage(c, deps));
  app.post('/granska', (c) => offerResultPage(c, deps));
  return app;
}
