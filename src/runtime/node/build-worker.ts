/** Bundles the Worker into dist/, with the files that Node reads from disk inside it (see wrangler.toml). */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { fontAssets, textAssets } from '../../web/assets.ts';
import { nodeAssets } from './assets.ts';
import { codeVersion } from './code-version.ts';

/** One ES module of the Worker, in the form that Miniflare takes. */
export interface WorkerModule {
  readonly type: 'ESModule';
  /** Beside the others: modules import each other by it. */
  readonly path: string;
  readonly contents: string;
}

/** zod's messages in some fifty languages, which nobody here asks for: a seventh of the script. */
const withoutLocales: Plugin = {
  name: 'without-locales',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {}' }));
  },
};

/** Learned weights as a text that is parsed when it is asked for: workerd reads every module at a start. */
const weightsAsText: Plugin = {
  name: 'weights-as-text',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]data[\\/]tagging[\\/]weights\.json$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(readFileSync(path, 'utf8'))})`,
    }));
  },
};

/**
 * The Worker as ES modules, the one to start first. What is imported when it is asked for (`import()`) is in modules of
 * its own, evaluated then. Throws what esbuild throws when something in it cannot run outside Node.
 */
export async function bundleWorker(): Promise<WorkerModule[]> {
  const { outputFiles } = await build({
    entryPoints: { worker: fileURLToPath(new URL('../worker.ts', import.meta.url)) },
    bundle: true,
    splitting: true,
    outdir: 'dist',
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2024',
    // A third of the time of a cold start is reading the script. Our errors carry their names as text.
    minify: true,
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'import'],
    define: { BUNDLED: JSON.stringify(bundledFiles()) },
    plugins: [withoutLocales, weightsAsText],
    logLevel: 'silent',
  });
  const modules = outputFiles.map(
    (file): WorkerModule => ({ type: 'ESModule', path: basename(file.path), contents: file.text }),
  );
  const entry = modules.find((module) => module.path === 'worker.js');
  if (entry === undefined) throw new Error('esbuild gave no worker.js.');
  return [entry, ...modules.filter((module) => module !== entry)];
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
  // Modules of an older build carry other names: they would be sent along.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const modules = await bundleWorker();
  for (const { path, contents } of modules) writeFileSync(join(folder, path), contents);
  const size = modules.reduce((sum, { contents }) => sum + contents.length, 0);
  console.log(`dist/worker.js and ${modules.length - 1} modules beside it: ${Math.round(size / 1024)} kB`);
}
