/**
 * A decision brief for the board: options with their four facts, sources and dates, what was left out and why, what is
 * unknown, what it takes, what to follow up, and how the knowledge was found. Made of structured ids only, so that an
 * address reproduces it as of its day. It decides nothing.
 */
import { alternativesTo } from '../catalogue/alternatives.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { agesText, claimText } from '../catalogue/claim-text.ts';
import { recordView } from '../catalogue/record-view.ts';
import { sourceView } from '../catalogue/sources.ts';
import { type Block, type Line, line, type Report, type ReportSection } from '../documents/report.ts';
import { claimDate } from '../domain/claim.ts';
import { countryText } from '../domain/country-text.ts';
import { noRecommendationLabel, safetyLabels } from '../domain/labels.ts';
import type { RecordView, SourceView } from '../domain/views.ts';
import { requirementsOf } from '../municipality/takes.ts';

/** More options than a board can weigh are a list, not a brief. */
export const mostOptions = 6;

export interface BriefRequest {
  /** Method ids, in the order in which they are shown. */
  readonly options: readonly string[];
  readonly problem: string | null;
  readonly targetGroup: string | null;
}

export interface BriefContext {
  /** ISO day of the catalogue. */
  readonly day: string;
  /** The day that was asked for, kept in links to records; null = as it is now. */
  readonly at: string | null;
  /** Canonical origin for links to records, '' for relative. */
  readonly origin: string;
}

export function decisionBrief(catalogue: Catalogue, request: BriefRequest, context: BriefContext): Report {
  const { day, at, origin } = context;
  const linkTo: LinkTo = (view) => `${origin}${view.url}${at === null ? '' : `?at=${at}`}`;
  const views = request.options.flatMap((id) => recordView(catalogue, id, day) ?? []);
  return {
    title: 'Underlag inför beslut',
    subtitle: `${questionText(catalogue, request)} Uppgifter ur Metodkompassen som de var ${day}.`,
    sections: [
      section('Frågan', [
        text(questionText(catalogue, request)),
        text('Underlaget visar vad källor säger. Det väger inte samman och föreslår inget beslut.'),
      ]),
      section(
        'Alternativen',
        views.map((v) => text(`${v.title}. ${v.summary ?? 'Ingen sammanfattning finns.'}`)),
      ),
      section('När alternativen är olämpliga, och vem som avråder', [safety(catalogue, views)]),
      section('Fyra uppgifter om varje alternativ', [facts(views, linkTo)]),
      section(
        'Vad man vet om effekt, utfall för utfall',
        views.map((v) => outcomes(v)),
      ),
      section(
        'Vad det kräver',
        views.map((v) => requirements(catalogue, v)),
      ),
      section('Övervägt men inte med', [leftOut(catalogue, request, day, linkTo)]),
      section('Vad som inte är känt', [unknown(views)]),
      section('Vad brukare säger', [users(catalogue, views)]),
      section('Att följa upp', [followUp(views)]),
      section('Så är kunskapen framtagen', [
        text(
          `Sökning i Metodkompassens katalog per ${day}. Varje uppgift har källa och datum; ”vår tolkning” betyder att katalogen har härlett svaret ur uppgifter.`,
        ),
        text(
          'Uppgifterna är lästa i kopior av källorna. Följ länkarna och kontrollera det som avgör innan beslut.',
        ),
        { kind: 'list', items: sources(catalogue, views) },
      ]),
    ],
  };
}

type LinkTo = (view: RecordView) => string;

function section(heading: string, blocks: readonly Block[]): ReportSection {
  return { heading, blocks };
}

function text(value: string): Block {
  return { kind: 'text', text: value };
}

function questionText(catalogue: Catalogue, { problem, targetGroup }: BriefRequest): string {
  const about = [
    problem === null ? null : `vid ${catalogue.label('problems', problem).toLocaleLowerCase('sv')}`,
    targetGroup === null
      ? null
      : `för ${catalogue.label('target-groups', targetGroup).toLocaleLowerCase('sv')}`,
  ].filter((x) => x !== null);
  return `Vilken insats ${about.length === 0 ? 'ska väljas' : `ska väljas ${about.join(' ')}`}?`;
}

