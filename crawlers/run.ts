/** One source from plan to publishing. Everything that touches the world is an argument. */
import { isEmptyPlan, planImport } from '../src/catalogue/import.ts';
import { runImport } from '../src/catalogue/import-run.ts';
import type { CatalogueRows, CatalogueStore } from '../src/catalogue/store.ts';
import { readableDiff } from './diff.ts';
import { digestOf } from './digest.ts';
import { discover } from './discover.ts';
import { findDrift } from './drift.ts';
import type { Archive } from './fetch/archive.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { RobotsMemory } from './fetch/robots-rules.ts';
import { type FetchTally, fetchPages } from './fetch-pages.ts';
import { countGate, countRows, type GateFailure, rowsAfter } from './gate.ts';
import type { JudgedQuery } from './judged.ts';
import { type Normalised, normalise } from './normalise.ts';
import { type ReadPage, type ReadPages, readPages } from './read-pages.ts';
import { livingNames, nameKey, tombstone } from './retire.ts';
import { afterReading, taggerOf } from './review/after-reading.ts';
import type { Decisions } from './review/decisions.ts';
import { logRun, writeFields, writeReview } from './run-files.ts';
import { joinSamePages } from './same-pages.ts';
import { createLookup } from './sites/lookup.ts';
import type { Site } from './sites/site.ts';
import type { Source } from './source-file.ts';
import type { PageState, SourceState } from './state.ts';
import { openStateFile, type StateFile } from './state-file.ts';
import { tryCatalogue } from './trial.ts';

export interface RunDeps {
  readonly site: Site;
  readonly source: Source;
  readonly store: CatalogueStore;
  /** Folder of this source: state, snapshots, review queue. */
  readonly dir: string;
  readonly openArchive: (run: string) => Archive;
  /** Null: nothing is fetched, the newest snapshots are read again. */
  readonly createFetcher: ((memory: RobotsMemory) => Fetcher) | null;
  readonly now: () => Date;
  readonly codeVersion: string;
  readonly say: (line: string) => void;
  readonly progress: (stage: string, done: number, of: number) => void;
  readonly judged?: readonly JudgedQuery[];
  /** People's decisions on what earlier runs held back; with them the prose is tagged too. */
  readonly decisions?: Decisions;
  /** Shows the difference and publishes nothing; what was fetched is kept for the run that publishes. */
  readonly dryRun?: boolean;
  /** Publishes in spite of gates (faults of form apart), with the reason. */
  readonly forcedReason?: string;
  /** Told between the steps of publishing: where tests pull the plug. */
  readonly onStep?: (step: string) => void;
}

export type RunStatus = 'published' | 'unchanged' | 'refused' | 'unreachable' | 'dry_run';

export interface RunResult {
  readonly status: RunStatus;
  readonly gates: readonly GateFailure[];
  readonly tally: FetchTally | null;
  readonly records: number;
  readonly claims: number;
  readonly review: number;
}

/** A run that began longer ago than this and never ended is not gone on with: what it fetched is yesterday's. */
const RESUMABLE_MS = 12 * 3_600_000;

export async function runSource(deps: RunDeps): Promise<RunResult> {
  const files = openStateFile(deps.dir, deps.source.id);
  const state = files.load();
  const started = deps.now();
  const run = resumedRun(state, started) ?? { id: stamp(started), started: started.toISOString() };
  const archive = deps.openArchive(run.id);
  try {
    return await runWith(deps, files, state, run, archive);
  } finally {
    files.close();
    await archive.close();
  }
}

type Run = NonNullable<SourceState['running']>;

