/** RIS, the tagged format that reference managers read. CRLF, `TY` first, `ER` last. */
import { type Citation, isLaw, isWebPage, oneLine } from './citation.ts';

export const risType = 'application/x-research-info-systems; charset=utf-8';

export function toRis(citations: readonly Citation[]): string {
  return citations.map(entry).join('\r\n');
}

function entry(citation: Citation): string {
  const lines: [tag: string, value: string | null][] = [
    ['TY', type(citation)],
    ['ID', citation.id],
    ['TI', citation.title],
    ...citation.publishers.map((name): [string, string] => ['AU', corporate(name)]),
    ['PB', citation.publishers.join('; ')],
    ['PY', citation.year === null ? null : String(citation.year)],
    ...citation.identifiers.map((id): [string, string] => ['AN', id]),
    ...citation.keywords.map((word): [string, string] => ['KW', word]),
    ['LA', citation.country === 'SE' ? 'sv' : null],
    ['UR', citation.url],
    ['Y2', citation.read.replaceAll('-', '/')],
    ['DB', 'Metodkompassen'],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .join('');
}

/** A comma would split a body's name into family and given name. */
function corporate(name: string): string {
  return name.replaceAll(',', ' –');
}

function type({ kind }: Citation): string {
  if (isLaw(kind)) return 'STAT';
  return isWebPage(kind) ? 'ELEC' : 'RPRT';
}
