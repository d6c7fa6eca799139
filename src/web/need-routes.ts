import { type Context, Hono } from 'hono';
import { ProblemError } from '../api/problem.ts';
import {
  checkRecommendRequest,
  type RecommendRequest,
  recommendRequestSchema,
} from '../api/recommend-request.ts';
import { boundedBody } from '../api/upload.ts';
import type { WebDeps } from './deps.ts';
import { briefPage } from './pages/brief.tsx';
import { needPage } from './pages/need.tsx';

/** The need form and its answer. The need comes in the body of a POST and leaves in the page; it is kept nowhere. */
export function needRoutes(deps: WebDeps): Hono {
  const app = new Hono();
  app.get('/behov', (c) => needPage(c, { deps, request: {}, answer: null, errors: [] }));
  app.get('/underlag', (c) => briefPage(c, deps));
  app.post('/behov', async (c) => {
    const parsed = recommendRequestSchema.safeParse(requestOf(await sentForm(c)));
    if (!parsed.success) {
      const errors = parsed.error.issues.map((i) => ({
        pointer: `#/${i.path.join('/')}`,
        detail: `${i.path.join(' ')}: värdet går inte att läsa.`,
      }));
      return needPage(c, { deps, request: {}, answer: null, errors });
    }
    try {
      checkRecommendRequest(parsed.data, deps.service.catalogue());
    } catch (error) {
      if (!(error instanceof ProblemError) || error.type !== 'bad-request') throw error;
      return needPage(c, { deps, request: parsed.data, answer: null, errors: error.extras.errors ?? [] });
    }
    // A stored page with the need in it would outlive the answer.
    c.header('cache-control', 'no-store');
    return needPage(c, {
      deps,
      request: parsed.data,
      answer: await deps.service.recommend(parsed.data),
      errors: [],
    });
  });
  return app;
}

type FormBody = Record<string, unknown>;

/** The sent form, each field with all its values. What is no form is a 400 and not a fault of ours. */
async function sentForm(c: Context): Promise<FormBody> {
  const body = await boundedBody(c);
  const type = c.req.header('content-type') ?? '';
  try {
    const data = await new Response(body, { headers: { 'content-type': type } }).formData();
    return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name)]));
  } catch {
    throw new ProblemError('bad-request', 'Formuläret kunde inte läsas. Gå tillbaka och försök igen.');
  }
}

/** The form's fields as the API's request; empty fields are left out. */
function requestOf(body: FormBody): unknown {
  const one = (name: string): string => texts(body[name])[0] ?? '';
  const age = (name: string): number | null => (one(name) === '' ? null : Number(one(name)));
  const ages = [age('ageMin'), age('ageMax')];
  const circumstances = Object.keys(body).flatMap((name) => {
    if (!name.startsWith('c-')) return [];
    const id = name.slice(2);
    return one(name) === 'yes' ? [id] : one(name) === 'no' ? [`not-${id}`] : [];
  });
  return {
    need: one('need'),
    targetGroups: texts(body.targetGroups),
    problems: [...new Set(texts(body.problems))],
    components: texts(body.components),
    circumstances,
    ...(ages.every((a) => a === null) ? {} : { ages }),
    ...(one('setting') === '' ? {} : { setting: one('setting') }),
    ...(one('municipality') === '' ? {} : { municipality: one('municipality') }),
    mustBeAvailable: one('mustBeAvailable') === 'true',
  } satisfies Partial<Record<keyof RecommendRequest, unknown>>;
}

function texts(value: unknown): string[] {
  return [value].flat().filter((v): v is string => typeof v === 'string' && v !== '');
}
