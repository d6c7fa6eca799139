/** Riksdagens öppna data: statutes, bills, inquiries and directives about social services, by their numbers. */
import { z } from 'zod';
import type { SupportKind } from '../../src/domain/records/support.ts';
import { readDate } from '../extract/dates.ts';
import type { Field } from '../extract/fields.ts';
import { type Draft, type DraftSupport, leftOut, short, yearOf } from './draft.ts';
import { type Expectation, type Extracted, type MapContext, type Reading, read, type Site } from './site.ts';
import { concernsSocialServices } from './social-services.ts';

const expectation: Expectation = {
  required: ['title', 'number'],
  usual: { published: 0.9, department: 0.5 },
  leastPages: 5,
};

const fileSchema = z.object({ typ: z.string().nullish(), url: z.string() });
/** As the service's list has it, in the columns that data/sources/riksdagen.yaml keeps. */
const rowSchema = z.object({
  dok_id: z.string().min(1),
  doktyp: z.string(),
  subtyp: z.string().nullish(),
  rm: z.string(),
  beteckning: z.string(),
  titel: z.string(),
  datum: z.string().nullish(),
  organ: z.string().nullish(),
  dokument_url_html: z.string().nullish(),
  // One attachment is given as an object and not as a list of one.
  filbilaga: z.object({ fil: z.union([z.array(fileSchema), fileSchema]) }).nullish(),
});
type DocumentRow = z.infer<typeof rowSchema>;

/** What the series is called in a reference, and what it is to social services. */
const series: Readonly<Record<string, { readonly name: string; readonly kind: SupportKind }>> = {
  sfs: { name: 'SFS', kind: 'binding_regulation' },
  prop: { name: 'Prop.', kind: 'law_preparatory' },
  sou: { name: 'SOU', kind: 'inquiry_sou' },
  ds: { name: 'Ds', kind: 'law_preparatory' },
  dir: { name: 'Dir.', kind: 'law_preparatory' },
};

/**
 * The search looks in the whole text, where the social services are named in much that is not theirs: what a work is
 * about is said by its title. Beside the words of the field, those that statutes have for it.
 */
const statutory =
  /vissa funktionshindrade|personlig assistans|vård av unga|\blv[um]\b|ungdomshem|vård eller boende|samhällsvård|prostitution/i;
const isOurs = (title: string) => concernsSocialServices(title) || statutory.test(title);

export const riksdagen: Site = {
  id: 'riksdagen',
  // Everything comes as rows of a list.
  place: () => null,
  expects: { document: expectation },
  extract: ({ row }): Extracted => {
    const parsed = rowSchema.safeParse(row);
    if (!parsed.success)
      return { kind: 'not_understood', reason: `no such row: ${parsed.error.issues[0]?.path.join('.')}` };
    const { data } = parsed;
    // A statute is in the list twice: as text, and as the register of its amendments.
    const other = series[data.doktyp] === undefined || (data.subtyp ?? 'sfst') === 'sfsr';
    return other || !isOurs(data.titel) ? { kind: 'not_ours' } : read(expectation, readingOf(data));
  },
};

function readingOf(document: DocumentRow): Reading {
  const number = numberOf(document);
  const published = readDate(document.datum);
  const field = (column: string, text: string | null | undefined): Field | null =>
    text ? { text, items: [text], locator: column } : null;
  return {
    title: document.titel.trim(),
    fields: {
      title: field('titel', document.titel.trim()),
      number: field('beteckning', number),
      published: field('datum', published),
      department: field('organ', document.organ),
      files: field('filbilaga', filesOf(document).join(' ') || null),
    },
    published,
    updated: null,
    notes: [],
    toDraft: (context) => toDraft(context, document, number ?? '', published),
  };
}

/** "SOU 2020:47", "Prop. 2024/25:89", "SFS 2025:400"; null where the number is not in the form that the series has. */
function numberOf({ doktyp, rm, beteckning }: DocumentRow): string | null {
  const name = series[doktyp]?.name ?? '';
  const number = beteckning.includes(':') ? beteckning.trim() : `${rm.trim()}:${beteckning.trim()}`;
  const form = doktyp === 'prop' ? /^\d{4}(\/\d{2,4})?:\d+$/ : /^\d{4}:\d+( ?(d|del) ?\d+)?$/i;
  return form.test(number) ? `${name} ${number}` : null;
}

function toDraft(
  context: MapContext,
  document: DocumentRow,
  number: string,
  published: string | null,
): Draft {
  const { kind = 'other' } = series[document.doktyp] ?? {};
  const law = document.doktyp === 'sfs';
  const bare = document.titel.trim();
  const digits = number.replace(/^\D+/, '');
  const title = short(bare, 270) + (bare.includes(digits) ? '' : ` (${number})`);
  const work = { urls: [context.url], identifiers: [number] };
  if (context.catalogue.event(work) !== null)
    return leftOut('redaktionen har dokumentet som källa och inte som kunskapsstöd');
  const publisher = law && !isOrdinance(bare) ? 'riksdagen' : 'regeringskansliet';
  const support: DraftSupport = {
    id: context.catalogue.support({ ...work, title, publisher }) ?? context.recordId,
    title,
    kind,
    steering: law ? 'binding' : 'supporting',
    publishers: [publisher],
    publisherAsPrinted: short(
      document.organ?.trim() || (publisher === 'riksdagen' ? 'Riksdagen' : 'Regeringen'),
      200,
    ),
    // The statute's own year, not that of its latest consolidation.
    year: law ? Number(digits.slice(0, 4)) : yearOf(published),
    identifiers: [number],
    documents: [
      { title, form: 'web', url: secure(document.dokument_url_html) ?? context.url },
      ...filesOf(document).map((url) => ({ title, form: 'report' as const, url })),
    ],
    url: context.url,
  };
  return { support, claims: [], proposals: [] };
}

/** The government decides ordinances, the Riksdag statutes. */
function isOrdinance(title: string): boolean {
  return /förordning|kungörelse|tillkännagivande/i.test(title.split('(')[0] ?? '');
}

function filesOf({ filbilaga }: DocumentRow): string[] {
  const files = filbilaga === null || filbilaga === undefined ? [] : [filbilaga.fil].flat();
  return [...new Set(files.filter((f) => /pdf/i.test(f.typ ?? f.url)).flatMap((f) => secure(f.url) ?? []))];
}

/** Addresses are given without a scheme. */
function secure(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address, 'https://data.riksdagen.se')) return null;
  const url = new URL(address, 'https://data.riksdagen.se');
  url.protocol = 'https:';
  return url.href;
}
