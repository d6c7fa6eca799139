/** Bundles the Worker into dist/worker.js, with the files that Node reads from disk inside it (see wrangler.toml). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fontAssets, textAssets } from '../../web/assets.ts';
import { codeVersion } from './code-version.ts';

/** The Worker as one ES module. Throws what esbuild throws when something in it cannot run outside Node. */
export async function bundleWorker(): Promise<string> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('../worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2024',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'import'],
    define: { BUNDLED: JSON.stringify(bundledFiles()) },
    logLevel: 'silent',
  });
  const [script] = bundle.outputFiles;
  if (script === undefined) throw new Error('esbuild gave no file.');
  return script.text;
}

function bundledFiles() {
  const require = createRequire(import.meta.url);
  const folder = new URL('../../web/assets/', import.meta.url);
  return {
    codeVersion: codeVersion(),
    texts: Object.fromEntries(textAssets.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])),
    fonts: Object.fromEntries(
      Object.entries(fontAssets).map(([name, path]) => [name, readFileSync(require.resolve(path), 'base64')]),
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../../dist', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const script = await bundleWorker();
  writeFileSync(join(folder, 'worker.js'), script);
  console.log(`dist/worker.js: ${Math.round(script.length / 1024)} kB`);
}
