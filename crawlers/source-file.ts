/** data/sources/<site>.yaml: a site to crawl, as its editor describes it. Addresses stand nowhere else. */
import { z } from 'zod';
import { idSchema, urlSchema } from '../src/domain/primitives.ts';

export const sourceSchema = z.strictObject({
  id: idSchema,
  /** Name as a person knows it. */
  title: z.string().min(2).max(120),
  /** Actor in data/actors whose statements the pages are. */
  publisher: idSchema,
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
  oai: z
    .strictObject({
      base: urlSchema,
      metadataPrefix: z.string().max(40),
      sets: z.array(z.string().max(120)).min(1),
    })
    .nullable()
    .default(null),
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
