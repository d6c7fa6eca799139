/** Asks for every page once a run, keeps a snapshot of what is new, and notes at once what became of it. */
import { digestOf } from './digest.ts';
import { said, type Target } from './discover.ts';
import type { Archive } from './fetch/archive.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { FetchedBody } from './fetch/outcome.ts';
import type { Inline } from './harvest/found.ts';
import type { RowKinds } from './harvest/harvest.ts';
import type { Site } from './sites/site.ts';
import { newPage, type PageState, type SourceState } from './state.ts';

export interface FetchTally {
  fetched: number;
  unchanged: number;
  skipped: number;
  gone: number;
  moved: number;
  refused: number;
  failed: number;
}

export interface FetchPagesOptions {
  readonly site: Site;
  readonly run: string;
  readonly state: SourceState;
  readonly targets: ReadonlyMap<string, Target>;
  readonly rowKinds: RowKinds;
  readonly fetcher: Fetcher;
  readonly archive: Archive;
  /** ISO instant. */
  readonly now: () => string;
  /** Keeps one page at once, so that a run that is killed goes on where it was. */
  readonly note: (key: string, page: PageState) => void;
  readonly onPage: (done: number, of: number) => void;
  readonly problem: (text: string) => void;
}

/** A page whose sitemap entry is older than our copy is asked for again after this many days all the same. */
const TRUSTED_LASTMOD_DAYS = 7;
/** More than the fetcher lets through at once, so that it never waits for us. */
const WORKERS = 16;

/** Changes `state.pages`. */
export async function fetchPages(options: FetchPagesOptions): Promise<FetchTally> {
  const { state, targets, run } = options;
  const known = Object.keys(state.pages).filter((key) => {
    const page = state.pages[key];
    return !targets.has(key) && page?.movedTo === null && page.retired === null;
  });
  const keys = [...targets.keys(), ...known].filter((key) => state.pages[key]?.fetchedIn !== run);
  const tally: FetchTally = {
    fetched: 0,
    unchanged: 0,
    skipped: 0,
    gone: 0,
    moved: 0,
    refused: 0,
    failed: 0,
  };
  const total = keys.length;
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let key = keys[next++]; key !== undefined; key = keys[next++]) {
      if (state.pages[key]?.fetchedIn !== run) tally[await fetchPage(options, key)]++;
      options.onPage(++done, total);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return tally;
}

async function fetchPage(options: FetchPagesOptions, key: string): Promise<keyof FetchTally> {
  const { state, targets, run, site, archive } = options;
  const target = targets.get(key);
  const before = state.pages[key];
  const url = addressOf(before, target);
  const page: PageState = {
    ...(before ?? newPage(url, target?.kind ?? 'unknown', options.now())),
    fetchedIn: run,
    failure: null,
  };
  const keep = (changed: Partial<PageState>, as = key) => {
    // Another page may have moved here while this one was asked for: the id it brought stays.
    const { id = page.id, formerIds = page.formerIds } = state.pages[as] ?? {};
    state.pages[as] = {
      ...(as === key ? { ...page, id, formerIds } : (state.pages[as] ?? page)),
      ...changed,
    };
    options.note(as, state.pages[as]);
  };
  if (target?.inline) {
    if (target.inline.deleted) {
      keep(missing(page, 410, options.now()));
      return 'gone';
    }
    return keepBody(options, page, inlineBody(url, target.inline), keep);
  }
  const listRead = target === undefined ? options.rowKinds.get(page.kind) : undefined;
  if (listRead !== undefined) {
    // A row has no page of its own to ask: a list that was read whole and does not have it says that it is gone.
    keep(listRead ? missing(page, 410, options.now()) : { failure: 'the list was not read whole' });
    return listRead ? 'gone' : 'skipped';
  }
  if (before && isFresh(before, target, options.now())) {
    keep({});
    return 'skipped';
  }
  const sameAddress = before?.url === url;
  const outcome = await options.fetcher.get({
    url,
    kind: site.resource?.[page.kind] ?? 'html',
    validators: sameAddress && page.latest ? { etag: page.etag, lastModified: page.lastModified } : null,
  });
  switch (outcome.kind) {
    case 'ok':
      return landed(options, page, key, outcome, keep);
    case 'not_modified': {
      const now = options.now();
      await archive.revisit({ url, date: now, before: page.latestDate ?? now }, 'not_modified');
      keep({ lastSeen: now, missing: null, retired: null });
      return 'unchanged';
    }
    case 'gone':
      keep(missing(page, outcome.status, options.now()));
      return 'gone';
    case 'refused':
    case 'failed':
      options.problem(said(url, outcome));
      // A 5xx, a time-out or a robots.txt that cannot be read says nothing about the page: it stays as it was.
      keep({ failure: `${outcome.code}: ${outcome.message}` });
      return outcome.kind;
  }
}

