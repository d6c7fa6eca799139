/** Numbers in letters, by their value: noll is 0. */
export const toTwenty = [
  'noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton', 'tjugo',
]; // biome-ignore format: a list of words

/** From 30, in tens. */
export const tensFromThirty = ['trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];

/** Every number in letters below a hundred, with its value: sjuttiotre is 73. */
export const numbersInLetters: ReadonlyMap<string, number> = new Map([
  ...toTwenty.map((word, n) => [word, n] as const),
  ...['tjugo', ...tensFromThirty].flatMap((ten, t) =>
    toTwenty.slice(0, 10).map((unit, u) => [u === 0 ? ten : ten + unit, (t + 2) * 10 + u] as const),
  ),
]);

/** The same as a pattern, longest first. */
export const numberPattern = [...numbersInLetters.keys()].sort((a, b) => b.length - a.length).join('|');
