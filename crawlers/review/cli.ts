/** `npm run review`: what the crawls and rules propose, accepted, changed or rejected by a person. A composition root. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { dataFolder, readSettings } from '../../src/runtime/node/settings.ts';
import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { knowledgeOf } from '../../src/tagging/knowledge.ts';
import { createTagger } from '../../src/tagging/tagger.ts';
import { createAnalyzer } from '../../src/text/analyzer.ts';
import { currentCatalogue } from '../files/current-catalogue.ts';
import { readDecisions, removeDecision, saveDecision } from './decisions.ts';
import { reviewPage } from './page.ts';
import { readQueue } from './queue.ts';
import { refuseUnknown } from './refuse.ts';
import type { Sitter } from './session.ts';
import { printable } from './show.ts';
import { reviewByKeyboard } from './terminal.ts';

const help = `npm run review                 granska med tangenter
  -- --list                    visa vad som väntar
  -- --page [--port 8790]      som sida på den egna datorn
  -- --source <id>             bara en källa
  -- --role "redaktör"         den roll som besluten får (aldrig ett namn)`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      list: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      port: { type: 'string', default: '8790' },
      source: { type: 'string' },
      role: { type: 'string', default: 'redaktör' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const settings = readSettings(process.env);
  const catalogue = await currentCatalogue(settings);
  const tagger = createTagger(knowledgeOf(catalogue, createAnalyzer(catalogueLexicon(catalogue))));
  const questions = readQueue({
    dir: join(settings.dataDir, 'crawl'),
    source: values.source ?? null,
    catalogue,
    tagger,
    decisions: readDecisions(dataFolder),
  });
  if (values.list) {
    for (const q of questions)
      console.log(
        `${q.weighty ? '!' : ' '} ${printable(`${q.source}  ${q.about}: ${q.proposed}  »${q.said}«`)}`,
      );
    console.log(`${questions.length} att granska.`);
    return 0;
  }
  const sitter: Sitter = {
    role: values.role,
    day: new Date().toISOString().slice(0, 10),
    refuse: refuseUnknown(catalogue),
  };
  if (values.page) {
    const token = randomBytes(16).toString('hex');
    const app = reviewPage({
      questions,
      sitter,
      token,
      save: (q, d) => saveDecision(dataFolder, q.source, d),
    });
    serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(values.port) }, (info) =>
      console.log(`Granska på http://127.0.0.1:${info.port}/ (${questions.length} frågor). Ctrl-C slutar.`),
    );
    return new Promise(() => {});
  }
  const decided = await reviewByKeyboard(questions, sitter, (effect) => {
    if (effect.kind === 'save') saveDecision(dataFolder, effect.question.source, effect.decision);
    if (effect.kind === 'undo') removeDecision(dataFolder, effect.question.source, effect.question.id);
  });
  console.log(`${decided} beslut sparade i data/decisions. Nästa körning av npm run crawl följer dem.`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
