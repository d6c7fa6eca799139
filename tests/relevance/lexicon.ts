import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lexiconSchema } from '../../src/domain/records/lexicon.ts';
import type { Lexicon, Synonym } from '../../src/search/port.ts';

const folder = new URL('../../data/lexicon/', import.meta.url);

/** The lexicon of data/lexicon, all files joined. */
export function readLexicon(): Lexicon {
  const synonyms: Synonym[] = [];
  const stemExceptions: Record<string, string> = {};
  const compoundParts: string[] = [];
  const neverSplit: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const lexicon = lexiconSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')));
    synonyms.push(...lexicon.synonyms.map(({ from, to }) => ({ from, to })));
    Object.assign(stemExceptions, lexicon.stemExceptions);
    compoundParts.push(...lexicon.compoundParts);
    neverSplit.push(...lexicon.neverSplit);
  }
  return { synonyms, stemExceptions, compoundParts, neverSplit };
}
