import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Assets, assetSet, fontAssets, textAssets } from '../../web/assets.ts';

/** Reads the pages' files from this repository and the fonts from their packages. Throws if one is missing. */
export function nodeAssets(): Assets {
  const require = createRequire(import.meta.url);
  const folder = new URL('../../web/assets/', import.meta.url);
  const files: Record<string, string | Uint8Array<ArrayBuffer>> = {};
  for (const name of textAssets) files[name] = readFileSync(new URL(name, folder), 'utf8');
  for (const [name, path] of Object.entries(fontAssets)) {
    files[name] = new Uint8Array(readFileSync(require.resolve(path)));
  }
  return assetSet(files);
}
