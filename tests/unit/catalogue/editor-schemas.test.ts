import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorSchemas } from '../../../src/catalogue/editor-schemas.ts';

const dir = new URL('../../../data/schemas/', import.meta.url);

it('keeps data/schemas as the schemas of the code are (UPDATE_SCHEMAS=1 rewrites them)', () => {
  const wanted = editorSchemas();
  if (process.env.UPDATE_SCHEMAS === '1') {
    mkdirSync(dir, { recursive: true });
    for (const [name, text] of wanted) writeFileSync(new URL(name, dir), text);
  }
  expect(existsSync(dir) ? readdirSync(dir).sort() : []).toEqual([...wanted.keys()].sort());
  for (const [name, text] of wanted)
    expect(readFileSync(new URL(name, dir), 'utf8') === text, name).toBe(true);
});
