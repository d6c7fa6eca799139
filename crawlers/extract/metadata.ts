/** What a page says about itself in its head: read before its text, because templates change and these seldom do. */
import type { CheerioAPI } from 'cheerio';

/** Name or property in lower case → content; the first one counts. */
export function readMeta(dom: CheerioAPI): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of dom('meta[content]').toArray()) {
    const name = (dom(element).attr('name') ?? dom(element).attr('property') ?? '').toLowerCase();
    const content = dom(element).attr('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !Object.hasOwn(meta, name)) meta[name] = content;
  }
  return meta;
}

type Json = Readonly<Record<string, unknown>>;

/** Every JSON-LD object of the page, `@graph` opened. A block that cannot be parsed is left out, not the page. */
export function readJsonLd(dom: CheerioAPI): Json[] {
  return dom('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => {
      try {
        return objectsIn(JSON.parse(dom(script).text()));
      } catch {
        return [];
      }
    });
}

function objectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Json;
  return [object, ...objectsIn(object['@graph'])];
}

/** The first text under one of these names, in any of the objects. */
export function jsonLdText(objects: readonly Json[], names: readonly string[]): string | null {
  for (const name of names) {
    for (const object of objects) {
      const value = object[name];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
  }
  return null;
}
