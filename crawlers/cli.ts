/** `npm run crawl`: the only way from this project to the network, and a composition root. */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CatalogueStore } from '../src/catalogue/store.ts';
import { codeVersion } from '../src/runtime/node/code-version.ts';
import { importData } from '../src/runtime/node/data-import.ts';
import { databaseFile, dataFolder, readSettings, type Settings } from '../src/runtime/node/settings.ts';
import { openSqliteStore } from '../src/runtime/node/sqlite-store.ts';
import { checkSite } from './check-site.ts';
import { openArchive } from './fetch/archive.ts';
import { createFetcher } from './fetch/fetcher.ts';
import { createIdentity } from './fetch/identity.ts';
import { defaultLimits } from './fetch/limits.ts';
import { createPace, polite, systemClock } from './fetch/pace.ts';
import type { RobotsEntry, RobotsMemory } from './fetch/robots-rules.ts';
import { createTransport } from './fetch/transport.ts';
import { readJudged } from './judged.ts';
import { takeLock } from './lock.ts';
import { createProgress } from './progress.ts';
import { readDecisions } from './review/decisions.ts';
import { type RunResult, runSource } from './run.ts';
import { siteOf } from './sites/index.ts';
import type { Site } from './sites/site.ts';
import type { Source } from './source-file.ts';
import { readSources } from './source-files.ts';

/** Exit codes (docs/crawling.md). The worst of several sources is the answer of the command. */
const exit = { ok: 0, fault: 1, usage: 2, refused: 3, unreachable: 4, busy: 5 } as const;

const help = `npm run crawl -- [källa …]           hämta, läs och publicera (alla källor om ingen nämns)
                 --check <källa>    hämta några sidor, jämför med det väntade, publicera inget
                 --dry-run          visa vad som skulle ändras
                 --replay           läs de sparade sidorna igen utan att hämta något
                 --force "skäl"     publicera trots en spärr; skälet sparas
                 --sample <n>       sidor av varje slag vid --check (5)
                 --list             källorna`;

const say = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const args = readArguments();
  if (typeof args === 'string') return usage(args);
  const { values, positionals } = args;
  if (values.help) {
    say(help);
    return exit.ok;
  }
  if (values.force !== undefined && values.force.trim() === '')
    return usage('--force behöver ett skäl, som sparas.');
  const known = readSources(dataFolder).flatMap((source) => {
    const site = siteOf(source.id);
    return site === undefined ? [] : [{ source, site }];
  });
  if (values.list) {
    for (const { source } of known)
      say(`${source.id.padEnd(16)} ${source.title} (${source.hosts.join(', ')})`);
    return exit.ok;
  }
  const unknown = positionals.find((id) => !known.some((k) => k.source.id === id));
  if (unknown !== undefined)
    return usage(`Det finns ingen källa ${unknown}. Källorna: ${known.map((k) => k.source.id).join(', ')}.`);
  const chosen = known.filter((k) => positionals.length === 0 || positionals.includes(k.source.id));
  const settings = readSettings(process.env);
  if (settings.contact === null && !values.replay)
    return usage('Ange CONTACT (en e-postadress): varje hämtning säger vem som frågar och vart man klagar.');
  if (values.check) {
    if (positionals.length === 0) return usage('Ange vilken källa: --check <källa>');
    const sample = Number(values.sample ?? 5);
    if (!Number.isInteger(sample) || sample < 1) return usage('--sample är ett antal sidor, minst 1.');
    return checkAll(chosen, settings, sample);
  }
  return crawlAll(chosen, settings, {
    replay: values.replay ?? false,
    dryRun: values['dry-run'] ?? false,
    ...(values.force === undefined ? {} : { forcedReason: values.force }),
  });
}

