/** The state of a source on disk: one file replaced whole, and a journal so that a killed run loses one page at most. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyState, type JournalLine, journalLineSchema, type SourceState, stateSchema } from './state.ts';

export interface StateFile {
  readonly load: () => SourceState;
  /** Replaces the file whole and empties the journal. */
  readonly save: (state: SourceState) => void;
  /** Notes one page at once: linear over a run, where saving everything for every page would not be. */
  readonly note: (line: JournalLine) => void;
  readonly close: () => void;
}

/** @param dir folder of the source. Throws one sentence when the state is damaged: it is never thrown away by itself. */
export function openStateFile(dir: string, source: string): StateFile {
  const file = join(dir, 'state.json');
  const journal = join(dir, 'journal.jsonl');
  let writing: number | null = null;
  const closeJournal = () => {
    if (writing !== null) closeSync(writing);
    writing = null;
  };
  return {
    load: () => {
      const state = existsSync(file) ? parseState(file) : emptyState(source);
      if (!existsSync(journal) || state.running === null) return state;
      const pages = { ...state.pages };
      for (const line of readJournal(journal)) {
        if (line.run === state.running.id) pages[line.key] = line.page;
      }
      return { ...state, pages };
    },
    save: (state) => {
      writeAtomically(file, JSON.stringify(state));
      closeJournal();
      rmSync(journal, { force: true });
    },
    note: (line) => {
      writing ??= openSync(journal, 'a');
      writeSync(writing, `${JSON.stringify(line)}\n`);
    },
    close: closeJournal,
  };
}

/** Temporary file in the same folder, flushed, renamed, and the folder flushed: a reader sees the old or the new. */
export function writeAtomically(file: string, text: string): void {
  const dir = dirname(file);
  mkdirSync(dir, { recursive: true });
  const temporary = `${file}.new`;
  const handle = openSync(temporary, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
  const folder = openSync(dir, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function parseState(file: string): SourceState {
  const parsed = stateSchema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  throw new Error(
    `${file} cannot be used (${parsed.error.issues[0]?.message}): restore it from a backup, or move it away to read the whole source anew.`,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A line that a sudden end cut off is left out; it is that page which is fetched again. */
function readJournal(file: string): JournalLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text) => {
      try {
        const parsed = journalLineSchema.safeParse(JSON.parse(text));
        return parsed.success ? [parsed.data] : [];
      } catch {
        return [];
      }
    });
}
