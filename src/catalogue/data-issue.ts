/** A fault in the files under data/: where, what, and what to do. Read by editors, so in Swedish. */
export interface DataIssue {
  /** Path from data/, with forward slashes. */
  readonly file: string;
  /** Line in the file, from 1; null when no line can be named. */
  readonly line: number | null;
  /** The field, as `claims[2].statedAs`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** Where a record or claim stands. */
export interface Place {
  readonly file: string;
  /** Keys and indexes from the root of the file. */
  readonly path: readonly PropertyKey[];
}

/** The line of a place; null when it is not known. Given by whoever can read the files again. */
export type LineOf = (place: Place) => number | null;

export function issueAt(place: Place, lineOf: LineOf, message: string, fix: string): DataIssue {
  return { file: place.file, line: lineOf(place), path: pathText(place.path), message, fix };
}

/** `claims[2].statedAs` */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** "methods/kibb.yaml:14 – claims[2].statedAs: 96 tecken; här ryms högst 80 – korta citatet" */
export function issueText(issue: DataIssue): string {
  const where = issue.line === null ? issue.file : `${issue.file}:${issue.line}`;
  const what = issue.path === '' ? issue.message : `${issue.path}: ${issue.message}`;
  return `${where} – ${what} – ${issue.fix}`;
}
