import { expect, it } from 'vitest';
import { assetSet, assetUrl } from '../../../src/web/assets.ts';

const font = new Uint8Array([1, 2, 3]);
const files = (css: string, bytes = font) => assetSet({ 'site.css': css, 'sans.woff2': bytes });

it('puts the version of a font into the stylesheet, so that both can be cached for ever', () => {
  const set = files('@font-face{src:url(sans.woff2)} a{background:url(other.png)}');
  expect(set.get('site.css')?.body).toBe(
    `@font-face{src:url(sans.woff2?v=${set.get('sans.woff2')?.etag})} a{background:url(other.png)}`,
  );
});

it('gives the stylesheet a new address when only the font has changed', () => {
  const before = files('src:url(sans.woff2)');
  const after = files('src:url(sans.woff2)', new Uint8Array([9]));
  expect(assetUrl(after, 'site.css')).not.toBe(assetUrl(before, 'site.css'));
});

it('knows no other files than its own', () => {
  expect(files('').get('../package.json')).toBeUndefined();
  expect(files('').get('__proto__')).toBeUndefined();
});
