/** A whole crawl against a site on this machine: a small catalogue, a store, and a clock that tests move. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { openArchive } from '../../crawlers/fetch/archive.ts';
import { createFetcher } from '../../crawlers/fetch/fetcher.ts';
import { defaultLimits, type FetchLimits } from '../../crawlers/fetch/limits.ts';
import { createPace, noPause, systemClock } from '../../crawlers/fetch/pace.ts';
import type { RobotsMemory } from '../../crawlers/fetch/robots-rules.ts';
import { createTransport } from '../../crawlers/fetch/transport.ts';
import { type RunDeps, type RunResult, runSource } from '../../crawlers/run.ts';
import { siteOf } from '../../crawlers/sites/index.ts';
import { type Source, sourceSchema } from '../../crawlers/source-file.ts';
import { readSources } from '../../crawlers/source-files.ts';
import { runImport } from '../../src/catalogue/import-run.ts';
import type { CatalogueStore } from '../../src/catalogue/store.ts';
import { decodeRecord } from '../../src/catalogue/store-codec.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { claim } from '../contract/store-rows.ts';
import { identity } from './fetching.ts';
import { type Pages, type Site, startSite } from './site.ts';

/** By the working folder: this file is also built into a program that lies elsewhere. */
const dataFolder = resolve('data');
const sources = readSources(dataFolder);

function record(
  type: 'methods' | 'actors' | 'vocabularies' | 'supports' | 'events' | 'scales',
  raw: Record<string, unknown>,
) {
  const decoded = decodeRecord(type, raw);
  if (!decoded.ok) throw decoded.error;
  return decoded.value;
}

const method = (id: string, title: string, fields: Record<string, unknown> = {}) =>
  record('methods', { id, kind: 'programme', title, ...fields });
const actor = (id: string, title: string, fields: Record<string, unknown> = {}) =>
  record('actors', { id, title, kind: 'agency', level: 'national', basis: 'stated', ...fields });
const vocabulary = (id: string, concepts: Record<string, string[]>) =>
  record('vocabularies', {
    id,
    label: id,
    concepts: Object.entries(concepts).map(([concept, [label, ...synonyms]]) => ({
      id: concept,
      label,
      synonyms,
    })),
  });

const scale = (register: string) =>
  record('scales', parse(readFileSync(join(dataFolder, 'scales', `${register}.yaml`), 'utf8')));
const work = (type: 'supports' | 'events', id: string, fields: Record<string, unknown>) =>
  record(type, {
    id,
    title: id,
    publishers: ['regeringskansliet'],
    publisherAsPrinted: 'Regeringskansliet',
    year: 2011,
    kind: 'inquiry_sou',
    steering: 'supporting',
    status: 'unknown',
    url: null,
    read: '2026-11',
    ...fields,
  });

