// Runs a TypeScript entry point with the Node version the project is made for, on any machine that has
// git and npm: installs what the lockfile names when it differs from what is installed, then hands over.
// Plain JavaScript without imports of ours: it runs before anything is installed, on an older Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const stamp = join(root, 'node_modules/.installed-lockfile');

function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfileHash();
}

function install() {
  console.error('Installing the packages named in package-lock.json (needed once; takes a minute) …');
  // Not `npm ci`: it refuses a lockfile without the builds of some packages for other systems, which not every
  // registry has. With --no-save the lockfile decides the versions all the same, and is not written.
  const done = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(
      'Could not install the packages. Check the network and the npm registry, then run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockfileHash());
}

/** The packaged Node where there is one for this machine, else the Node that runs this file if it is new enough. */
function findNode() {
  const packaged = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath;
  console.error(
    `Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node} and no packaged Node exists for ` +
      `${process.platform}-${process.arch}. Install Node ${OLDEST_NODE} LTS and run the command again.`,
  );
  return process.exit(1);
}

if (!isInstalled()) install();
const node = findNode();
const child = spawn(node, ['--import', 'tsx', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