async function runWith(
  deps: RunDeps,
  files: StateFile,
  state: SourceState,
  run: Run,
  archive: Archive,
): Promise<RunResult> {
  const instant = () => deps.now().toISOString();
  state.running = run;
  files.save(state);
  const fetched = await fetchAll(deps, files, state, run, archive);
  await archive.flush();
  if (fetched === 'unreachable') {
    state.running = null;
    files.save(state);
    await deps.store.setSource({ id: deps.source.id, lastSuccess: state.lastSuccess, degraded: true });
    return end(
      deps,
      run,
      { status: 'unreachable', gates: [], tally: null, records: 0, claims: 0, review: 0 },
      null,
    );
  }
  const { tally, changed } = fetched;
  const read = await readPages({
    site: deps.site,
    state,
    archive,
    now: instant,
    onPage: (d, n) => deps.progress('läser', d, n),
  });
  const pages = joinSamePages(read.pages, state);
  const before = await deps.store.read();
  const { retired, normalised: asRead } = normaliseAll(deps, state, pages, before, instant());
  const { decisions } = deps;
  const normalised =
    decisions === undefined
      ? asRead
      : afterReading(asRead, { source: deps.source.id, pages, tagger: taggerOf(before), decisions });
  const drift = findDrift(deps.site.expects, pages, read.notUnderstood, state.shares);
  const gates = [
    ...[...changed, ...drift.findings].map((message): GateFailure => ({ code: 'drift', message })),
    ...(await allGates(deps, before, normalised)),
  ];
  const input = {
    origin: originOf(deps.source),
    records: normalised.records,
    claims: normalised.claims,
    started: run.started,
    codeVersion: deps.codeVersion,
    inputHash: digestOf(JSON.stringify([normalised.records, normalised.claims])),
    forcedReason: gates.length > 0 ? (deps.forcedReason ?? null) : null,
  };
  const plan = planImport(before, { ...input, now: instant() });
  const result = {
    gates,
    tally,
    records: normalised.records.length,
    claims: normalised.claims.length,
    review: normalised.review.length,
  };
  sayRead(deps, read, result);
  for (const [why, n] of normalised.leftOut) deps.say(`  ${n} lämnade: ${why}.`);
  if (!isEmptyPlan(plan)) for (const line of readableDiff(plan, deps.dryRun ? 200 : 20)) deps.say(line);
  if (deps.dryRun) return { status: 'dry_run', ...result };
  if (gates.length > 0 && !mayForce(deps, gates)) {
    state.running = null;
    files.save(state);
    await deps.store.setSource({ id: deps.source.id, lastSuccess: state.lastSuccess, degraded: true });
    return end(deps, run, { status: 'refused', ...result }, null);
  }
  deps.onStep?.('before import');
  const summary = await runImport(deps.store, input, {
    now: deps.now,
    onProgress: (d, n) => {
      deps.onStep?.('importing');
      deps.progress('publicerar', d, n);
    },
  });
  deps.onStep?.('imported');
  writeReview(deps.dir, normalised.review);
  writeFields(deps.dir, pages);
  deps.onStep?.('files written');
  remember(state, pages, retired, normalised);
  state.shares = drift.shares;
  state.lastSuccess = summary.written ? summary.at : instant();
  state.running = null;
  files.save(state);
  deps.onStep?.('state saved');
  await deps.store.setSource({ id: deps.source.id, lastSuccess: state.lastSuccess, degraded: false });
  return end(deps, run, { status: summary.written ? 'published' : 'unchanged', ...result }, summary.seq);
}

/** `changed`: lists that are no longer what the source's file says. */
interface Fetched {
  readonly tally: FetchTally | null;
  readonly changed: readonly string[];
}

/** Fetches everything, or nothing in a replay. */
async function fetchAll(
  deps: RunDeps,
  files: StateFile,
  state: SourceState,
  run: Run,
  archive: Archive,
): Promise<Fetched | 'unreachable'> {
  if (deps.createFetcher === null) return { tally: null, changed: [] };
  const memory: RobotsMemory = {
    get: (origin) => state.robots[origin],
    set: (origin, entry) => {
      state.robots[origin] = entry;
    },
  };
  const fetcher = deps.createFetcher(memory);
  const problem = (text: string) => deps.say(`  ! ${text}`);
  const found = await discover(deps.site, deps.source, fetcher);
  found.problems.slice(0, 20).forEach(problem);
  if (found.unreachable !== null) return 'unreachable';
  deps.say(`  ${found.targets.size} sidor hittade, ${Object.keys(state.pages).length} kända.`);
  const tally = await fetchPages({
    site: deps.site,
    run: run.id,
    state,
    targets: found.targets,
    rowKinds: found.rowKinds,
    fetcher,
    archive,
    now: () => deps.now().toISOString(),
    note: (key, page) => files.note({ run: run.id, key, page }),
    onPage: (d, n) => deps.progress('hämtar', d, n),
    problem,
  });
  const asked = tally.fetched + tally.unchanged + tally.gone + tally.moved;
  return asked === 0 && tally.failed + tally.refused > 0 ? 'unreachable' : { tally, changed: found.changed };
}