type Keep = (changed: Partial<PageState>, as?: string) => void;

/** The answer may have come from somewhere else than was asked. */
async function landed(
  options: FetchPagesOptions,
  page: PageState,
  key: string,
  answer: FetchedBody,
  keep: Keep,
): Promise<keyof FetchTally> {
  const place = options.site.place(new URL(answer.url));
  if (place === null) {
    // A site that sends what it no longer has to its start page: not gone by its own word, and not this page either.
    options.problem(`${page.url} leads to ${answer.url}, which is no page of the kind`);
    keep({ failure: `redirected to ${answer.url}` });
    return 'failed';
  }
  if (place.key === key) return keepBody(options, page, answer, keep);
  const there = options.state.pages[place.key];
  const base = there ?? {
    ...newPage(answer.url, place.kind, options.now()),
    id: page.id,
    textDigest: page.textDigest,
    read: page.read,
  };
  const former = there?.id && page.id && page.id !== there.id ? [page.id] : [];
  const formerIds = [...new Set([...base.formerIds, ...page.formerIds, ...former])];
  const moved = {
    ...base,
    id: base.id ?? page.id,
    formerIds,
    fetchedIn: options.run,
    failure: null,
    url: answer.url,
  };
  options.state.pages[place.key] = moved;
  await keepBody(options, moved, answer, (changed) => keep({ ...moved, ...changed }, place.key));
  keep({ movedTo: place.key, missing: null });
  return 'moved';
}

async function keepBody(
  options: FetchPagesOptions,
  page: PageState,
  answer: FetchedBody,
  keep: Keep,
): Promise<keyof FetchTally> {
  const now = options.now();
  const seen = {
    url: answer.url,
    lastSeen: now,
    missing: null,
    retired: null,
    etag: answer.validators.etag,
    lastModified: answer.validators.lastModified,
  };
  if (page.latest !== null && page.digest === answer.digest) {
    await options.archive.revisit(
      { url: answer.url, date: now, before: page.latestDate ?? now },
      'same_payload',
    );
    keep(seen);
    return 'unchanged';
  }
  const { url, status, headers, body } = answer;
  const latest = await options.archive.store({ url, date: now, status, headers, body });
  keep({ ...seen, latest, latestDate: now, digest: answer.digest });
  return 'fetched';
}

/** The address we know, as long as it is still listed or nothing is; else the best of those listed. */
function addressOf(known: PageState | undefined, target: Target | undefined): string {
  const listed = target?.urls ?? [];
  if (known && (listed.length === 0 || listed.includes(known.url))) return known.url;
  return listed[0] ?? known?.url ?? '';
}

function isFresh(page: PageState, target: Target | undefined, now: string): boolean {
  if (!target?.lastmod || page.lastSeen === null || page.latest === null || page.missing !== null)
    return false;
  const age = Date.parse(now) - Date.parse(page.lastSeen);
  return (
    Date.parse(target.lastmod) < Date.parse(page.lastSeen) - 86_400_000 &&
    age < TRUSTED_LASTMOD_DAYS * 86_400_000
  );
}

export function missing(page: PageState, status: number, now: string): Pick<PageState, 'missing'> {
  const before = page.missing;
  return { missing: { runs: (before?.runs ?? 0) + 1, since: before?.since ?? now, status } };
}

export function inlineBody(url: string, { body: text, type }: Inline): FetchedBody {
  const body = new TextEncoder().encode(text);
  return {
    kind: 'ok',
    url,
    status: 200,
    headers: { 'content-type': type },
    body,
    digest: digestOf(body),
    validators: { etag: null, lastModified: null },
  };
}
