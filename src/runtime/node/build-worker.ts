/** Bundles the Worker into dist/worker.js, with the files that Node reads from disk inside it (see wrangler.toml). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fontAssets, textAssets } from '../../web/assets.ts';
import { nodeAssets } from './assets.ts';
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
    // Half the time of a cold start is reading the script. Our errors carry their names as text.
    minify: true,
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'import'],
    define: { BUNDLED: JSON.stringify(bundledFiles()) },
    logLevel: 'silent',
  });
  const [script] = bundle.outputFiles;
  if (script === undefined) throw new Error('esbuild gave no file.');
  return script.text;
}

/** Every file with its type and version, worked out here: at the edge a start should not hash fonts. */
function bundledFiles() {
  const assets = nodeAssets();
  return {
    codeVersion: codeVersion(),
    assets: assetNames.map((path) => {
      const asset = assets.get(path);
      if (asset === undefined) throw new Error(`There is no asset ${path}.`);
      const { body, type, etag } = asset;
      const text = typeof body === 'string';
      return { path, type, etag, text, body: text ? body : Buffer.from(body).toString('base64') };
    }),
  };
}

const assetNames = [...textAssets, ...Object.keys(fontAssets)];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../../dist', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const script = await bundleWorker();
  writeFileSync(join(folder, 'worker.js'), script);
  console.log(`dist/worker.js: ${Math.round(script.length / 1024)} kB`);
}