/** The editors' catalogue that the fixtures are mapped to. */
const records = [
  method('freda', 'FREDA', { kind: 'assessment_instrument' }),
  method('cope', 'COPE', { aliases: ['Community Parent Education'] }),
  method('connect', 'Connect'),
  method('mst', 'Multisystemisk terapi', { abbreviations: ['MST'] }),
  method('trappan-modellen', 'Trappan-modellen'),
  method('komet-3-11-ar', 'Komet 3–11 år'),
  method('komet-12-18-ar', 'Komet 12–18 år'),
  method('marte-meo', 'Marte Meo', { components: [{ component: 'hemuppgifter', ground: 'source_lists' }] }),
  method('haschavvanjningsprogrammet', 'Haschavvänjningsprogrammet'),
  method('kibb', 'KIBB'),
  method('bostad-forst', 'Bostad först', { kind: 'intervention_class' }),
  method('aterfallsprevention', 'Återfallsprevention', { kind: 'intervention_class' }),
  method('avskrackningsprogram', 'Avskräckningsprogram', { kind: 'intervention_class' }),
  actor('socialstyrelsen', 'Socialstyrelsen', { recommends: true }),
  actor('sbu', 'SBU'),
  actor('mfof', 'MFoF'),
  actor('folkhalsomyndigheten', 'Folkhälsomyndigheten'),
  actor('bra', 'Brottsförebyggande rådet', { abbreviations: ['Brå'] }),
  actor('barnafrid', 'Barnafrid'),
  actor('nationella-vard-och-insatsprogram', 'Nationella vård- och insatsprogram', { recommends: true }),
  actor('umea-universitet', 'Umeå universitet', { kind: 'university' }),
  actor('fou-sodertorn', 'FoU Södertörn', { kind: 'fou_unit' }),
  record('supports', {
    id: 'familjeradslag-inom-socialtjansten',
    title: 'Familjerådslag inom socialtjänsten',
    publishers: ['sbu'],
    publisherAsPrinted: 'SBU',
    year: 2020,
    kind: 'enquiry_answer',
    steering: 'supporting',
    identifiers: ['ut202025'],
    status: 'unknown',
    url: null,
    read: '2026-11',
  }),
  // Another agency's report with numbers that publications of Folkhälsomyndigheten and Brå have as well.
  record('supports', {
    id: 'fel-utgivare-17020',
    title: 'En rapport med samma nummer',
    publishers: ['mfof'],
    publisherAsPrinted: 'MFoF',
    year: 2017,
    kind: 'report',
    steering: 'supporting',
    identifiers: ['17020', '2017:13'],
    status: 'unknown',
    url: null,
    read: '2026-11',
  }),
  record('supports', {
    id: 'vip-psykos',
    title: 'Nationellt vård- och insatsprogram: schizofreni och liknande tillstånd',
    publishers: ['nationella-vard-och-insatsprogram'],
    publisherAsPrinted: 'Vård- och insatsprogram',
    year: null,
    kind: 'knowledge_support',
    steering: 'guiding',
    status: 'unknown',
    url: null,
    read: '2026-11',
  }),
  record('supports', {
    id: 'vagledning-vald',
    title: 'Vägledning om våld',
    publishers: ['socialstyrelsen'],
    publisherAsPrinted: 'Socialstyrelsen',
    year: 2017,
    kind: 'guidance',
    steering: 'guiding',
    identifiers: ['2017-1-12'],
    status: 'unknown',
    url: null,
    read: '2026-11',
  }),
  method('aggression-replacement-training', 'Aggression Replacement Training', { abbreviations: ['ART'] }),
  actor('riksdagen', 'Sveriges riksdag', { kind: 'other' }),
  actor('regeringskansliet', 'Regeringskansliet', { kind: 'ministry' }),
  actor('crimesolutions', 'CrimeSolutions', { kind: 'register', country: 'US' }),
  actor('ungsinn', 'Ungsinn', { kind: 'register', country: 'NO' }),
  actor('kasvun-tuki', 'Kasvun tuki', { kind: 'register', country: 'FI' }),
  scale('crimesolutions'),
  scale('ungsinn'),
  scale('kasvun-tuki'),
  work('supports', 'en-utredning-om-missbruk', { title: 'Utredningen', identifiers: ['SOU 2011:22'] }),
  work('events', 'hallbar-socialtjanst', { identifiers: ['SOU 2020:47'], why: 'Politiskt underlag.' }),
  vocabulary('outcome-groups', {
    brott: ['Brott', 'återfall i brott'],
    'normbrytande-beteende': ['Normbrytande beteende', 'beteendeproblem'],
    foraldraformaga: ['Föräldraförmåga', 'lyhördhet'],
    skolresultat: ['Skolresultat', 'skolprestation'],
  }),
  vocabulary('components', {
    videoaterkoppling: ['Videoåterkoppling'],
    hemuppgifter: ['Hemuppgifter'],
    rollspel: ['Rollspel'],
  }),
  vocabulary('target-groups', { unga: ['Unga'], vuxna: ['Vuxna'] }),
  vocabulary('areas', {
    'social-barn-och-ungdomsvard': ['Barn och unga'],
    'skadligt-bruk-och-beroende': ['Skadligt bruk'],
    'ekonomiskt-bistand-arbete-och-skuldradgivning': ['Ekonomiskt bistånd'],
    aldreomsorg: ['Äldreomsorg'],
    foraldraskapsstod: ['Föräldraskapsstöd'],
    'brottsforebyggande-arbete': ['Brottsförebyggande arbete'],
    'vald-mot-barn': ['Våld mot barn'],
    'autism-och-adhd': ['Autism och adhd'],
    socialpsykiatri: ['Socialpsykiatri'],
  }),
];
const claims = [claim('cope-fil-1', 'cope'), claim('mst-fil-1', 'mst')];

export const editors = { records, claims };

export interface Crawl {
  readonly site: Site;
  readonly store: CatalogueStore;
  readonly dir: string;
  readonly country: string;
  readonly said: string[];
  /** Moves the clock on. */
  readonly later: (days: number) => void;
  readonly run: (options?: Partial<RunDeps>) => Promise<RunResult>;
  /** Ids of what the site has published, and is still said. */
  readonly published: () => Promise<{ records: string[]; claims: string[] }>;
  readonly file: (name: string) => Record<string, unknown>[];
  readonly close: () => Promise<void>;
}

