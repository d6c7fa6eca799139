/** Barnafrid's knowledge bank: its own reports and other bodies', each with who published it and when. */
import { readDate } from '../extract/dates.ts';
import { label, readFields } from '../extract/fields.ts';
import { aboutMethod, type Draft, type DraftClaim, short } from './draft.ts';
import { kindOf, type Publication, publicationDraft, readPublication, saysGone } from './publication.ts';
import { type Expectation, type Extracted, type MapContext, type Place, read, type Site } from './site.ts';

const pages = /^\/kunskapsbank\/([^/]+)\/?$/i;
/** Lists and filters below the same address. */
const lists = /^(page|sida|amne|kategori|typ|sok)$/i;

const expectation: Expectation = {
  required: ['name'],
  usual: { publishedBy: 0.6, published: 0.6 },
  leastPages: 3,
};

export const barnafrid: Site = {
  id: 'barnafrid',
  place: placeOf,
  expects: { item: expectation },
  extract: ({ page }): Extracted => {
    const publication = readPublication(page);
    const { title } = publication;
    if (saysGone(title)) return { kind: 'gone' };
    const { publishedBy } = readFields(page, { publishedBy: [label(/^publicera[td] av$/i)] });
    const date = readDate(publishedBy?.text);
    const published = date ?? publication.published;
    const dated = { ...publication, published };
    return read(expectation, {
      title,
      fields: {
        ...publication.fields,
        publishedBy,
        published: publication.fields.published ?? (date === null ? null : publishedBy),
      },
      published,
      updated: publication.updated,
      notes: [],
      toDraft: (context) => toDraft(context, dated, nameIn(publishedBy?.text ?? '')),
    });
  },
};

function placeOf(url: URL): Place | null {
  const name = pages.exec(url.pathname)?.[1]?.toLowerCase();
  return name === undefined || lists.test(name)
    ? null
    : { kind: 'item', key: `kunskapsbank/${name}`, rank: 0 };
}

const dateAtEnd =
  /[\s,]*(?:(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?\s+)?\b(?:19|20)\d{2}(?:-\d{2}){0,2}\s*$/iu;

/** "Barnafrid 1 april 2019": name and date in one. */
function nameIn(publishedBy: string): string {
  return publishedBy.replace(dateAtEnd, '').trim();
}

function toDraft(context: MapContext, publication: Publication, printed: string): Draft {
  const publisher = context.catalogue.actor(printed);
  // A work that the bank only collects is its publisher's; who is not known is not guessed.
  if (publisher === null) {
    const said = `${printed === '' ? 'utgivare anges inte' : printed}: ${publication.title}`;
    return {
      support: null,
      claims: [],
      proposals: [
        {
          why: 'unknown_publisher',
          said: short(said, 300),
          locator: 'Publicerat av',
          candidates: [],
          claims: [],
        },
      ],
    };
  }
  const own = publisher === context.publisher;
  const kind = kindOf(publication) ?? { kind: 'other' as const, stated: false };
  const draft = publicationDraft(context, publication, {
    printed,
    publisher,
    kind,
    identifiers: publication.isbns,
    areas: ['vald-mot-barn'],
  });
  const { support } = draft;
  if (!own || support === null) return draft;
  const describes = (subject: string): DraftClaim[] => [
    {
      subject,
      fact: 'described',
      value: { register: 'Barnafrids kunskapsbank', as: null },
      locator: 'rubrik',
      work: support.id,
      published: publication.published,
    },
  ];
  // Most headings are subjects and no methods: only a method's own name makes the page a description of it.
  const { claims } = aboutMethod(context, publication.title, describes);
  if (claims.length === 0) return draft;
  return {
    support: { ...support, kind: 'method_description', steering: 'supporting' },
    claims,
    proposals: [],
  };
}
