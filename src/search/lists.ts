/** Lists of numbers in two arrays: list i is `values[offsets[i] .. offsets[i + 1]]`. */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

export function packLists(lists: readonly (readonly number[] | undefined)[]): Lists {
  const offsets = new Uint32Array(lists.length + 1);
  for (let i = 0; i < lists.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (lists[i]?.length ?? 0);
  const values = new Uint32Array(offsets.at(-1) ?? 0);
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i];
    if (list !== undefined) values.set(list, offsets[i]);
  }
  return { offsets, values };
}

export function listAt(lists: Lists, index: number): Uint32Array {
  return lists.values.subarray(lists.offsets[index], lists.offsets[index + 1]);
}

/** A growing array of 32-bit numbers, for building. */
export class NumberBuffer {
  #values = new Uint32Array(1024);
  length = 0;

  push(...values: readonly number[]): void {
    if (this.length + values.length > this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    for (const value of values) this.#values[this.length++] = value;
  }

  view(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}
