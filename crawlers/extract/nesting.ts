/** How deep a page is nested, found before it is parsed. */

/** Elements whose end tag is not optional: an unclosed `<p>` or `<li>` is legal and nests nothing. */
const closed = new Set(
  'a abbr article aside b blockquote button center code div dl em fieldset figure font footer form h1 h2 h3 h4 h5 h6 header i label main nav ol s section small span strong sub sup table u ul'.split(
    ' ',
  ),
);
const tag = /<(\/?)([a-z][a-z0-9]*)/gi;

/**
 * Real pages stay below 100. HTML parsers take quadratic time in the depth (8,000 levels took 1.6 s, 50,000 more than a
 * minute), so that half a megabyte of `<div>` would hold up a night.
 */
export const DEEPEST = 1_000;

/** Linear in the length; true as soon as the limit is passed. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    if (!closed.has(name.toLowerCase())) continue;
    if (slash === '') depth++;
    else if (depth > 0) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}
