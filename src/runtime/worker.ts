/**
 * The composition root for Workers: the catalogue in D1, files in the bundle. The index is built when an instance
 * meets its first question, since an instance may live for seconds or days; imports are written from elsewhere.
 */
import { z } from 'zod';
import { createService, type RunningService } from '../api/catalogue-service.ts';
import { createApp } from '../app.ts';
import { StoreError } from '../catalogue/store.ts';
import { buildCompactIndex } from '../search/compact.ts';
import { assetSet } from '../web/assets.ts';
import { type D1Binding, openD1Store } from './d1-store.ts';

/** Put in by src/runtime/node/build-worker.ts: what Node reads from disk. */
declare const BUNDLED: {
  readonly codeVersion: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Base64. */
  readonly fonts: Readonly<Record<string, string>>;
};

interface Env {
  readonly DB: D1Binding;
}

/** The part of a Worker's context that is used. */
interface Context {
  waitUntil(work: Promise<unknown>): void;
}

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === '' ? undefined : v), schema.optional());

/** The same settings as on Node, from the Worker's variables; bindings beside them are left alone. */
const settingsSchema = z.object({
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  CONTACT: optional(z.email()),
  OPERATOR: optional(z.string().max(200)),
});

/** How often a new import is looked for, in milliseconds. */
const LOOK_EVERY = 30_000;

interface Instance {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Serves the newest import; does nothing while what is served is young enough. */
  readonly refresh: () => Promise<void>;
  readonly isFilled: () => boolean;
}

let instance: Promise<Instance> | null = null;

export default {
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    // A failed start is tried again by the next request.
    instance ??= start(env).catch((error: unknown) => {
      instance = null;
      throw error;
    });
    const { fetch, refresh, isFilled } = await instance;
    if (new URL(request.url).pathname !== '/healthz') {
      if (isFilled()) context.waitUntil(refresh());
      else await refresh();
    }
    return fetch(request);
  },
};

async function start(env: Env): Promise<Instance> {
  const settings = settingsSchema.parse(env);
  const store = await openD1Store(env.DB);
  const service = createService({
    store,
    now: () => new Date(),
    codeVersion: BUNDLED.codeVersion,
    buildIndex: buildCompactIndex,
  });
  const app = createApp({
    service,
    assets: assetSet({ ...BUNDLED.texts, ...decoded(BUNDLED.fonts) }),
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, '') ?? '',
    contact: settings.CONTACT ?? null,
    operator: settings.OPERATOR ?? null,
    onFault: (error) => console.error(error instanceof Error ? (error.stack ?? error.message) : 'unknown'),
  });
  let served: number | null = null;
  let looked = 0;
  const refresh = async (): Promise<void> => {
    if (served !== null && Date.now() - looked < LOOK_EVERY) return;
    looked = Date.now();
    served = await refreshed(service, served, () => store.imports(1));
  };
  return { fetch: (request) => app.fetch(request), refresh, isFilled: () => served !== null };
}

/** Builds anew if there is a newer import. @returns the import that is served; null = there is none yet. */
async function refreshed(
  service: RunningService,
  served: number | null,
  newestImports: () => Promise<readonly { readonly seq: number }[]>,
): Promise<number | null> {
  try {
    const [newest] = await newestImports();
    if (newest === undefined || newest.seq === served) return served;
    await service.refresh();
    return newest.seq;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error(error.message);
    return served;
  }
}

function decoded(fonts: Readonly<Record<string, string>>): Record<string, Uint8Array<ArrayBuffer>> {
  return Object.fromEntries(
    Object.entries(fonts).map(([name, text]) => [name, Uint8Array.from(atob(text), (c) => c.charCodeAt(0))]),
  );
}
