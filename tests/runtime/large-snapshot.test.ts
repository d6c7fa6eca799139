/** A snapshot of 10,000 records opens and answers in 96 MB of old space: less than what an instance at the edge has. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('10,000 records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  try {
    const file = join(folder, 'snapshot.bin');
    const script = new URL('large-snapshot-child.ts', import.meta.url).pathname;
    const run = (what: string, ...flags: string[]) =>
      spawnSync(process.execPath, [...flags, '--import', 'tsx', script, what, file], { encoding: 'utf8' });
    const made = run('make');
    expect(made.status, made.stderr).toBe(0);
    const done = run('ask', '--max-old-space-size=96');
    expect(done.stderr).not.toMatch(/heap|memory/i);
    expect(done.status, done.stderr).toBe(0);
    const facts = JSON.parse(done.stdout) as {
      searchable: number;
      claims: number;
      hits: number;
      record: boolean;
      heapMb: number;
    };
    console.log(`${facts.searchable} records, ${facts.claims} claims: ${facts.heapMb} MB of heap`);
    expect(facts.searchable).toBeGreaterThanOrEqual(9_000);
    expect(facts.hits).toBeGreaterThan(5);
    expect(facts.record).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
