/** What is asked for and how often. The mix is a guess at a working day: nobody has measured one yet. */

/** Address and weight. */
const mix: readonly (readonly [path: string, weight: number])[] = [
  ['/', 5],
  ['/sok?q=f%C3%B6r%C3%A4ldrast%C3%B6d', 10],
  ['/sok?q=mst&type=method', 8],
  ['/sok?targetGroup=barn&hideFlagged=true', 7],
  ['/api/v1/search?q=v%C3%A5ld%20i%20n%C3%A4ra%20relationer', 10],
  ['/api/v1/search?q=missbruk&limit=20&offset=20', 5],
  ['/api/v1/suggest?q=kom', 20],
  ['/metoder/multisystemisk-terapi', 10],
  ['/metoder/funktionell-familjeterapi', 8],
  ['/api/v1/methods/multisystemisk-terapi', 4],
  ['/kommun/1480', 5],
  ['/anvand-inte', 3],
  ['/assets/site.css', 5],
];
/** Every address as often as its weight says. */
export const schedule = mix.flatMap(([path, weight]) => Array.from({ length: weight }, () => path));
