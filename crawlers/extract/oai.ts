/** OAI-PMH 2.0 with Dublin Core: a list answer cut into its records, and one record read. */
import * as cheerio from 'cheerio';

export interface OaiPiece {
  readonly identifier: string;
  readonly deleted: boolean;
  /** The record alone, as XML: what is archived for it. */
  readonly xml: string;
}

export interface OaiList {
  readonly pieces: readonly OaiPiece[];
  /** Empty and null both mean that the list is complete (OAI-PMH 3.5). */
  readonly resumptionToken: string | null;
  /** An error of the protocol, `noRecordsMatch` apart, which is an empty list. */
  readonly error: string | null;
}

/** Null when the answer is no OAI-PMH. */
export function readOaiList(xml: string): OaiList | null {
  const dom = cheerio.load(xml, { xml: true });
  if (dom('OAI-PMH').length === 0) return null;
  const code = dom('OAI-PMH > error').attr('code') ?? null;
  const pieces = dom('record')
    .toArray()
    .flatMap((record) => {
      const header = dom(record).children('header');
      const identifier = header.children('identifier').text().trim();
      if (identifier === '') return [];
      return [
        {
          identifier,
          deleted: header.attr('status') === 'deleted',
          xml: `<?xml version="1.0" encoding="UTF-8"?>${dom.xml(record)}`,
        },
      ];
    });
  const token = dom('resumptionToken').text().trim();
  return {
    pieces,
    resumptionToken: token === '' ? null : token,
    error: code === 'noRecordsMatch' ? null : code,
  };
}

export interface DublinCore {
  readonly identifier: string;
  readonly deleted: boolean;
  /** Element name without its prefix → values. `creator` is left out: who wrote it is not kept. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** One record out of an answer to GetRecord or a piece of a list; null when there is none. */
export function readDublinCore(xml: string): DublinCore | null {
  const dom = cheerio.load(xml, { xml: true });
  const record = dom('record').first();
  if (record.length === 0) return null;
  const header = record.children('header');
  const fields: Record<string, string[]> = {};
  for (const element of record.find('metadata').children().children().toArray()) {
    const name = element.name.replace(/^\w+:/, '');
    const text = dom(element).text().replace(/\s+/g, ' ').trim();
    if (text === '' || name === 'creator' || name === 'contributor') continue;
    fields[name] = [...(fields[name] ?? []), text];
  }
  return {
    identifier: header.children('identifier').text().trim(),
    deleted: header.attr('status') === 'deleted',
    fields,
  };
}
