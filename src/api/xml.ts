/** The little XML that feeds, sitemap and RDF need: elements as data, escaped in one place. */

export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

export type XmlChild = Xml | string | null;

/** An element; children that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlChild | readonly XmlChild[])[]
): Xml {
  const flat = children.flatMap((child) =>
    Array.isArray(child) ? (child as XmlChild[]) : [child as XmlChild],
  );
  return { name, attributes, children: flat.filter((child) => child !== null) };
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`;
}

function write({ name, attributes, children }: Xml): string {
  const attrs = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${attrs}/>`;
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : write(child)));
  return `<${name}${attrs}>${content.join('')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 does not allow at all, not even escaped (production 2, Char), becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (c) => entities[c] ?? c);
}
