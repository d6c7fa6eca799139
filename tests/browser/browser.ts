/**
 * A real Chromium for the tests: the packed one that npm brings, unpacked once under a name with its version
 * (the package itself would reuse any `chromium` that lies in the temporary folder), else the system's.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** Starts Chromium. Throws one sentence that says what is missing and what to install. */
export async function launchBrowser(): Promise<Browser> {
  const faults: string[] = [];
  for (const { path, env } of candidates()) {
    try {
      return await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
    } catch (error) {
      faults.push(faultOf(path, error));
    }
  }
  throw new Error(
    `No Chromium starts on this machine (${faults.join('; ')}). Install Debian's package "chromium", or the libraries named.`,
  );
}

interface Candidate {
  readonly path: string;
  readonly env: Record<string, string>;
}

function* candidates(): Generator<Candidate> {
  const folder = unpackedFolder();
  if (folder !== null) {
    const path = join(folder, 'chromium');
    yield { path, env: {} };
    // The package brings NSS and NSPR for machines that lack them.
    yield { path, env: { LD_LIBRARY_PATH: join(folder, 'lib') } };
  }
  for (const path of ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']) {
    if (existsSync(path)) yield { path, env: {} };
  }
}

/** Unpacks beside the final place and renames: two test runs at once must not see half a browser. */
function unpackedFolder(): string | null {
  const root = join(dirname(require.resolve('@sparticuz/chromium')), '../..');
  const packed = join(root, 'bin/chromium.br');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return null;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `metodkompassen-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, 'chromium'), brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  const libraries = brotliDecompressSync(readFileSync(join(root, 'bin/al2023.tar.br')));
  execFileSync('tar', ['-x', '-C', fresh], { input: libraries });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
  return folder;
}

function faultOf(path: string, error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const library = /error while loading shared libraries: ([^:]+)/.exec(text)?.[1];
  return library === undefined ? `${path}: ${text.split('\n')[0]}` : `${path} lacks the library ${library}`;
}
