/**
 * The places `offset .. offset + limit` of the documents sorted by `before`, without sorting them all:
 * a heap of the best found so far, the worst on top.
 */
export function pageOf(
  documents: Uint32Array,
  offset: number,
  limit: number,
  before: (a: number, b: number) => boolean,
): number[] {
  const size = Math.min(offset + limit, documents.length);
  if (size === 0 || offset >= documents.length) return [];
  const heap: number[] = [];
  for (const document of documents) {
    if (heap.length < size) {
      heap.push(document);
      if (heap.length === size) for (let i = size >> 1; i >= 0; i--) sink(heap, i, before);
    } else if (before(document, heap[0] ?? document)) {
      heap[0] = document;
      sink(heap, 0, before);
    }
  }
  return heap.sort((a, b) => (before(a, b) ? -1 : 1)).slice(offset);
}

function sink(heap: number[], from: number, before: (a: number, b: number) => boolean): void {
  let at = from;
  const item = heap[at];
  if (item === undefined) return;
  for (;;) {
    let child = 2 * at + 1;
    const left = heap[child];
    if (left === undefined) break;
    const right = heap[child + 1];
    if (right !== undefined && before(left, right)) child++;
    const worse = heap[child];
    if (worse === undefined || before(worse, item)) break;
    heap[at] = worse;
    at = child;
  }
  heap[at] = item;
}
