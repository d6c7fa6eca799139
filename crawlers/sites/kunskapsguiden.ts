/** Kunskapsguiden: theme pages for the professions. No field says target group or evidence: that is for tagging. */
import { type Field, heading, label, labelledDate, readFields, section } from '../extract/fields.ts';
import { aboutMethod, type Draft, type DraftClaim, yearOf } from './draft.ts';
import {
  type Expectation,
  type Extracted,
  type MapContext,
  type Place,
  type Reading,
  read,
  type Site,
} from './site.ts';

const themes = /^\/omraden-och-teman\/([^/]+)\/([^/]+)\/(.+?)\/?$/i;
/** SharePoint, until about 2020. */
const olderPages = /\/Sidor\/([^/]+)\.aspx$/i;

const expectation: Expectation = {
  required: ['name'],
  usual: { reviewed: 0.4, sources: 0.3 },
  leastPages: 5,
};

/** `Faktagranskad av` is left out on purpose: it is a person's name. */
const map = {
  name: [heading],
  reviewed: [labelledDate(/^senast granskad\s*:?/i)],
  published: [labelledDate(/^publicerad\s*:?/i)],
  sources: [section(/^källor/i), label(/^källor$/i)],
};

/** First step of the address → area in data/vocabularies; steps without one area of their own are left out. */
const areas: Readonly<Record<string, string>> = {
  'barn-och-unga': 'social-barn-och-ungdomsvard',
  'missbruk-och-beroende': 'skadligt-bruk-och-beroende',
  'ekonomiskt-bistand': 'ekonomiskt-bistand-arbete-och-skuldradgivning',
  aldre: 'aldreomsorg',
  funktionshinder: 'funktionsnedsattning-och-lss',
};

/** What the platform shows instead of the page, with status 200: a licence fault of EPiServer, a closed site. */
const platformPages =
  /^(episerver )?license|licensfel|server error|driftstörning|sidan (kunde inte|finns inte)/i;

export const kunskapsguiden: Site = {
  id: 'kunskapsguiden',
  place: placeOf,
  expects: { theme: expectation },
  extract: ({ page }): Extracted => {
    const fields = readFields(page, map);
    const name = fields.name?.text ?? '';
    if (platformPages.test(name))
      return { kind: 'not_understood', reason: `the platform's own page: ${name.slice(0, 60)}` };
    const reading: Reading = {
      title: name,
      fields,
      published: fields.published?.text ?? null,
      updated: fields.reviewed?.text ?? null,
      notes: [],
      toDraft: (context) => toDraft(context, name, fields),
    };
    return read(expectation, reading);
  },
};

function placeOf(url: URL): Place | null {
  const theme = themes.exec(url.pathname);
  if (theme) return { kind: 'theme', key: `${theme[1]}/${theme[2]}/${theme[3]}`.toLowerCase(), rank: 0 };
  const older = olderPages.exec(url.pathname)?.[1]?.toLowerCase();
  return older === undefined || older === 'default'
    ? null
    : { kind: 'theme', key: `sidor/${older}`, rank: 1 };
}

function toDraft(
  context: MapContext,
  name: string,
  fields: Readonly<Record<keyof typeof map, Field | null>>,
): Draft {
  const published = fields.published?.text ?? null;
  const reviewed = fields.reviewed?.text ?? null;
  const id =
    context.catalogue.support({ urls: [context.url], title: name, publisher: context.publisher }) ??
    context.recordId;
  const area = areas[new URL(context.url).pathname.split('/')[2] ?? ''];
  // A page whose heading is a method's own name describes it; one that only mentions methods is for tagging.
  const describes = (subject: string): DraftClaim[] => [
    {
      subject,
      fact: 'described',
      value: { register: 'Kunskapsguiden', as: null },
      locator: 'rubrik',
      work: id,
      published,
      asOf: reviewed,
    },
  ];
  return {
    support: {
      id,
      title: name,
      kind: 'theme_page',
      steering: 'supporting',
      publishers: [context.publisher],
      publisherAsPrinted: 'Kunskapsguiden',
      year: yearOf(reviewed ?? published),
      url: context.url,
      ...(area === undefined ? {} : { areas: [area], inferredFields: ['areas'] }),
    },
    claims: aboutMethod(context, name, describes).claims,
    // Most headings are themes and no methods: that is no question for anybody.
    proposals: [],
  };
}
