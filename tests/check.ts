/**
 * The one check command: format and lint, types, import arrows, dead code, data, tests. Stops at the first part
 * that fails and says which. `--fast` leaves out what needs a browser or another runtime.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => join(root, 'node_modules/.bin', name);
const fast = process.argv.includes('--fast');

interface Part {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const slowFolders = ['tests/browser/**', 'tests/runtime/**', 'tests/bench/**'];

const parts: readonly Part[] = [
  { name: 'Format and lint', command: bin('biome'), args: ['ci', '--error-on-warnings', '.'] },
  { name: 'Types', command: bin('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'Import arrows', command: process.execPath, args: ['--import', 'tsx', 'tests/arrows.ts'] },
  { name: 'Dead code', command: bin('knip'), args: ['--config', '.knip.jsonc', '--no-progress'] },
  {
    name: 'Data',
    command: process.execPath,
    args: ['--import', 'tsx', 'src/runtime/node/cli.ts', 'check', '--quiet'],
  },
  {
    name: 'Tests',
    command: bin('vitest'),
    args: [
      'run',
      '-c',
      'tests/vitest.config.ts',
      ...(fast ? slowFolders.flatMap((f) => ['--exclude', f]) : []),
    ],
  },
];

const started = Date.now();
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;
for (const { name, command, args } of parts) {
  const from = Date.now();
  console.log(`\n== ${name}`);
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) {
    console.error(`\n${name} failed. Mend what is said above, then run npm test again.`);
    process.exit(1);
  }
  console.log(`   ${name}: ok (${seconds(from)})`);
}
console.log(`\nAll checks passed in ${seconds(started)}.`);
