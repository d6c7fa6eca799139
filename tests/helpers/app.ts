/** The whole app over the real catalogue, asked through `app.request()`. */
import type { Hono } from 'hono';
import type { Service } from '../../src/api/service.ts';
import { createApp } from '../../src/app.ts';
import { nodeAssets } from '../../src/runtime/node/assets.ts';
import { realService } from './catalogue.ts';

export interface TestApp {
  readonly app: Hono;
  readonly service: Service;
  /** Faults that nobody foresaw: every test expects none. */
  readonly faults: unknown[];
}

export async function realApp(): Promise<TestApp> {
  return appOver(await realService());
}

export function appOver(service: Service): TestApp {
  const faults: unknown[] = [];
  const app = createApp({
    service,
    assets: nodeAssets(),
    publicUrl: '',
    contact: null,
    operator: null,
    onFault: (error) => faults.push(error),
  });
  return { app, service, faults };
}
