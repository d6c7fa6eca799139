/** `npm run bench -- search | http | audit | crawl | load | soak | monday`: measurements side by side with the alternatives. Not part of the tests' run. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  search: () => import('./search.ts'),
  http: () => import('./http.ts'),
  audit: () => import(`./${'audit'}.ts`),
  crawl: () => import(`./${'crawl'}.ts`),
  load: () => import(`./${'load'}.ts`),
  soak: () => import('./soak.ts'),
  monday: () => import('./monday.ts'),
};

const wanted = process.argv[2] ?? '';
export const bench = benches[wanted];
if (bench === undefined) {
  console.error(`Ange vad som ska mätas: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
} else await bench();