/** What Swedish sources say is among the flags; what foreign ones say stands after it, with its country. */
function safety(catalogue: Catalogue, views: readonly RecordView[]): Block {
  const rows = views.flatMap((v) => [
    ...v.flags
      .filter((f) => f.level !== 'notice')
      .map((f) => [line(v.title), line(f.label), sourceLine(f.sources[0])]),
    ...catalogue
      .factClaims(v.id, 'safety')
      .filter((claim) => claim.country !== 'SE')
      .map((claim) => [
        line(v.title),
        line(
          `${safetyLabels[claim.value.type]}: ${claim.value.condition} (utländsk uppgift: ${countryText(claim.country)})`,
        ),
        sourceLine(sourceView(catalogue, claim)),
      ]),
  ]);
  if (rows.length === 0) {
    return text(
      'Ingen av källorna i katalogen anger när alternativen är olämpliga, och ingen avråder. Det betyder inte att de är säkra: fråga alltid om våld pågår.',
    );
  }
  return {
    kind: 'table',
    caption: 'Olämplighet och avrådan, med den som säger det.',
    head: ['Alternativ', 'Uppgift', 'Källa'],
    rows,
  };
}

function facts(views: readonly RecordView[], linkTo: LinkTo): Block {
  return {
    kind: 'table',
    caption: 'Fyra skilda uppgifter. Att en metod är beskriven eller rekommenderad säger inget om de andra.',
    head: ['Alternativ', 'Beskrivs i', 'Rekommendation', 'Kunskap om effekt', 'Möjlig att införa'],
    rows: views.map((v) => [
      line(v.title, linkTo(v)),
      line(v.describedIn.map((d) => d.register).join(', ') || 'Ingen guide hittad'),
      line(v.positions.map(positionText).join('; ') || noRecommendationLabel),
      line(v.evidence?.label ?? 'Gäller inte'),
      line(
        v.introduce === null
          ? 'Gäller inte'
          : `${v.introduce.label} (vår tolkning${v.introduce.lastKnown ? `, senast känt ${v.introduce.lastKnown.slice(0, 4)}` : ', utan datum'})`,
      ),
    ]),
  };
}

function positionText(p: RecordView['positions'][number]): string {
  const via =
    p.via === null ? '' : p.via.basis === 'agency_named' ? ', gäller insatstypen' : ', enligt metodägaren';
  return `${p.label} (${p.publisher.name}${p.year === null ? '' : ` ${p.year}`}, ${p.addresseeLabel}${via})`;
}

function outcomes(view: RecordView): Block {
  const found = view.evidence?.outcomes ?? [];
  if (found.length === 0)
    return text(`${view.title}: ingen bedömning hittad. Det är inte detsamma som ingen effekt.`);
  return {
    kind: 'table',
    caption: `${view.title}: ett utfall i taget.`,
    head: ['Utfall', 'Besked', 'Vem', 'År', 'Sökt'],
    rows: found.map((o) => [
      line(o.groupLabel),
      line(o.counting > 0 ? o.label : `${o.label} (räknas inte)`),
      line(o.assertedBy?.name ?? ''),
      line(o.year === null ? 'okänt' : String(o.year)),
      line(o.searchDate ?? 'okänt'),
    ]),
  };
}

function requirements(catalogue: Catalogue, view: RecordView): Block {
  const found = requirementsOf(catalogue, view.id);
  if (found.length === 0) return text(`${view.title}: inget är uppgivet om vad den kräver.`);
  return {
    kind: 'table',
    caption: `${view.title}: vad källor anger.`,
    head: ['Krav', 'Uppgift', 'Källa'],
    rows: found.map((r) => [line(r.label), line(r.text), sourceLine(r.source)]),
  };
}