function normaliseAll(
  deps: RunDeps,
  state: SourceState,
  pages: readonly ReadPage[],
  before: CatalogueRows,
  now: string,
) {
  const others = {
    ...before,
    records: before.records.filter((r) => r.origin !== originOf(deps.source)),
    claims: before.claims.filter((c) => c.origin !== originOf(deps.source)),
  };
  const names = livingNames(pages);
  const successorKeys = new Map<string, string>();
  const retired = new Map<string, NonNullable<PageState['retired']>>();
  for (const { key, reading } of pages) {
    const page = state.pages[key];
    const tomb = page === undefined ? null : tombstone(page, null, now);
    if (tomb === null) continue;
    retired.set(key, tomb);
    const other = names.get(nameKey(reading.title));
    if (other !== undefined && other !== key) successorKeys.set(key, other);
  }
  const options = { source: deps.source, pages, lookup: createLookup(others) };
  const first = normalise({ ...options, retired });
  if (successorKeys.size === 0) return { retired, normalised: first };
  // Successors are named by record, and records have their ids only after a first pass.
  for (const [key, other] of successorKeys) {
    const tomb = retired.get(key);
    const successor = first.works.get(other) ?? null;
    if (tomb !== undefined && successor !== first.works.get(key)) retired.set(key, { ...tomb, successor });
  }
  return { retired, normalised: normalise({ ...options, retired }) };
}

async function allGates(
  deps: RunDeps,
  before: CatalogueRows,
  { records, claims, faults, confirmed }: Normalised,
): Promise<GateFailure[]> {
  const origin = originOf(deps.source);
  const now = deps.now().toISOString();
  const after = rowsAfter(before, origin, records, claims, now);
  const schema = faults.map((message): GateFailure => ({ code: 'schema', message }));
  const counts = countGate(countRows(before, origin), countRows(after, origin));
  const trial = await tryCatalogue({
    before,
    after,
    origin,
    today: now.slice(0, 10),
    judged: deps.judged ?? [],
    confirmed: confirmed ?? new Set(),
  });
  return [...schema, ...counts, ...trial];
}

/** What the form or the references of refuse cannot be waved through: the catalogue could not be read afterwards. */
function mayForce(deps: RunDeps, gates: readonly GateFailure[]): boolean {
  const never = new Set<GateFailure['code']>(['schema', 'references', 'verdict', 'unreadable_index']);
  return deps.forcedReason !== undefined && !gates.some((g) => never.has(g.code));
}

/** What may only be remembered when it is published: which snapshot was good, and under which id. */
function remember(
  state: SourceState,
  pages: readonly ReadPage[],
  retired: ReadonlyMap<string, NonNullable<PageState['retired']>>,
  { ids }: Normalised,
): void {
  for (const { key, good, textDigest, read, page } of pages) {
    const now = state.pages[key];
    if (now === undefined) continue;
    const id = ids.get(key) ?? page.id;
    state.pages[key] = {
      ...now,
      good,
      textDigest,
      read,
      id,
      formerIds: page.formerIds,
      retired: retired.get(key) ?? null,
    };
  }
}

function end(deps: RunDeps, run: Run, result: RunResult, seq: number | null): RunResult {
  const { tally, status, gates, records, claims, review } = result;
  logRun(deps.dir, {
    run: run.id,
    source: deps.source.id,
    started: run.started,
    ended: deps.now().toISOString(),
    status,
    import: seq,
    gates,
    forced: gates.length > 0 && status !== 'refused' ? (deps.forcedReason ?? null) : null,
    counts: { ...tally, records, claims, review },
  });
  return result;
}

function sayRead(
  deps: RunDeps,
  read: ReadPages,
  result: Pick<RunResult, 'records' | 'claims' | 'review' | 'gates'>,
): void {
  const { notUnderstood } = read;
  deps.say(
    `  ${read.pages.length} sidor lästa, ${read.notOurs} hör inte hit, ${notUnderstood.length} förstås inte: ` +
      `${result.records} poster, ${result.claims} påståenden, ${result.review} att granska.`,
  );
  for (const { url, reason } of notUnderstood.slice(0, 10)) deps.say(`  ! ${url}: ${reason}`);
  for (const { code, message } of result.gates) deps.say(`  STOPP ${code}: ${message}`);
}

export function originOf(source: Source): `site:${string}` {
  return `site:${source.id}`;
}

function resumedRun(state: SourceState, now: Date): Run | null {
  const { running } = state;
  return running !== null && now.getTime() - Date.parse(running.started) < RESUMABLE_MS ? running : null;
}

function stamp(date: Date): string {
  return date.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
}