const publishers: Readonly<Record<string, string>> = {
  sbu: 'sbu',
  mfof: 'mfof',
  diva: 'umea-universitet',
  folkhalsomyndigheten: 'folkhalsomyndigheten',
  bra: 'bra',
  barnafrid: 'barnafrid',
  vardochinsats: 'nationella-vard-och-insatsprogram',
  riksdagen: 'riksdagen',
  crimesolutions: 'crimesolutions',
  ungsinn: 'ungsinn',
  'kasvun-tuki': 'kasvun-tuki',
};

/** A source as data/sources has it, for a site on this machine. */
export function sourceFor(id: string, origin: string, more: Partial<Source> = {}): Source {
  return sourceSchema.parse({
    id,
    title: id,
    publisher: publishers[id] ?? 'socialstyrelsen',
    hosts: [new URL(origin).host],
    sitemaps: machineLists(id, origin).harvest.length > 0 ? [] : [`${origin}/sitemap.xml`],
    ...machineLists(id, origin),
    maxPages: 60_000,
    cadenceDays: 1,
    robotsNote: 'prov',
    licence: 'prov',
    contact: 'prov',
    ...more,
  });
}

/** The lists and the country as data/sources has them, asked of this machine instead. */
function machineLists(id: string, origin: string): Pick<Source, 'harvest' | 'country'> {
  const { harvest = [], country = 'SE' } = sources.find((s) => s.id === id) ?? {};
  const here = JSON.stringify(harvest).replace(/https?:\/\/[^/"]+/g, origin);
  return { harvest: JSON.parse(here) as Source['harvest'], country };
}

/** The real fetcher, with loopback allowed and no pauses. */
export function loopbackFetcher(
  hosts: readonly string[],
  now: () => number = Date.now,
  limits: Partial<FetchLimits> = {},
) {
  const all = { ...defaultLimits, ...limits };
  const transport = createTransport({ limits: all, allowLoopback: true });
  const create = (robotsMemory: RobotsMemory) =>
    createFetcher({
      transport,
      addresses: { hosts: new Set(hosts), allowLoopback: true },
      limits: all,
      identity,
      pace: createPace(noPause, systemClock),
      clock: { now, sleep: async () => {} },
      robotsMemory,
      random: () => 0.5,
      concurrency: { all: 8, domain: 8 },
    });
  return { createFetcher: create, close: transport.close };
}

export interface CrawlOptions {
  readonly database?: string;
  readonly dir?: string;
  readonly source?: Partial<Source>;
}

export async function startCrawl(
  id: string,
  pages: (origin: string) => Pages,
  options: CrawlOptions = {},
): Promise<Crawl> {
  const site = await startSite({});
  site.pages = pages(site.origin);
  const found = siteOf(id);
  if (found === undefined) throw new Error(id);
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'crawl-'));
  const store = await openSqliteStore(options.database ?? ':memory:');
  let now = Date.parse('2026-11-01T02:00:00.000Z');
  const clock = () => new Date(now++);
  await runImport(
    store,
    { origin: 'file', ...editors, started: '', codeVersion: 'test', inputHash: 'x' },
    { now: clock },
  );
  const source = sourceFor(id, site.origin, options.source);
  const said: string[] = [];
  const { createFetcher, close } = loopbackFetcher(source.hosts, () => now);
  const run = (more: Partial<RunDeps> = {}) =>
    runSource({
      site: found,
      source,
      store,
      dir,
      openArchive: (name) => openArchive(dir, name, 'prov'),
      createFetcher,
      now: clock,
      codeVersion: 'test',
      say: (line) => void said.push(line),
      progress: () => {},
      ...more,
    });
  return {
    site,
    store,
    dir,
    country: source.country,
    said,
    later: (days) => {
      now += days * 86_400_000;
    },
    run,
    published: async () => {
      const rows = await store.read();
      const own = <T extends { origin: string }>(all: readonly T[]) =>
        all.filter((r) => r.origin === `site:${id}`);
      return {
        records: own(rows.records)
          .map((r) => r.id)
          .sort(),
        claims: own(rows.claims)
          .map((c) => c.claim.id)
          .sort(),
      };
    },
    file: (name) =>
      readFileSync(join(dir, name), 'utf8')
        .split('\n')
        .filter((l) => l !== '')
        .map((l) => JSON.parse(l) as Record<string, unknown>),
    close: async () => {
      await close();
      await store.close();
      await site.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
