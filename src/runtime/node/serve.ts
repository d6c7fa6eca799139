/** Starts the service: listens first, so that /healthz answers, then imports what changed, indexes and serves. */
import type { Server } from 'node:http';
import { serve as listen } from '@hono/node-server';
import { createService, type RunningService } from '../../api/catalogue-service.ts';
import { createApp } from '../../app.ts';
import type { CatalogueStore } from '../../catalogue/store.ts';
import { buildCompactIndex } from '../../search/compact.ts';
import { nodeAssets } from './assets.ts';
import { codeVersion } from './code-version.ts';
import { importData } from './data-import.ts';
import { reportImport } from './import-report.ts';
import { faultEntry, jsonLog } from './logs.ts';
import { createMetrics } from './metrics.ts';
import { observe } from './observe.ts';
import { rateLimit, rateLimiter } from './rate-limit.ts';
import { databaseFile, dataFolder, type Settings } from './settings.ts';
import { openSqliteStore } from './sqlite-store.ts';

export interface Running {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** How long answers under way may take when the service is told to stop, in milliseconds. */
const PATIENCE_AT_CLOSE = 5_000;

/** Serves until closed. Throws one sentence when the port is taken or the database cannot be used. */
export async function serve(settings: Settings, say: (line: string) => void): Promise<Running> {
  const started = Date.now();
  const now = () => new Date();
  const version = codeVersion();
  const store = await openSqliteStore(databaseFile(settings));
  const service = createService({ store, now, codeVersion: version, buildIndex: buildCompactIndex });
  const watch = watchRequests(settings, service);
  const app = createApp({
    service,
    assets: nodeAssets(),
    publicUrl: settings.publicUrl,
    contact: settings.contact,
    operator: settings.operator,
    operatorType: settings.operatorType,
    onFault: watch.onFault,
    around: watch.around,
  });
  let server: Server;
  try {
    server = await listenOn(app.fetch, settings);
  } catch (error) {
    await store.close();
    throw error;
  }
  const port = portOf(server, settings.port);
  const close = async () => {
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), PATIENCE_AT_CLOSE).unref();
    });
    await store.close();
    watch.close();
  };
  try {
    await importChanges(store, version, now, say);
    await service.refresh();
  } catch (error) {
    await close();
    throw error;
  }
  const imports = watchImports(store, service, say);
  const readiness = await service.readiness();
  say(
    `Ready after ${((Date.now() - started) / 1000).toFixed(1)} s with ${readiness?.records ?? 0} searchable records.`,
  );
  say(`Open http://${settings.host}:${port}`);
  return {
    port,
    close: async () => {
      clearInterval(imports);
      await close();
    },
  };
}

/** The log, the counts and the limit, in the order in which a request meets them. */
function watchRequests(settings: Settings, service: RunningService) {
  const log = jsonLog(
    (text) => process.stdout.write(text),
    () => new Date(),
  );
  const metrics = createMetrics(Date.now());
  const now = () => performance.now();
  const { logRequests, trustProxy, rateLimit: perMinute } = settings;
  return {
    around: [
      observe({ log, metrics, logRequests, now, readiness: service.readiness }),
      ...(perMinute === null ? [] : [rateLimit(rateLimiter(perMinute), trustProxy, now)]),
    ],
    onFault: (error: unknown) => {
      metrics.fault();
      log.write('fault', faultEntry(error));
    },
    close: () => {
      metrics.close();
      log.flush();
    },
  };
}

/** A refused import is told and does not stop the service: the last good catalogue serves. Nothing to serve does. */
async function importChanges(
  store: CatalogueStore,
  version: string,
  now: () => Date,
  say: (line: string) => void,
): Promise<void> {
  say('Reading data/ …');
  const result = await importData(store, { dir: dataFolder, codeVersion: version, now });
  reportImport(result, say);
  if (result.status === 'refused' && (await store.earliest()) === null) {
    throw new Error('There is no catalogue to serve: mend data/ as said above and start again.');
  }
}

/** How often another process's import (a crawl, the import command) is looked for, in milliseconds. */
const WATCH_EVERY = 30_000;

/** Serves a new import as soon as its index is built; keeps the old one if that fails, and says so. */
function watchImports(
  store: CatalogueStore,
  service: RunningService,
  say: (line: string) => void,
): NodeJS.Timeout {
  const check = async (): Promise<void> => {
    const [newest] = await store.imports(1);
    if (newest === undefined || newest.seq === service.catalogue().version) return;
    await service.refresh();
    say(`Serves import ${newest.seq} (${newest.origin}).`);
  };
  return setInterval(() => {
    check().catch((error: unknown) => {
      say(`Keeps the last good catalogue: ${error instanceof Error ? error.message : 'unknown fault'}`);
    });
  }, WATCH_EVERY).unref();
}

function listenOn(fetch: Parameters<typeof listen>[0]['fetch'], settings: Settings): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port: settings.port, hostname: settings.host }, () =>
      resolve(server as Server),
    ) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(listenFault(error, settings))));
  });
}

function listenFault(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use, perhaps by a service that already runs. Stop it, or choose another: PORT=8788 npm start`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be used without more rights. Choose another: PORT=8788 npm start`;
  return `Cannot listen on ${host}:${port} (${error.code ?? error.message}). Check HOST and PORT.`;
}

function portOf(server: Server, asked: number): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : asked;
}
