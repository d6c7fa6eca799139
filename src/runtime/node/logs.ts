/**
 * The log: one JSON object a line. It holds no free text: not the query, not the path's values, not an address, not an
 * error's message, since all of those can name a person (docs/threat-model.md).
 */

export type LogEntry = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface Log {
  readonly write: (event: string, entry: LogEntry) => void;
  readonly flush: () => void;
}

/** How long lines wait for company, in milliseconds: a write a request would be what takes the most time. */
const WAIT = 250;

export function jsonLog(out: (text: string) => void, now: () => Date): Log {
  let waiting = '';
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting !== '') out(waiting);
    waiting = '';
  };
  return {
    flush,
    write: (event, entry) => {
      waiting += `${JSON.stringify({ time: now().toISOString(), event, ...entry })}\n`;
      timer ??= setTimeout(flush, WAIT).unref();
    },
  };
}

/** Where a fault happened, in the program's own words: its class and the places in our code, never its message. */
export function faultEntry(error: unknown): LogEntry {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.constructor.name, at: frames.slice(0, 8).map((line) => place(line)) };
}

/** "at f (file:///…/src/api/x.ts:3:4)" → "f src/api/x.ts:3:4": a path of the machine is nobody's business. */
function place(frame: string): string {
  const [, name = '', file = ''] = /^\s+at (?:(.*?) \()?(.*?)\)?$/.exec(frame) ?? [];
  return `${name} ${file.replace(/^.*\/(src|node_modules|node:)/, '$1')}`.trim();
}