/** The message when an option is unknown or lacks its value. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        replay: { type: 'boolean' },
        force: { type: 'string' },
        sample: { type: 'string' },
        list: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Chosen = readonly { readonly source: Source; readonly site: Site }[];

async function checkAll(chosen: Chosen, settings: Settings, sample: number): Promise<number> {
  let code: number = exit.ok;
  for (const { source, site } of chosen) {
    say(`${source.title}:`);
    const entries = new Map<string, RobotsEntry>();
    const memory: RobotsMemory = { get: (o) => entries.get(o), set: (o, e) => void entries.set(o, e) };
    const { fetcher, close } = connect(source, settings, memory);
    try {
      if (!(await checkSite({ site, source, fetcher, sample, say }))) code = exit.refused;
    } finally {
      await close();
    }
  }
  return code;
}

interface CrawlOptions {
  readonly replay: boolean;
  readonly dryRun: boolean;
  readonly forcedReason?: string;
}

async function crawlAll(chosen: Chosen, settings: Settings, options: CrawlOptions): Promise<number> {
  const dir = join(settings.dataDir, 'crawl');
  const release = takeLock(dir, process.pid);
  if (release === null) {
    console.error(`En annan hämtning pågår (${join(dir, 'lock')}).`);
    return exit.busy;
  }
  const store = await openSqliteStore(databaseFile(settings));
  try {
    await fillEmpty(store);
    let code: number = exit.ok;
    for (const { source, site } of chosen) {
      say(`${source.title}:`);
      code = Math.max(code, await crawlOne(source, site, store, dir, settings, options));
    }
    return code;
  } finally {
    await store.close();
    release();
  }
}

/** Mapping needs the editors' methods: a first crawl on an empty folder brings them in. */
async function fillEmpty(store: CatalogueStore): Promise<void> {
  if ((await store.earliest()) !== null) return;
  const result = await importData(store, {
    dir: dataFolder,
    codeVersion: codeVersion(),
    now: () => new Date(),
  });
  if (result.status === 'refused')
    throw new Error('data/ has errors: run `npm run check:data` and mend them first.');
}

async function crawlOne(
  source: Source,
  site: Site,
  store: CatalogueStore,
  dir: string,
  settings: Settings,
  options: CrawlOptions,
): Promise<number> {
  const own = join(dir, source.id);
  let close: () => Promise<void> = async () => {};
  try {
    const result = await runSource({
      site,
      source,
      store,
      dir: own,
      openArchive: (run) => openArchive(own, run, softwareName()),
      createFetcher: options.replay
        ? null
        : (memory) => {
            const connection = connect(source, settings, memory);
            close = connection.close;
            return connection.fetcher;
          },
      now: () => new Date(),
      codeVersion: codeVersion(),
      say,
      judged: readJudged(dataFolder),
      decisions: readDecisions(dataFolder, source.id),
      progress: createProgress(say, Date.now),
      dryRun: options.dryRun,
      ...(options.forcedReason === undefined ? {} : { forcedReason: options.forcedReason }),
    });
    say(`  ${endings[result.status]}`);
    return codeOf(result);
  } catch (error) {
    // One source's fault must not cost the others their night.
    console.error(`  FEL: ${error instanceof Error ? error.message : String(error)}`);
    return exit.fault;
  } finally {
    await close();
  }
}

const endings: Record<RunResult['status'], string> = {
  published: 'Publicerat.',
  unchanged: 'Inget att ändra.',
  refused: 'Inte publicerat: den senaste godkända versionen ligger kvar.',
  unreachable: 'Källan svarar inte eller vill inte bli läst: den senaste godkända versionen ligger kvar.',
  dry_run: 'Provkörning: inget publicerat. Kör utan --dry-run för att publicera det som visas.',
};

function codeOf({ status, gates }: RunResult): number {
  if (status === 'refused' || (status === 'dry_run' && gates.length > 0)) return exit.refused;
  return status === 'unreachable' ? exit.unreachable : exit.ok;
}

function connect(source: Source, settings: Settings, robotsMemory: RobotsMemory) {
  const transport = createTransport({ limits: defaultLimits });
  const about = settings.publicUrl === '' ? '' : `${settings.publicUrl}/om-insamling`;
  const fetcher = createFetcher({
    transport,
    addresses: { hosts: new Set(source.hosts) },
    limits: defaultLimits,
    identity: createIdentity('0.1', about, settings.contact ?? ''),
    pace: createPace(polite, systemClock),
    clock: systemClock,
    robotsMemory,
    random: Math.random,
  });
  return { fetcher, close: transport.close };
}

const softwareName = () => 'metodkompassen crawlers';

function usage(message: string): number {
  console.error(message);
  console.error(help);
  return exit.usage;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = exit.fault;
}
