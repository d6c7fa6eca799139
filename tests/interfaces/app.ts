/** The product over its own data, as an operator has set it up. One a test file: building it takes seconds. */
import type { RunningService } from '../../src/api/catalogue-service.ts';
import { createApp } from '../../src/app.ts';
import { nodeAssets } from '../../src/runtime/node/assets.ts';
import { realService } from '../helpers/catalogue.ts';

export const publicUrl = 'https://metodkompassen.example';

export interface TestApp {
  readonly service: RunningService;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly fetch: (request: Request) => Promise<Response>;
  /** What nobody foresaw; a test that leaves something here has found a bug. */
  readonly faults: unknown[];
}

let real: Promise<TestApp> | undefined;

/** The product over the real catalogue, shared by the cases of a test file. */
export function realApp(): Promise<TestApp> {
  real ??= realService().then(testApp);
  return real;
}

export function testApp(running: RunningService): TestApp {
  const faults: unknown[] = [];
  const app = createApp({
    service: running,
    publicUrl,
    contact: 'kontakt@metodkompassen.example',
    operator: 'Testkommunen',
    operatorType: 'LocalAuthority',
    assets: nodeAssets(),
    onFault: (error) => faults.push(error),
  });
  const fetch = async (request: Request): Promise<Response> => app.fetch(request);
  return {
    service: running,
    faults,
    fetch,
    get: (path, headers = {}) => fetch(new Request(`${publicUrl}${path}`, { headers })),
  };
}

/** The body of a 200 answer; throws with status and path otherwise. */
export async function okText(app: TestApp, path: string): Promise<string> {
  const answer = await app.get(path);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return answer.text();
}
