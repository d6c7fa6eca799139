/** A record as Markdown: the same facts as its page, for programs that read text. */
import { basisLabels, claimFactLabels } from '../../domain/labels.ts';
import type { ClaimView, DetailView, SourceView } from '../../domain/views.ts';
import { evidenceText, introduceText, join, positionText } from '../record-text.ts';
import { caveats } from './words.ts';

export const markdownType = 'text/markdown; charset=utf-8';

/** @param origin absolute, for links that are followed outside the site. @param apiPath of the record's JSON. */
export function recordMarkdown(detail: DetailView, origin: string, apiPath: string): string {
  const blocks = [
    `# ${text(detail.title)}`,
    `> ${text(
      join([
        detail.kindLabel,
        join(
          detail.publishers.map((p) => p.name),
          ', ',
        ),
        detail.year,
        detail.statusLabel,
      ]),
    )}`,
    detail.summary === null ? null : text(detail.summary),
    list([
      `Sida: <${origin}${detail.url}>`,
      `JSON: <${origin}${apiPath}>`,
      detail.asOf === null ? null : `Så här såg posten ut ${detail.asOf}.`,
      detail.updated === null ? null : `Senast ändrad i katalogen ${detail.updated}.`,
      names('Kallas också', [...detail.abbreviations, ...detail.aliases]),
    ]),
    section(
      'Varningar',
      detail.flags
        .filter((f) => f.level !== 'notice')
        .map((f) => `**${text(f.label)}**: ${text(f.reason)} ${sources(f.sources)}`),
    ),
    detail.type === 'method' ? fourFacts(detail) : null,
    section('Gäller', tagLines(detail)),
    section(
      'Att känna till',
      detail.flags
        .filter((f) => f.level === 'notice')
        .map((f) => `${text(f.label)}: ${text(f.reason)} ${sources(f.sources)}`),
    ),
    ...claimSections(detail),
    section(
      'Där källor säger olika',
      detail.dissents.map((d) => `${text(d.topic)}: ${text(d.text)}`),
    ),
    section(
      'Samband',
      detail.relations.map(
        (r) => `${r.typeLabel}: ${r.url === '' ? text(r.title) : `[${text(r.title)}](${origin}${r.url})`}`,
      ),
    ),
    section(
      'Kunskapsstöd som tar upp den',
      detail.mentionedIn.map((m) => `[${text(m.title)}](${origin}${m.url})`),
    ),
    section('Att tänka på', caveats),
  ];
  return `${blocks.filter((b) => b !== null && b !== '').join('\n\n')}\n`;
}

function fourFacts(detail: DetailView): string {
  return section('Fyra fakta', [
    `Beskrivs i: ${
      join(
        detail.describedIn.map((d) => text(d.register)),
        ', ',
      ) || 'ingen guide eller register har hittats'
    }`,
    `Rekommendation: ${
      join(
        detail.positions.map((p) => text(positionText(p))),
        '; ',
      ) || 'ingen har hittats; det betyder inte att någon avråder'
    }`,
    `Kunskap om effekt: ${text(evidenceText(detail)) || 'gäller inte'}`,
    `Möjlig att införa (vår tolkning): ${text(introduceText(detail)) || 'gäller inte'}`,
  ]);
}

function tagLines(detail: DetailView): string[] {
  const labels = {
    targetGroup: 'Målgrupp',
    recipient: 'Mottagare',
    problem: 'Problem eller behov',
    area: 'Område',
    component: 'Innehåll',
  };
  const lines = Object.entries(labels).map(([facet, label]) =>
    names(
      label,
      detail.tags.filter((t) => t.facet === facet).map((t) => t.label),
    ),
  );
  const { ages } = detail;
  const span = ages === null ? null : `Ålder: ${ages.min ?? 'ej angiven'}–${ages.max ?? 'ej angiven'} år`;
  return [...lines, span].filter((l) => l !== null);
}

/** All claims by kind of fact, in the order in which they stand; recommendations may be about a class. */
function claimSections(detail: DetailView): string[] {
  const all = new Map([...detail.claims, ...detail.recommendations].map((c) => [c.id, c]));
  return [...Map.groupBy(all.values(), (c) => c.fact)].map(([fact, claims]) =>
    section(
      Object.entries(claimFactLabels).find(([key]) => key === fact)?.[1] ?? fact,
      claims.map(claimLine),
    ),
  );
}

/** What, for whom, who says it, when, on what ground, and where it can be read. */
function claimLine(claim: ClaimView): string {
  const { published, readAt } = claim;
  const said = join([
    text(claim.text),
    claim.populationText === null ? null : `gäller ${text(claim.populationText)}`,
  ]);
  const who = join(
    [
      text(claim.assertedBy.name),
      claim.relayedBy === null ? null : `återgivet av ${text(claim.relayedBy.name)}`,
      claim.country === 'SE' ? null : `utländsk uppgift: ${claim.country}`,
      published ?? `läst ${readAt.read}`,
      basisLabels[claim.basis],
    ],
    ', ',
  );
  return `${said} (${who})${readAt.url === null ? '' : ` ${link(claim.title ?? 'källa', readAt.url)}`}`;
}

function sources(all: readonly SourceView[]): string {
  return join(
    all.map((s) => {
      const who = join([s.publisher.name, s.date ?? `läst ${s.readAt}`], ' ');
      return s.url === null ? text(who) : link(who, s.url);
    }),
    ', ',
  );
}

function names(label: string, values: readonly string[]): string | null {
  return values.length === 0 ? null : `${label}: ${values.map(text).join(', ')}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${list(lines)}`;
}

function list(lines: readonly (string | null)[]): string {
  return lines
    .filter((l) => l !== null)
    .map((l) => `- ${l.trim()}`)
    .join('\n');
}

function link(label: string, url: string): string {
  return `[${text(label)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** Text as text: no character of it is markup. */
export function text(raw: string): string {
  return raw.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
