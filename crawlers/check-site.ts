/** `--check`: a few pages of a live site, held against what its extractor expects. Publishes and remembers nothing. */
import { discover } from './discover.ts';
import { readDocument } from './extract/document.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import { inlineBody } from './fetch-pages.ts';
import type { Inline } from './harvest/found.ts';
import type { Site } from './sites/site.ts';
import type { Source } from './source-file.ts';

export interface CheckDeps {
  readonly site: Site;
  readonly source: Source;
  readonly fetcher: Fetcher;
  /** Pages of each kind to ask for. */
  readonly sample: number;
  readonly say: (line: string) => void;
}

/** Resolves to whether every kind of page gave what is expected. A sample is too small for shares: fields are counted. */
export async function checkSite({ site, source, fetcher, sample, say }: CheckDeps): Promise<boolean> {
  const found = await discover(site, source, fetcher);
  for (const problem of found.problems.slice(0, 20)) say(`  ! ${problem}`);
  if (found.unreachable !== null) {
    say(`Källan svarar inte: ${found.unreachable}`);
    return false;
  }
  for (const text of found.changed) say(`  ! ${text}`);
  let good = found.changed.length === 0;
  for (const [kind, expectation] of Object.entries(site.expects)) {
    const all = [...found.targets.values()].filter((t) => t.kind === kind);
    say(`${kind}: ${all.length} sidor hittade (minst ${expectation.leastPages} väntas).`);
    if (all.length < expectation.leastPages) good = false;
    const step = Math.max(1, Math.floor(all.length / sample));
    const counts = new Map<string, number>();
    let understood = 0;
    const chosen = all.filter((_, i) => i % step === 0).slice(0, sample);
    for (const target of chosen) {
      const url = target.urls[0] ?? '';
      const result = await checkPage(site, fetcher, kind, url, target.inline);
      if (typeof result === 'string') {
        say(`  ! ${url}: ${result}`);
        continue;
      }
      understood++;
      say(`  ${url}: ”${result.title}”`);
      for (const name of result.fields) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    if (chosen.length > 0 && understood < Math.ceil(chosen.length * 0.8)) good = false;
    for (const [name, least] of Object.entries({
      ...Object.fromEntries(expectation.required.map((r) => [r, 1])),
      ...expectation.usual,
    })) {
      const n = counts.get(name) ?? 0;
      const short = understood >= 3 && n / understood < least;
      say(
        `    ${short ? 'SAKNAS' : 'ok'} ${name}: ${n} av ${understood} (väntat minst ${Math.round(least * 100)} %)`,
      );
      if (short) good = false;
    }
  }
  say(
    good
      ? 'Sidorna ser ut som väntat.'
      : 'Sidorna ser inte ut som väntat: rätta utläsningen innan något publiceras.',
  );
  return good;
}

/** Title and the names of the fields found, or why the page was not understood. */
async function checkPage(site: Site, fetcher: Fetcher, kind: string, url: string, inline: Inline | null) {
  const now = new Date(0).toISOString();
  const outcome =
    inline === null
      ? await fetcher.get({ url, kind: site.resource?.[kind] ?? 'html' })
      : inlineBody(url, inline);
  if (outcome.kind !== 'ok') return 'message' in outcome ? outcome.message : outcome.kind;
  const document = await readDocument({ ...outcome, date: now });
  if (!document.ok) return document.reason;
  const extracted = site.extract({ ...document, kind });
  if (extracted.kind === 'not_understood') return extracted.reason;
  if (extracted.kind !== 'read') return extracted.kind === 'gone' ? 'sidan finns inte' : 'hör inte hit';
  const { title, fields } = extracted.reading;
  return { title, fields: Object.keys(fields).filter((name) => (fields[name] ?? null) !== null) };
}
