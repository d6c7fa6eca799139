/** Files that pages refer to. The runtime reads them (from disk, from the bundle) and passes them in. */
import { hash53 } from '../text/hash.ts';

export interface Asset {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Changes with the content: address suffix and validator at once. */
  readonly etag: string;
}

export interface Assets {
  /** @param path below /assets/, for instance `site.css`. */
  readonly get: (path: string) => Asset | undefined;
}

/** The files under src/web/assets that a page asks for by name, and the two fonts. */
export const textAssets = [
  'site.css',
  'municipality.css',
  'audit.css',
  'need.css',
  'enhance.js',
  'icon.svg',
] as const;
export const fontAssets = {
  'sans.woff2': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'serif.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
} as const;

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/**
 * Assets with their hashes. The stylesheet's `url(x)` become `url(x?v=…)`: a font is then cached for ever
 * like the rest, and a new one is fetched at once.
 */
export function assetSet(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): Assets {
  const set = new Map<string, Asset>();
  for (const [path, body] of Object.entries(files)) {
    if (typeof body !== 'string') set.set(path, asset(path, body));
  }
  for (const [path, body] of Object.entries(files)) {
    if (typeof body === 'string') set.set(path, asset(path, withVersions(body, set)));
  }
  return { get: (path) => set.get(path) };
}

/** The address of an asset, with its version. */
export function assetUrl(assets: Assets, path: string): string {
  const found = assets.get(path);
  return found === undefined ? `/assets/${path}` : `/assets/${path}?v=${found.etag}`;
}

function asset(path: string, body: string | Uint8Array<ArrayBuffer>): Asset {
  const text = typeof body === 'string' ? body : Array.from(body, (b) => String.fromCharCode(b)).join('');
  const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return { body, type, etag: hash53(text).toString(36) };
}

function withVersions(css: string, set: ReadonlyMap<string, Asset>): string {
  return css.replace(/url\(([\w.-]+)\)/g, (whole, path: string) => {
    const found = set.get(path);
    return found === undefined ? whole : `url(${path}?v=${found.etag})`;
  });
}
