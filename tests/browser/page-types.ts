/** One address of every type of page, and the awkward ones: many claims, no claims, wrong input, nothing found. */
export interface PageType {
  readonly name: string;
  readonly path: string;
  readonly status: number;
}

const page = (name: string, path: string, status = 200): PageType => ({ name, path, status });

export const pageTypes: readonly PageType[] = [
  page('start', '/'),
  page('search, everything', '/sok'),
  page(
    'search, chosen filters',
    '/sok?q=familj&type=method&targetGroup=unga&evidence=none_found&hideFlagged=true',
  ),
  page('search, nothing found', '/sok?q=qqxxzz&type=term'),
  page('search, past the end', '/sok?q=familj&offset=90000'),
  page('search, wrong values', '/sok?area=__proto__&limit=-4&sort=x&q=%3Cscript%3Ealert(1)%3C%2Fscript%3E'),
  page('method with findings', '/metoder/funktionell-familjeterapi'),
  page('method with safety', '/metoder/kibb'),
  page('method with much of everything', '/metoder/treatment-foster-care-oregon'),
  page('advised against', '/metoder/avskrackningsprogram-scared-straight-m-fl'),
  page('instrument', '/metoder/adolescent-drug-abuse-diagnosis'),
  page('support', '/kunskapsstod/nationella-riktlinjer-for-vard-och-stod-vid-missbruk-och-beroende-jan-2019'),
  page('component', '/komponenter/kommunikationstraning'),
  page('actors', '/aktorer'),
  page('actor', '/aktorer/socialstyrelsen'),
  page('terms', '/begrepp'),
  page('term', '/begrepp/evidens'),
  page('what not to use', '/anvand-inte'),
  page('area', '/omrade/normbrytande-beteende-och-unga-som-begar-brott'),
  page('compare', '/jamfor?id=funktionell-familjeterapi&id=multisystemisk-terapi&id=kibb'),
  page('compare, empty', '/jamfor'),
  page('changes', '/andringar'),
  page('about', '/om'),
  page('reading evidence', '/om/evidens'),
  page('accessibility', '/tillganglighet'),
  page('design system', '/utveckling/design'),
  page('choose a municipality', '/kommun'),
  page('municipality', '/kommun/1480'),
  page(
    'municipality, the recommendations of 2021',
    '/kommun/2425?support=insatser-for-att-motverka-fortsatt-normbrytande-beteende-och-aterfall-i-brott-ku',
  ),
  page('list check', '/lista'),
  page('agencies', '/for-myndigheter'),
  page('one agency', '/for-myndigheter?publisher=sbu'),
  page('overlaps', '/for-myndigheter/overlapp?publisher=sbu&publisher=socialstyrelsen'),
  page('hot spots', '/for-myndigheter/omraden'),
  page('differences', '/for-myndigheter/skillnader'),
  page('gaps', '/for-myndigheter/luckor?area=foraldraskapsstod'),
  page('currency', '/for-myndigheter/aktualitet'),
  page('hard to get', '/for-myndigheter/svart-att-fa'),
  page('orphans', '/for-myndigheter/utan-forvaltare?kind=steward_unknown'),
  page('knowledge and supply', '/for-myndigheter/kunskap-och-tillgang?area=foraldraskapsstod'),
  page('report, wrong values', '/for-myndigheter/overlapp?area=x&minScore=9&year=abc&publisher=__proto__'),
  page('report, before the catalogue', '/for-myndigheter/luckor?at=2020-01-01', 404),
  page('need', '/behov'),
  page('different answers', '/olika-besked'),
  page('reports', '/rapporter'),
  page('report', '/rapporter/rekommenderad-svar-att-infora'),
  page('report by area', '/rapporter/uppgift-saknas-per-omrade'),
  page('about the API', '/api'),
  page('about a problem', '/problem/not-found'),
  page('not found', '/metoder/finns-inte', 404),
  page('wrong day', '/metoder/kibb?at=igar', 400),
  page('before the catalogue', '/metoder/kibb?at=2020-01-01', 404),
];
