/** Licences of the packages in the lockfile. `node --import tsx tests/security/licences.ts` writes docs/dependency-licences.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package states it; null = it does not. */
  readonly licence: string | null;
  /** Only for building and testing: not part of what runs. */
  readonly dev: boolean;
}

/**
 * What may stand beside EUPL-1.2 in one product without asking anything of it but to be named. Packages for building
 * and testing are not part of what is given on.
 */
export const acceptedLicences: readonly string[] = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'OFL-1.1',
  'Zlib',
  'Python-2.0',
  // Taken under the first: the package leaves the choice.
  '(MIT OR GPL-3.0-or-later)',
  '(MIT OR CC0-1.0)',
  '(MIT AND Zlib)',
  'MIT AND ISC',
];

export function packageLicences(): PackageLicence[] {
  const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
  return Object.entries(lockSchema.parse(JSON.parse(text)).packages)
    .filter(([path]) => path !== '')
    .map(([path, p]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: p.version ?? '',
      licence: p.license ?? null,
      dev: p.dev ?? false,
    }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

function table(packages: readonly PackageLicence[]): string {
  const unique = new Map(packages.map((p) => [`${p.name} ${p.version}`, p]));
  return [...unique.values()]
    .map((p) => `| ${p.name} | ${p.version} | ${p.licence ?? 'not stated'} |`)
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = packageLicences();
  const head = '| package | version | licence |\n|---|---|---|\n';
  writeFileSync(
    new URL('../../docs/dependency-licences.md', import.meta.url),
    `# Licences of the packages\n\nWritten by \`node --import tsx tests/security/licences.ts\` from the lockfile; \`npm test\` refuses a licence that is not accepted.\n\n## Part of what runs\n\n${head}${table(all.filter((p) => !p.dev))}\n\n## For building and testing\n\n${head}${table(all.filter((p) => p.dev))}\n`,
  );
}
