import { expect, it } from 'vitest';
import { emptyRequest } from '../../../src/api/search-params.ts';
import type { FacetView, SearchResult } from '../../../src/api/service.ts';
import { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { FlagView, HitView } from '../../../src/domain/views.ts';
import { chipsOf, chosenCount } from '../../../src/web/components/chips.tsx';
import { FilterPanel } from '../../../src/web/components/facets.tsx';
import { leadPosition } from '../../../src/web/components/facts.tsx';
import { Flags, HitFlags } from '../../../src/web/components/flags.tsx';
import { Hit } from '../../../src/web/components/hit.tsx';
import { exampleFlags, exampleHit } from '../../../src/web/design-examples.ts';
import { groupByFact } from '../../../src/web/pages/area.tsx';

const catalogue = new Catalogue({ records: [], claims: [], unreadable: [], asOf: null, version: 1 });

function flag(change: Partial<FlagView>): FlagView {
  const [first] = exampleFlags;
  if (first === undefined) throw new Error('no example');
  return { ...first, ...change };
}

it('escapes what comes from data and lets only the highlighter mark', () => {
  const nasty: HitView = {
    ...exampleHit,
    title: '<script>x</script>',
    summary: '"><img src=x>',
    highlights: {},
  };
  const html = String(<Hit hit={nasty} compare />);
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('&lt;script&gt;');
  expect(String(<Hit hit={exampleHit} compare />)).toContain('<mark>metod</mark>');
});

it('shows two warnings on a hit, in the order they come, and says how many more there are', () => {
  const flags = [
    flag({ label: 'Olämplig när A' }),
    flag({ label: 'Bör inte användas (X 2021)', level: 'verdict', code: 'advised_against' }),
    flag({ label: 'Äldre bedömning', level: 'notice', code: 'stale' }),
  ];
  const html = String(<HitFlags flags={flags} />);
  expect(html.indexOf('Olämplig när A')).toBeLessThan(html.indexOf('Bör inte användas'));
  expect(html).not.toContain('Äldre bedömning');
  expect(html).toContain('och 1 till');
});

it('puts conditions of one source in one box, and never those of two', () => {
  const [source] = exampleFlags[0]?.sources ?? [];
  if (source === undefined) throw new Error('no example');
  const other = flag({ label: 'Olämplig när C', sources: [{ ...source, url: 'https://example.org/annan' }] });
  const html = String(
    <Flags flags={[flag({ label: 'Olämplig när A' }), flag({ label: 'Olämplig när B' }), other]} />,
  );
  expect(html.split('class="flag ').length - 1).toBe(2);
  for (const label of ['A', 'B', 'C']) expect(html).toContain(`Olämplig när ${label}`);
});

it('puts advice against first in the strip, and what is said of the method before what is said of its class', () => {
  const [own] = exampleHit.positions;
  if (own === undefined) throw new Error('no example');
  const direct = { ...own, via: null, level: 'may' as const };
  expect(leadPosition([own, direct])).toBe(direct);
  const against = { ...direct, level: 'should_not' as const };
  expect(leadPosition([direct, against])).toBe(against);
});

it('words the chosen filters with their prepositions, each link without itself', () => {
  const request = {
    ...emptyRequest,
    q: 'x',
    filters: { steering: ['binding', 'guiding'] },
    ageMin: 12,
    hideFlagged: true,
  };
  const chips = chipsOf(request, catalogue);
  expect(chips.map((c) => `${c.before} ${c.label}`)).toEqual([
    'som är bindande',
    'eller vägledande',
    'i åldern från 12 år',
    'utan avrådda och avslutade',
  ]);
  expect(chips[0]?.href).toBe('/sok?q=x&steering=guiding&ageMin=12&hideFlagged=true');
  expect(chips[2]?.href).toBe('/sok?q=x&steering=binding&steering=guiding&hideFlagged=true');
  expect(chosenCount(request)).toBe(4);
});

const bucket = (value: string, count: number, selected = false) => ({
  value,
  label: value,
  count,
  selected,
  broader: null,
});
const panel = (view: FacetView, filters: Record<string, string[]>): string => {
  const result: SearchResult = {
    query: '',
    total: 1,
    hiddenFlagged: 0,
    hits: [],
    facets: { problem: view },
    suggestions: { didYouMean: null, relax: [], synonymsUsed: [] },
  };
  return String(<FilterPanel request={{ ...emptyRequest, filters }} result={result} />);
};

it('keeps a value that would give nothing in its place while another is chosen, and cannot choose it', () => {
  const view = { buckets: [bucket('a', 0), bucket('b', 2, true)], missing: 0 };
  expect(panel(view, { problem: ['b'] })).toMatch(/value="a" disabled=""/);
  expect(panel({ buckets: [bucket('a', 0), bucket('b', 2)], missing: 0 }, {})).not.toContain('value="a"');
});

it('folds what is beyond eight values, and opens the fold where something in it is chosen', () => {
  const many = (chosen: string) => ({
    buckets: Array.from({ length: 11 }, (_, i) => bucket(`v${i}`, 1, chosen === `v${i}`)),
    missing: 4,
  });
  expect(panel(many(''), {})).toContain('<details><summary>Visa fler (3)');
  expect(panel(many('v9'), { problem: ['v9'] })).toContain('<details open="">');
  expect(panel(many(''), {})).toContain('value="saknas"');
});

it('lists the most frequent of hundreds of values, the chosen one always, and says that there are more', () => {
  const many = Array.from({ length: 90 }, (_, i) => bucket(`v${i}`, i + 1, i === 0));
  const html = panel({ buckets: many, missing: 0 }, { problem: ['v0'] });
  expect(html.match(/name="problem"/g)).toHaveLength(41);
  expect(html).toContain('value="v0" checked=""');
  expect(html).toContain('value="v89"');
  expect(html).not.toContain('value="v10"');
  expect(html).toContain('De 41 vanligaste av 90');
});

it('puts a method of an area under advice against before anything else that is said of it', () => {
  const against = { ...exampleHit, flags: [flag({ level: 'verdict', code: 'advised_against' })] };
  const recommended = { ...exampleHit, flags: [] };
  const assessed = { ...recommended, positions: [] };
  const described = { ...assessed, evidence: null };
  expect(
    groupByFact([described, assessed, recommended, against]).map((g) => [g.id, g.records.length]),
  ).toEqual([
    ['recommended', 1],
    ['avoid', 1],
    ['assessed', 1],
    ['described', 1],
  ]);
});
