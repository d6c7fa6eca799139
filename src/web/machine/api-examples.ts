/** Examples on the documentation page. Each one is asked in the tests, and `holds` is what its answer must contain. */
export interface ApiExample {
  readonly title: string;
  readonly path: string;
  readonly what: string;
  /** A piece of the answer that shows that the example does what it says. */
  readonly holds: string;
}

export const apiExamples: readonly ApiExample[] = [
  {
    title: 'Sök',
    path: '/api/v1/search?q=familjer%C3%A5dslag&limit=5',
    what: 'Träffar med rekommendation, kunskap om effekt, om det går att införa, och varningar.',
    holds: '"hits":[{',
  },
  {
    title: 'Sök med filter',
    path: '/api/v1/search?type=method&hideFlagged=true&limit=5',
    what: 'Flera värden i samma facett är ”eller”, olika facetter är ”och”.',
    holds: '"hiddenFlagged":',
  },
  {
    title: 'En metod',
    path: '/api/v1/methods/multisystemisk-terapi',
    what: 'Posten med alla uppgifter, var och en med vem som säger det, var det lästes och när.',
    holds: '"claims":[{',
  },
  {
    title: 'Jämför',
    path: '/api/v1/compare?id=multisystemisk-terapi&id=funktionell-familjeterapi',
    what: 'Två till fyra poster fråga för fråga.',
    holds: '"differences":[',
  },
  {
    title: 'Rekommenderat, och går det att få i Göteborg?',
    path: '/api/v1/availability?recommendedBy=socialstyrelsen&municipality=1480',
    what: 'En rad för varje gällande rekommendation.',
    holds: '"municipality":{"code":"1480"',
  },
  {
    title: 'Ändringar',
    path: '/api/v1/changes?limit=10',
    what: 'Vad som ändrats, nyast först; since=ÅÅÅÅ-MM-DD begränsar.',
    holds: '"items":[',
  },
  {
    title: 'En sökning som kalkylblad',
    path: '/api/v1/search?q=f%C3%B6r%C3%A4ldrast%C3%B6d&format=csv',
    what: 'CSV med semikolon och BOM; separator=comma ger komma, format=xlsx en Excelfil.',
    holds: 'Rekommendation',
  },
];

/** Other interfaces than JSON. */
export const otherInterfaces: readonly Omit<ApiExample, 'title'>[] = [
  { path: '/openapi.json', what: 'OpenAPI 3.1 för alla JSON-adresser', holds: '"openapi":"3.1.0"' },
  {
    path: '/api/v1/export/catalogue.jsonl',
    what: 'hela katalogen, en post på varje rad',
    holds: '"line":"catalogue"',
  },
  {
    path: '/api/v1/export/schema.json',
    what: 'schema för raderna, med licens för varje grupp av fält',
    holds: '"x-licences"',
  },
  { path: '/api/v1/export/catalogue.csv', what: 'hela katalogen som tabell', holds: 'Rekommendation' },
  {
    path: '/api/v1/export/supports.ris',
    what: 'alla kunskapsstöd för referenshanterare',
    holds: 'TY  - RPRT',
  },
  { path: '/api/v1/export/supports.bib', what: 'alla kunskapsstöd för BibTeX', holds: '@techreport{' },
  {
    path: '/metoder/multisystemisk-terapi.md',
    what: 'en post som Markdown; finns för alla slag av poster',
    holds: '# Multisystemisk',
  },
  {
    path: '/metoder/multisystemisk-terapi.jsonld',
    what: 'en post i schema.orgs ord',
    holds: '"@context":"https://schema.org"',
  },
  { path: '/feed.atom', what: 'ändringar som Atom, med borttagna poster (RFC 6721)', holds: '<feed' },
  {
    path: '/sok.atom?q=f%C3%B6r%C3%A4ldrast%C3%B6d',
    what: 'en sökning att bevaka; samma parametrar som sidan /sok',
    holds: '<feed',
  },
  { path: '/datasets/dcat', what: 'DCAT-AP-SE 3.0.1 för dataportaler', holds: '<dcat:Catalog' },
  {
    path: '/opensearch.xml',
    what: 'lägg till katalogen som sökmotor i en webbläsare',
    holds: '<OpenSearchDescription',
  },
  { path: '/llms.txt', what: 'vägledning för språkmodeller', holds: '# Metodkompassen' },
];
