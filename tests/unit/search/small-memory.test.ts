import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { buildCompactIndex } from '../../../src/search/compact.ts';
import { benchData } from '../../bench/search-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'metodkompassen-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('opens and searches 10,000 documents within 96 MB of old space, from less than 8 MB gzipped', () => {
  const { documents, lexicon } = benchData(10_000, 1);
  const bytes = buildCompactIndex(documents, lexicon).snapshot();
  expect(gzipSync(bytes).length).toBeLessThan(8 * 1024 * 1024);
  writeFileSync(join(folder, 'index'), bytes);
  writeFileSync(join(folder, 'lexicon.json'), JSON.stringify(lexicon));
  const script = fileURLToPath(new URL('open-snapshot.ts', import.meta.url));
  const args = ['--max-old-space-size=96', '--import', 'tsx', script, folder];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(done.stderr).toBe('');
  expect(Number(done.stdout)).toBeGreaterThan(0);
}, 120_000);
