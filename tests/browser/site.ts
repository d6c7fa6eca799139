/** The whole service on the real data, in this process, in a folder of its own: one import for all browser tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/runtime/node/serve.ts';
import { readSettings } from '../../src/runtime/node/settings.ts';

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function startSite(): Promise<Site> {
  const dataDir = mkdtempSync(join(tmpdir(), 'metodkompassen-browser-'));
  const settings = readSettings({
    PORT: '0',
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://metodkompassen.example',
    CONTACT: 'redaktion@metodkompassen.example',
  });
  const running = await serve(settings, () => {});
  return {
    url: `http://127.0.0.1:${running.port}`,
    close: async () => {
      await running.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
