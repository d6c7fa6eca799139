/**
 * `npm run bench -- monday`: a simulation of a Monday morning, 8–10, with the staff of all 290 municipalities. Every
 * number it starts from is an assumption of ours and stands here; what it gives is arithmetic (docs/scale.md).
 */
export const staff = 100_000;
/** Share of the staff who open the catalogue that morning, and pages a visit. */
const openIt = 0.15;
const pagesAVisit = 7;
/** Questions to /suggest for each search page. */
const suggestions = 4;
const seconds = 2 * 3600;
/** How long a shared cache in front may answer by itself: `max-age` of every answer. */
const maxAge = 300;
/** Different addresses that are asked for: records, and searches with filters. The popular ones are asked for most (Zipf). */
const records = 1_600;
const searches = 20_000;
/** Processor time of an answer in milliseconds, measured on Node on a busy machine of two cores. */
const cost = { record: 9, search: 13, suggest: 1, notModified: 0.1 } as const;
/** Rows of D1 read by an answer: a record's page shows its change log, the rest is served from memory. */
const rowsRead = { record: 20, search: 0, suggest: 0 } as const;

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Chooses 0 … n-1 with the weight 1 / (rank + 1). */
function zipf(n: number, random: () => number): () => number {
  const sums = new Float64Array(n);
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += 1 / (i + 1);
    sums[i] = total;
  }
  return () => {
    const at = random() * total;
    let low = 0;
    let high = n - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const random = mulberry32(20261123);
const pickRecord = zipf(records, random);
const pickSearch = zipf(searches, random);
const perSecond = new Uint32Array(seconds);
const freshUntil = new Map<string, number>();
let asked = 0;
let hits = 0;
let cpu = 0;
let rows = 0;

function ask(second: number, key: string, kind: keyof typeof rowsRead): void {
  asked += 1;
  perSecond[second] = (perSecond[second] ?? 0) + 1;
  if ((freshUntil.get(key) ?? -1) > second) {
    hits += 1;
    return;
  }
  freshUntil.set(key, second + maxAge);
  cpu += cost[kind];
  rows += rowsRead[kind];
}

let cpuWithout = 0;
for (let person = 0; person < staff * openIt; person++) {
  // Most come in the first half hour: the sum of two draws falls off towards ten o'clock.
  const start = Math.floor(seconds * Math.min(random(), random()));
  for (let page = 0; page < pagesAVisit; page++) {
    const second = Math.min(seconds - 1, start + Math.floor(page * 25 * random() * 2));
    if (page % 2 === 0) {
      const query = pickSearch();
      ask(second, `s${query}`, 'search');
      cpuWithout += cost.search + suggestions * cost.suggest;
      for (let i = 0; i < suggestions; i++) ask(second, `g${query % 800}-${i}`, 'suggest');
    } else {
      ask(second, `r${pickRecord()}`, 'record');
      cpuWithout += cost.record;
    }
  }
}

const sorted = perSecond.toSorted();
const peak = sorted.at(-1) ?? 0;
const whole = (n: number) => Math.round(n).toLocaleString('en');
console.log(`visits                 ${whole(staff * openIt)}`);
console.log(`requests               ${whole(asked)} in two hours`);
console.log(
  `requests/s             mean ${whole(asked / seconds)}, p99 ${whole(sorted[Math.floor(seconds * 0.99)] ?? 0)}, most ${peak}`,
);
console.log(
  `answered by a cache    ${((100 * hits) / asked).toFixed(0)} % with one shared cache of ${maxAge} s`,
);
console.log(
  `processor, no cache    ${((cpuWithout / seconds / 1000) * 100).toFixed(0)} % of one core on average`,
);
console.log(`processor, with cache  ${((cpu / seconds / 1000) * 100).toFixed(0)} % of one core on average`);
console.log(`D1 rows read           ${whole(rows)} with the cache`);
