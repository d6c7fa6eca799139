/** What differs between two versions of a record or claim, cut down to what a reader wants to see in a log. */

interface FieldDiff {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Top-level fields that differ. Of a list only the items that differ, or a vocabulary of 300 would be logged whole. */
export function diffFields(before: Fields, after: Fields): FieldDiff {
  const was: Record<string, unknown> = {};
  const is: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [a, b] = [before[key], after[key]];
    if (same(a, b)) continue;
    const lists = Array.isArray(a) && Array.isArray(b) ? diffLists(a, b) : [a, b];
    was[key] = lists[0] ?? null;
    is[key] = lists[1] ?? null;
  }
  return { before: was, after: is };
}

function diffLists(a: readonly unknown[], b: readonly unknown[]): [readonly unknown[], readonly unknown[]] {
  const inA = new Set(a.map((x) => JSON.stringify(x)));
  const inB = new Set(b.map((x) => JSON.stringify(x)));
  const gone = a.filter((x) => !inB.has(JSON.stringify(x)));
  const come = b.filter((x) => !inA.has(JSON.stringify(x)));
  // Only the order (or a repetition) changed: then the whole lists are the difference.
  return gone.length + come.length === 0 ? [a, b] : [gone, come];
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Without empty fields: what is worth logging of a whole claim. */
export function withoutEmpty(body: Fields): Fields {
  return Object.fromEntries(
    Object.entries(body).filter(
      ([, v]) => v !== null && v !== undefined && !(Array.isArray(v) && v.length === 0),
    ),
  );
}
