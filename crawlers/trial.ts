/** Tries the catalogue as it would be: every reference, every warning, and whether known things are still found. */
import { Catalogue } from '../src/catalogue/catalogue.ts';
import { checkData } from '../src/catalogue/check.ts';
import { methodFacts } from '../src/catalogue/method-facts.ts';
import type { ParsedData } from '../src/catalogue/parse.ts';
import { type CatalogueRows, preferFile } from '../src/catalogue/store.ts';
import { flagLevels } from '../src/domain/flags.ts';
import { flagLabels } from '../src/domain/labels.ts';
import { catalogueLexicon } from '../src/search/catalogue-lexicon.ts';
import { buildCompactIndex } from '../src/search/compact.ts';
import { searchDocuments } from '../src/search/documents.ts';
import type { SearchIndex } from '../src/search/port.ts';
import type { GateFailure } from './gate.ts';
import { type JudgedQuery, meanNdcg } from './judged.ts';

export interface TrialOptions {
  readonly before: CatalogueRows;
  readonly after: CatalogueRows;
  readonly origin: string;
  /** ISO day. */
  readonly today: string;
  /** Queries with judged answers; none = only names are tried. */
  readonly judged: readonly JudgedQuery[];
  /** Ids of claims that a person has confirmed: a warning may rest on them. */
  readonly confirmed: ReadonlySet<string>;
}

export async function tryCatalogue({
  before,
  after,
  origin,
  today,
  judged,
  confirmed,
}: TrialOptions): Promise<GateFailure[]> {
  const failures = [...checkReferences(after, origin)];
  const [was, is] = [new Catalogue(before), new Catalogue(after)];
  failures.push(...newVerdicts(is, after, origin, today, confirmed));
  const [oldIndex, newIndex] = [indexOf(was, today), indexOf(is, today)];
  if (newIndex === null)
    return [
      ...failures,
      { code: 'unreadable_index', message: 'sökindexet kan inte byggas av den nya katalogen' },
    ];
  failures.push(...(await lostItems(was, is, oldIndex, newIndex)));
  if (oldIndex !== null && judged.length > 0) {
    const [old, now] = [await meanNdcg(oldIndex, judged), await meanNdcg(newIndex, judged)];
    if (old - now > MOST_LOST_RELEVANCE)
      failures.push({
        code: 'relevance',
        message: `nDCG@10 över ${judged.length} bedömda frågor faller från ${old.toFixed(3)} till ${now.toFixed(3)}`,
      });
  }
  return failures;
}

/** The checks of data/, over everything; only what the crawl brought can fail it. */
function checkReferences(rows: CatalogueRows, origin: string): GateFailure[] {
  // In the form of a path, because data/ is checked for lying in the publisher's folder as well.
  const place = (from: string, folder: string, id: string) => ({
    file: `${from}/${folder}/${id}`,
    path: [id],
  });
  const data: ParsedData = {
    records: preferFile(rows.records).map((r) => ({
      ...r,
      place: place(r.origin, folderOf(r.record), r.id),
    })),
    claims: rows.claims.map((c) => ({ claim: c.claim, place: place(c.origin, 'claims', c.claim.id) })),
    issues: [],
  };
  return checkData(data, () => null)
    .errors.filter((e) => e.file.startsWith(`${origin}/`))
    .map((e) => ({ code: 'references', message: `${e.path}: ${e.message}` }));
}

function folderOf(record: object): string {
  return 'publishers' in record && Array.isArray(record.publishers)
    ? String(record.publishers[0])
    : 'records';
}

/** A warning that names a crawled claim among its grounds must not exist, however it came about. */
function newVerdicts(
  catalogue: Catalogue,
  rows: CatalogueRows,
  origin: string,
  today: string,
  confirmed: ReadonlySet<string>,
): GateFailure[] {
  const crawled = new Set(
    rows.claims.filter((c) => c.origin === origin && !confirmed.has(c.claim.id)).map((c) => c.claim.id),
  );
  if (crawled.size === 0) return [];
  // Every method, not only those that the claims are about: a class carries its recommendation to its members.
  return [...catalogue.methods.values()].flatMap((method) =>
    methodFacts(catalogue, method, today)
      .flags.filter((f) => flagLevels[f.code] === 'verdict' && f.claims.some((c) => crawled.has(c.id)))
      .map(({ code }): GateFailure => {
        const message = `${method.id}: varningen ”${flagLabels[code]}” skulle vila på en obekräftad uppgift`;
        return { code: 'verdict', message };
      }),
  );
}

function indexOf(catalogue: Catalogue, today: string): SearchIndex | null {
  try {
    return buildCompactIndex(searchDocuments(catalogue, today), catalogueLexicon(catalogue));
  } catch {
    return null;
  }
}

/** Measured before and after on the same queries; what editors do to the ranking is not the crawl's to answer for. */
const MOST_LOST_RELEVANCE = 0.01;

/** Names that are looked for, and within how many hits each has to be. */
const ITEMS = 120;
const WITHIN = 3;

/** A method that its own name found before, and no longer does: new pages have crowded it out. */
async function lostItems(
  was: Catalogue,
  is: Catalogue,
  oldIndex: SearchIndex | null,
  newIndex: SearchIndex,
): Promise<GateFailure[]> {
  if (oldIndex === null) return [];
  const ids = [...was.methods.keys()].filter((id) => is.methods.get(id)?.retired === null);
  const step = Math.max(1, Math.ceil(ids.length / ITEMS));
  const lost: string[] = [];
  for (const id of ids.filter((_, i) => i % step === 0)) {
    const name = is.titleOf(id);
    if ((await finds(oldIndex, name, id)) && !(await finds(newIndex, name, id))) lost.push(name);
  }
  if (lost.length === 0) return [];
  return [
    {
      code: 'known_items',
      message: `${lost.length} metoder hittas inte längre på sitt namn bland de ${WITHIN} första: ${lost.slice(0, 5).join(', ')}`,
    },
  ];
}

async function finds(index: SearchIndex, q: string, id: string): Promise<boolean> {
  const answer = await index.search({
    q,
    limit: WITHIN,
    offset: 0,
    sort: 'relevance',
    filters: {},
    ages: null,
    hideFlagged: false,
    explain: false,
    facets: [],
  });
  return answer.hits.some((h) => h.id === id);
}
