/** The programmes of vardochinsats.se: slugs that are one programme, its names so far, and its area in the catalogue. */

export interface Programme {
  /** Today's step of the address. */
  readonly slug: string;
  readonly olderSlugs: readonly string[];
  /** Names that it has had, as they stand in titles. */
  readonly names: readonly string[];
  readonly area: string | null;
}

/** Seen as addresses of pages; a programme that is not here has one slug and no area until it is added. */
const programmes: readonly Programme[] = [
  {
    slug: 'skadligt-brukmissbruk-och-beroende',
    olderSlugs: ['missbruk-och-beroende', 'skadligt-bruk-och-beroende'],
    names: ['missbruk och beroende', 'skadligt bruk och beroende'],
    area: 'skadligt-bruk-och-beroende',
  },
  {
    slug: 'schizofreni-och-liknande-tillstaand',
    olderSlugs: ['schizofreni-och-schizofreniliknande-tillstaand'],
    names: ['schizofreni och liknande tillstånd', 'schizofreni och schizofreniliknande tillstånd'],
    area: 'socialpsykiatri',
  },
  { slug: 'adhd', olderSlugs: [], names: ['adhd'], area: 'autism-och-adhd' },
  { slug: 'autism', olderSlugs: [], names: ['autism'], area: 'autism-och-adhd' },
  {
    slug: 'sjaelvskadebeteende',
    olderSlugs: [],
    names: ['självskadebeteende'],
    area: 'psykisk-halsa-suicidprevention-och-kris',
  },
  {
    slug: 'depression-och-aangestsyndrom',
    olderSlugs: [],
    names: ['depression och ångestsyndrom'],
    area: 'psykisk-halsa-suicidprevention-och-kris',
  },
];

export function programmeOf(slug: string): Programme {
  return (
    programmes.find((p) => p.slug === slug || p.olderSlugs.includes(slug)) ?? {
      slug,
      olderSlugs: [],
      names: [],
      area: null,
    }
  );
}

/** The site writes å, ä and ö as aa, ae and oe, but not always: `%C3%A5terfallsprevention`. */
export function stepKey(step: string): string {
  let plain = step;
  try {
    plain = decodeURIComponent(step);
  } catch {
    // A lone percent sign: the step is what it is.
  }
  return plain
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('å', 'aa')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe');
}
