import { OpenAPIHono } from '@hono/zod-openapi';
import { exportRoutes } from './exports/routes.ts';
import { ProblemError } from './problem.ts';
import { adaptationRoutes } from './routes/adaptation.ts';
import { auditRoutes } from './routes/audit.ts';
import { availabilityRoutes } from './routes/availability.ts';
import { briefRoutes } from './routes/brief.ts';
import { changeRoutes } from './routes/changes.ts';
import { compareRoutes } from './routes/compare.ts';
import { healthRoutes } from './routes/health.ts';
import { offerRoutes } from './routes/offer.ts';
import { recommendRoutes } from './routes/recommend.ts';
import { recordRoutes } from './routes/records.ts';
import { reportRoutes } from './routes/reports.ts';
import { searchRoutes } from './routes/search.ts';
import type { Service } from './service.ts';

/** All JSON routes, with /openapi.json made of the same declarations. */
export function apiRoutes(service: Service): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      throw new ProblemError('bad-request', 'Frågan har inte den form som väntades.', {
        errors: result.error.issues.map((issue) => ({
          pointer: `#/${issue.path.join('/')}`,
          detail: issue.message,
        })),
      });
    },
  });
  healthRoutes(app, service);
  searchRoutes(app, service);
  recordRoutes(app, service);
  changeRoutes(app, service);
  availabilityRoutes(app, service);
  adaptationRoutes(app, service);
  compareRoutes(app, service);
  briefRoutes(app, service);
  reportRoutes(app, service);
  recommendRoutes(app, service);
  offerRoutes(app, service);
  auditRoutes(app, service);
  exportRoutes(app, service);
  app.doc31('/openapi.json', openApiHead);
  return app;
}

/** What /openapi.json says of itself. */
export const openApiHead = {
  openapi: '3.1.0',
  info: {
    title: 'Metodkompassen',
    version: '1',
    description: 'Metoder och kunskapsstöd för socialtjänsten, med källa och datum på varje uppgift.',
    license: {
      name: 'EUPL-1.2',
      url: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
    },
  },
} as const;
