/** BibTeX in UTF-8, as biber reads it. Names and titles stand in double braces: they are kept as written. */
import { type Citation, isLaw, isWebPage, oneLine } from './citation.ts';

export const bibtexType = 'application/x-bibtex; charset=utf-8';

export function toBibtex(citations: readonly Citation[]): string {
  return citations.map(entry).join('\n');
}

function entry(citation: Citation): string {
  const body = citation.publishers.map((name) => `{${escaped(name)}}`).join(' and ');
  const fields: [name: string, value: string | null][] = [
    ['title', `{${escaped(citation.title)}}`],
    ['author', body],
    [isReport(citation) ? 'institution' : 'organization', escaped(citation.publishers.join(', '))],
    ['year', citation.year === null ? null : String(citation.year)],
    ['number', citation.identifiers.length === 0 ? null : escaped(citation.identifiers.join(', '))],
    ['url', citation.url === null ? null : address(citation.url)],
    ['urldate', citation.read],
    ['keywords', citation.keywords.length === 0 ? null : escaped(citation.keywords.join(', '))],
    ['langid', citation.country === 'SE' ? 'swedish' : null],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${isReport(citation) ? 'techreport' : 'misc'}{${citation.id},\n${lines.join(',\n')}\n}\n`;
}

function isReport({ kind }: Citation): boolean {
  return !isWebPage(kind) && !isLaw(kind);
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The ten characters that TeX reads as commands. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\~^#$%&_{}]/g, (c) => special[c] ?? `\\${c}`);
}

/** An address is read verbatim; only what would end the field is encoded. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
