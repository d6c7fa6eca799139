/** `npm run files -- <fil> --name <namn>`: works out of a file given by hand, the same way as from a page. A composition root. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Catalogue } from '../../src/catalogue/catalogue.ts';
import { runImport } from '../../src/catalogue/import-run.ts';
import { createWorkFinder } from '../../src/matching/find-work.ts';
import { knownWork, publisherNames } from '../../src/matching/work-facts.ts';
import { codeVersion } from '../../src/runtime/node/code-version.ts';
import { dataFolder, readSettings } from '../../src/runtime/node/settings.ts';
import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { knowledgeOf } from '../../src/tagging/knowledge.ts';
import { createTagger } from '../../src/tagging/tagger.ts';
import { createAnalyzer } from '../../src/text/analyzer.ts';
import { readDecisions } from '../review/decisions.ts';
import { writeAtomically } from '../state-file.ts';
import { openFilledStore } from './current-catalogue.ts';
import { planFile } from './plan.ts';
import { readWorks } from './rows.ts';

const help = `npm run files -- <fil> --name <namn>   läs csv, xlsx, json, txt (länkar) eller pdf och visa vad raderna blir
                 --publish              skriv de nya posterna (ursprung import:<namn>) och lägg frågor i granskningen`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      publish: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (values.help || file === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.name ?? '')) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  const name = values.name ?? '';
  const started = new Date().toISOString();
  const bytes = readFileSync(file);
  const read = await readWorks(basename(file), new Uint8Array(bytes));
  const settings = readSettings(process.env);
  const store = await openFilledStore(settings);
  try {
    const rows = await store.read();
    // What this import said before is replaced by what it says now: it must not be taken for known.
    const origin = `import:${name}` as const;
    const catalogue = new Catalogue({
      ...rows,
      records: rows.records.filter((r) => r.origin !== origin),
      claims: rows.claims.filter((c) => c.origin !== origin),
    });
    const plan = planFile({
      name,
      rows: read.rows,
      catalogue,
      finder: createWorkFinder(
        [...catalogue.supports.values()].map(knownWork),
        publisherNames(catalogue.actors.values()),
      ),
      tagger: createTagger(knowledgeOf(catalogue, createAnalyzer(catalogueLexicon(catalogue)))),
      decisions: readDecisions(dataFolder),
      day: started.slice(0, 10),
    });
    for (const { row, message } of [...read.faults, ...plan.faults].sort((a, b) => a.row - b.row))
      console.error(`rad ${row}: ${message}`);
    for (const { row, id, why } of plan.known) console.log(`rad ${row}: finns redan (${id}; ${why})`);
    for (const record of plan.records) console.log(`ny: ${record.id}`);
    console.log(
      `${plan.known.length} kända, ${plan.records.length} nya, ${plan.questions.length} frågor, ${read.faults.length + plan.faults.length} fel.`,
    );
    if (!values.publish) return 0;
    const summary = await runImport(
      store,
      {
        origin,
        records: plan.records,
        claims: [],
        started,
        codeVersion: codeVersion(),
        inputHash: createHash('sha256').update(bytes).digest('hex'),
        forcedReason: null,
      },
      { now: () => new Date() },
    );
    const dir = join(settings.dataDir, 'crawl', name);
    mkdirSync(dir, { recursive: true });
    writeAtomically(
      join(dir, 'questions.jsonl'),
      plan.questions.map((q) => `${JSON.stringify(q)}\n`).join(''),
    );
    console.log(summary.written ? 'Publicerat.' : 'Inget var ändrat.');
    return 0;
  } finally {
    await store.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
