/**
 * The composition root for Workers: the catalogue in D1, files in the bundle, the ready snapshot in R2. An instance may
 * live for seconds or days: it starts from the snapshot and looks for a newer import behind its answers. A cron imports
 * what was published and makes the next snapshot; crawling and reading data/ stay on Node.
 */
import { z } from 'zod';
import { createService, type RunningService } from '../api/catalogue-service.ts';
import { createApp } from '../app.ts';
import { dayOf } from '../catalogue/history.ts';
import { StoreError } from '../catalogue/store.ts';
import { buildCompactIndex } from '../search/compact.ts';
import type { Assets } from '../web/assets.ts';
import { type D1Binding, openD1Store } from './d1-store.ts';
import { importArtefacts, keepSnapshot, keptSnapshot, type R2Binding } from './worker-files.ts';

/** Put in by src/runtime/node/build-worker.ts: what Node reads from disk. */
declare const BUNDLED: {
  readonly codeVersion: string;
  readonly assets: readonly BundledAsset[];
};

interface BundledAsset {
  readonly path: string;
  readonly type: string;
  readonly etag: string;
  /** False: `body` is base64. */
  readonly text: boolean;
  readonly body: string;
}

interface Env {
  readonly DB: D1Binding;
  /** Artefacts and the snapshot; without it every instance builds its own. */
  readonly FILES?: R2Binding;
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
  OPERATOR_TYPE: optional(z.string().max(60)),
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

  /** By cron (wrangler.toml): new artefacts into D1, then a snapshot for the day. A fault leaves what serves as it is. */
  async scheduled(_event: unknown, env: Env): Promise<void> {
    if (env.FILES === undefined) return;
    const store = await openD1Store(env.DB);
    const imported = await importArtefacts(env.FILES, store, () => new Date());
    const kept = await keepSnapshot(env.FILES, store, dayOf(new Date()), BUNDLED.codeVersion);
    console.log(JSON.stringify({ event: 'refresh', imported, snapshot: kept }));
  },
};

async function start(env: Env): Promise<Instance> {
  const settings = settingsSchema.parse(env);
  const [store, kept] = await Promise.all([
    openD1Store(env.DB),
    env.FILES === undefined ? null : keptSnapshot(env.FILES, BUNDLED.codeVersion),
  ]);
  const service = createService({
    store,
    now: () => new Date(),
    codeVersion: BUNDLED.codeVersion,
    buildIndex: buildCompactIndex,
    prebuilt: async (day) => {
      const kept = env.FILES === undefined ? null : await keptSnapshot(env.FILES, BUNDLED.codeVersion);
      const [newest] = await store.imports(1);
      return kept !== null && kept.day === day && kept.catalogue.version === newest?.seq ? kept : null;
    },
  });
  const app = createApp({
    service,
    assets: bundledAssets(BUNDLED.assets),
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, '') ?? '',
    contact: settings.CONTACT ?? null,
    operator: settings.OPERATOR ?? null,
    operatorType: settings.OPERATOR_TYPE ?? null,
    // The class alone: a message may hold what was asked (docs/threat-model.md).
    onFault: (error) =>
      console.error(
        JSON.stringify({ event: 'fault', error: error instanceof Error ? error.name : typeof error }),
      ),
  });
  if (kept !== null) service.serve(kept);
  let served = kept?.catalogue.version ?? null;
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

/** Fonts are decoded when they are asked for: most starts are for something else. */
function bundledAssets(bundled: readonly BundledAsset[]): Assets {
  const byPath = new Map(bundled.map((asset) => [asset.path, asset]));
  return {
    get: (path) => {
      const asset = byPath.get(path);
      if (asset === undefined) return undefined;
      const { type, etag } = asset;
      return {
        type,
        etag,
        body: asset.text ? asset.body : Uint8Array.from(atob(asset.body), (c) => c.charCodeAt(0)),
      };
    },
  };
}
