/** data/sources/<site>.yaml: a site to crawl, as its editor describes it. Addresses stand nowhere else. */
import { z } from 'zod';
import { countrySchema, idSchema, urlSchema } from '../src/domain/primitives.ts';

/** Rows of a machine-readable list: what is kept of one, and what it is known by. */
const rows = {
  /** Kind of page that a row is, as the site's file expects it. */
  kind: idSchema,
  /** Column that a row is known by from run to run. */
  key: z.string().max(80),
  /** Address of one row, with {column} where its value goes; null: a row has the list's own address. */
  address: z.string().max(300).nullable().default(null),
  /** Columns that the list has. When one is gone from every row, the list is another than it was. */
  columns: z.array(z.string().max(80)).min(1),
  /** Columns that are kept where they are. Nothing else of a row is: counters that change daily, people's names. */
  optional: z.array(z.string().max(80)).default([]),
};

/** A list that is read by machine, whose items become pages without being asked for one by one. */
const machineListSchema = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('oai'),
    base: urlSchema,
    metadataPrefix: z.string().max(40),
    sets: z.array(z.string().max(120)).min(1),
  }),
  z.strictObject({
    form: z.literal('json'),
    urls: z.array(urlSchema).min(1),
    /** Query parameter of the page's number, from 1; null: one answer is all. */
    page: z.string().max(40).nullable().default(null),
    /** Dotted paths in an answer: the rows, how many pages and rows there are in all, which page this is. */
    paths: z.strictObject({
      rows: z.string().max(120),
      pages: z.string().max(120).nullable().default(null),
      total: z.string().max(120).nullable().default(null),
      at: z.string().max(120).nullable().default(null),
    }),
    ...rows,
  }),
  z.strictObject({
    form: z.literal('csv'),
    url: urlSchema,
    delimiter: z.enum([',', ';', '\t']).default(','),
    ...rows,
  }),
]);
export type MachineList = z.infer<typeof machineListSchema>;

export const sourceSchema = z.strictObject({
  id: idSchema,
  /** Name as a person knows it. */
  title: z.string().min(2).max(120),
  /** Actor in data/actors whose statements the pages are. */
  publisher: idSchema,
  /** Country that the pages speak of. Everything read here carries it: a foreign fact never passes for a Swedish one. */
  country: countrySchema.default('SE'),
  /** `host` or `host:port`: nothing else is asked, wherever a link or a redirect points. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/)).min(1),
  /** Sitemaps beyond those that robots.txt names. */
  sitemaps: z.array(urlSchema).default([]),
  /** Read the sitemaps that robots.txt names. */
  sitemapsFromRobots: z.boolean().default(true),
  /** Pages whose links are followed one step. */
  lists: z.array(urlSchema).default([]),
  feeds: z.array(urlSchema).default([]),
  /** Pages that are always read. */
  pages: z.array(urlSchema).default([]),
  harvest: z.array(machineListSchema).default([]),
  /** Most pages in one run: a site that grows tenfold overnight is looked at by a person first. */
  maxPages: z.number().int().min(1).max(100_000),
  /** Days between successful runs before the source counts as old. */
  cadenceDays: z.number().int().min(1).max(365),
  /** What is known of robots.txt, the licence, and whom to write to. For people. */
  robotsNote: z.string().max(400),
  licence: z.string().max(400),
  contact: z.string().max(200),
  note: z.string().max(600).nullable().default(null),
});
export type Source = z.infer<typeof sourceSchema>;
