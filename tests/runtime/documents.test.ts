/** The libraries for lists must run where eval is blocked and Node is absent. */
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { expect, it } from 'vitest';

it('reads and writes XLSX and CSV in workerd', async () => {
  const bundle = await build({
    entryPoints: [new URL('documents-worker.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'import'],
  });
  const workerd = new Miniflare({
    modules: true,
    script: bundle.outputFiles[0]?.text ?? '',
    compatibilityDate: '2026-04-01',
  });
  try {
    const answer = await (await workerd.dispatchFetch('http://lists/')).json();
    const rows = [
      ['Metod', 'Antal'],
      ['Återfallsprevention', '3'],
    ];
    expect(answer).toEqual({
      xlsx: [...rows, ['=1+1', '']],
      csv: [...rows, ["'=1+1", '']],
      text: 'Återfall',
    });
  } finally {
    await workerd.dispose();
  }
});