/** What belongs to the same class or shares content and was not chosen as an option: not hidden, and not judged. */
function leftOut(catalogue: Catalogue, request: BriefRequest, day: string, linkTo: LinkTo): Block {
  const chosen = new Set(request.options);
  const seen = new Set<string>();
  const items = request.options.flatMap((id) =>
    alternativesTo(catalogue, id, day).flatMap((a): Line[] => {
      if (chosen.has(a.id) || seen.has(a.id)) return [];
      seen.add(a.id);
      const why =
        a.sameClass === null
          ? 'delar innehåll med ett alternativ'
          : 'hör till samma insatstyp som ett alternativ';
      const view = recordView(catalogue, a.id, day);
      return [
        line(
          `${catalogue.titleOf(a.id)}: ${why}; inte vald av den som gjorde underlaget.`,
          view === null ? null : linkTo(view),
        ),
      ];
    }),
  );
  return items.length === 0
    ? text('Inga närliggande metoder är kända i katalogen.')
    : { kind: 'list', items: items.slice(0, 15) };
}

function unknown(views: readonly RecordView[]): Block {
  const items = views.flatMap((v) =>
    [
      v.evidence?.class === 'none_found' ? 'ingen bedömning av effekten är hittad' : null,
      v.positions.length === 0 ? 'ingen rekommendation är hittad' : null,
      v.introduce?.status === 'unknown' ? 'det är inte känt om den går att införa' : null,
      v.ages === null ? 'åldern är inte angiven' : null,
    ].flatMap((gap) => (gap === null ? [] : [line(`${v.title}: ${gap}.`)])),
  );
  return items.length === 0
    ? text(
        'De fyra uppgifterna finns för alla alternativ. Det som står som vår tolkning behöver ändå prövas.',
      )
    : { kind: 'list', items };
}

/** Only what a source in the catalogue says; mostly nothing, and then that is said. */
function users(catalogue: Catalogue, views: readonly RecordView[]): Block {
  const items = views.flatMap((v) =>
    catalogue
      .factClaims(v.id, 'other')
      .filter((c) => /brukar|nöjd|deltagar/iu.test(c.value.text))
      .map((c) =>
        line(
          `${v.title}: ${claimText(catalogue, c)} (${catalogue.actorName(c.source.assertedBy)}, ${claimDate(c) ?? `läst ${c.source.read}`})`,
          c.source.url,
        ),
      ),
  );
  return items.length === 0
    ? text('Katalogen har ingen uppgift om vad brukare säger om alternativen. Fråga dem som berörs.')
    : { kind: 'list', items };
}

function followUp(views: readonly RecordView[]): Block {
  const groups = [
    ...new Set(
      views.flatMap((v) => v.evidence?.outcomes.map((o) => o.groupLabel.toLocaleLowerCase('sv')) ?? []),
    ),
  ];
  const ages = views.map((v) => agesText(v.ages)).filter((a) => a !== null);
  return {
    kind: 'list',
    items: [
      line(
        groups.length === 0
          ? 'Vilka utfall som ska följas behöver bestämmas: källorna anger inga.'
          : `Utfall som källorna har mätt: ${groups.join(', ')}.`,
      ),
      line('Hur många som erbjuds, påbörjar och fullföljer, och varför någon avbryter.'),
      line(
        `Om insatsen ges till den grupp den är gjord för${ages.length === 0 ? '' : ` (${[...new Set(ages)].join('; ')})`}.`,
      ),
      line(
        'Vad som ändras i innehållet. Oplanerade ändringar (glidning) gör att det som är känt om effekten inte längre gäller.',
      ),
    ],
  };
}

function sources(catalogue: Catalogue, views: readonly RecordView[]): Line[] {
  const all = views.flatMap((v) => catalogue.plainClaims(v.id).map((c) => sourceView(catalogue, c)));
  const unique = all.filter(
    (s, i) => all.findIndex((o) => o.url === s.url && o.publisher.id === s.publisher.id) === i,
  );
  return unique.map((s) => sourceLine(s));
}

function sourceLine(source: SourceView | undefined): Line {
  if (source === undefined) return line('');
  const when = source.date ?? `läst ${source.readAt}`;
  return line([source.publisher.name, source.title, when].filter(Boolean).join(', '), source.url);
}
