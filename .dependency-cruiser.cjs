// The arrows of docs/architecture.md: A → B means that A may import B. Everything not listed is forbidden.
const arrows = {
  domain: [],
  text: [],
  matching: ['domain', 'text'],
  documents: ['domain'],
  tagging: ['domain', 'text', 'matching'],
  catalogue: ['domain'],
  search: ['domain', 'text', 'catalogue'],
  municipality: ['domain', 'catalogue', 'matching'],
  recommend: ['domain', 'catalogue', 'search', 'tagging'],
  offer: ['domain', 'catalogue', 'text', 'matching', 'tagging'],
  audit: ['domain', 'catalogue', 'text'],
  api: [
    'domain',
    'text',
    'matching',
    'documents',
    'tagging',
    'catalogue',
    'search',
    'municipality',
    'recommend',
    'offer',
    'audit',
  ],
  web: [
    'domain',
    'text',
    'matching',
    'documents',
    'tagging',
    'catalogue',
    'search',
    'municipality',
    'recommend',
    'offer',
    'audit',
    'api',
  ],
};

const folderRules = Object.entries(arrows).map(([from, to]) => ({
  name: `arrows-from-${from}`,
  severity: 'error',
  comment: `src/${from} may import: ${to.join(', ') || 'nothing of ours'}`,
  from: { path: `^src/${from}/` },
  to: { path: '^(src|crawlers|tests)/', pathNot: `^src/(${[from, ...to].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: 'src-never-imports-crawlers-or-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(crawlers|tests)/' },
    },
    {
      name: 'nothing-imports-runtime',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/runtime/' },
      to: { path: '^src/runtime/' },
    },
    {
      name: 'node-only-in-node-runtime',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/runtime/node/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-imports-zod-only',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: 'node_modules', pathNot: 'node_modules/zod' },
    },
    {
      name: 'text-imports-nothing',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { pathNot: '^src/text/' },
    },
    {
      name: 'orama-only-in-its-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/search/orama' },
      to: { path: '@orama/orama' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-dev-dependency-at-run-time',
      comment: 'Bundling the Worker is done before anything runs.',
      severity: 'error',
      from: { path: '^(src|crawlers)/', pathNot: '^src/runtime/node/(build|dev)-worker' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
