/** The municipality's answers as tables for CSV and XLSX: one row a method, Swedish headers, sources named. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Cell, Table } from '../documents/table.ts';
import { introduceLabels } from '../domain/labels.ts';
import type { CheckedRow } from '../municipality/check-list.ts';
import { type Given, givenHere } from '../municipality/given.ts';
import type { Member, Obtainable, RecommendedRow } from '../municipality/recommended.ts';
import type { AreaCount, ReportItem, ReportName } from '../municipality/reports.ts';
import { swedishGuides, swedishPositions } from '../municipality/swedish.ts';
import { evidenceText, flagsText, introduceText, join, positionText } from './record-text.ts';

function givenText(given: readonly Given[]): string {
  return join(
    given.map((g) => `${g.place}: ${g.text} (${join([g.source.publisher.name, g.date], ' ')})`),
    ' | ',
  );
}

export function checkedTable(catalogue: Catalogue, rows: readonly CheckedRow[]): Table {
  return {
    name: 'kontrollerad-lista',
    columns: [
      { header: 'Er benämning', width: 30 },
      { header: 'Post i katalogen', width: 32 },
      { header: 'Så lästes raden', width: 36 },
      { header: 'Kan avse', width: 32 },
      { header: 'Beskrivs i (svenska guider)', width: 24 },
      { header: 'Svensk rekommendation', width: 44 },
      { header: 'Kunskap om effekt', width: 36 },
      { header: 'Möjlig att införa (vår tolkning)', width: 30 },
      { header: 'Ges här eller i länet', width: 36 },
      { header: 'Varningar', width: 44 },
      { header: 'Att känna till', width: 44 },
      { header: 'Ersatt av', width: 24 },
      { header: 'Alternativ', width: 36 },
      { header: 'Fakta med källa (av 4)', width: 12 },
      { header: 'Id', width: 28 },
    ],
    rows: rows.map((row): Cell[] => {
      const m = row.match;
      return [
        row.input,
        m?.title ?? null,
        row.message,
        join(row.near.map((n) => n.title)),
        m === null ? null : join(swedishGuides(catalogue, m.id)),
        m === null ? null : join(swedishPositions(catalogue, m).map(positionText), ' | '),
        m === null ? null : evidenceText(m),
        m === null ? null : introduceText(m),
        givenText(givenHere(row.given)),
        m === null ? null : flagsText(m, (l) => l !== 'notice'),
        m === null ? null : flagsText(m, (l) => l === 'notice'),
        join(row.replacedBy.map((r) => r.title)),
        join(row.alternatives.map((a) => `${a.title} (${introduceLabels[a.introduce]})`)),
        m?.completeness ?? null,
        m?.id ?? null,
      ];
    }),
  };
}

export function availabilityTable(rows: readonly RecommendedRow[]): Table {
  return {
    name: 'rekommenderade-insatser',
    columns: [
      { header: 'Insats', width: 34 },
      { header: 'Hör till', width: 30 },
      { header: 'Rekommendation', width: 44 },
      { header: 'För vem', width: 36 },
      { header: 'Kunskapsstöd', width: 40 },
      { header: 'Kunskap om effekt', width: 36 },
      { header: 'Möjlig att införa (vår tolkning)', width: 30 },
      { header: 'Ges här eller i länet', width: 36 },
      { header: 'Ges i Sverige, plats inte uppgiven', width: 36 },
      { header: 'Vad den kräver', width: 44 },
      { header: 'Hinder', width: 40 },
      { header: 'Kontakt', width: 26 },
      { header: 'Id', width: 28 },
    ],
    rows: rows.flatMap((row): Cell[][] => [
      availabilityLine(row, null, positionText(row.position), row),
      ...row.members.map((m) => availabilityLine(m, row.method.title, memberPosition(m, row), row)),
    ]),
  };
}

/** What the class recommendation is for one of its methods: as it reaches it, or why it does not. */
function memberPosition(member: Member, row: RecommendedRow): string {
  const reaching = member.method.positions.find(
    (p) => p.via?.class === row.method.id && p.claim === row.position.claim,
  );
  if (reaching !== undefined) return positionText(reaching);
  return member.ground === 'agency_unverified'
    ? 'Uppges vara ett exempel; inte läst hos myndigheten, så rekommendationen visas inte för metoden'
    : 'Ett exempel enligt vår tolkning; rekommendationen visas inte för metoden';
}

function availabilityLine(
  o: Obtainable,
  parent: string | null,
  position: string,
  row: RecommendedRow,
): Cell[] {
  return [
    o.method.title,
    parent,
    position,
    row.population,
    row.recommendedIn?.title ?? null,
    evidenceText(o.method),
    introduceText(o.method),
    givenText(givenHere(o.given)),
    givenText(o.given.filter((g) => g.where === 'sweden' && !g.past)),
    join(o.requirements.map((r) => `${r.label}: ${r.text}`)),
    join(o.barriers.map((b) => `${b.label}: ${b.text}`)),
    o.contact === null ? null : `${o.contact.name} (${o.contact.roleLabel.toLocaleLowerCase('sv')})`,
    o.method.id,
  ];
}

export function reportTable(catalogue: Catalogue, name: ReportName, items: readonly ReportItem[]): Table {
  return {
    name,
    columns: [
      { header: 'Metod', width: 34 },
      { header: 'Rekommendation', width: 44 },
      { header: 'Kunskap om effekt', width: 36 },
      { header: 'Möjlig att införa (vår tolkning)', width: 30 },
      { header: 'Senast känt', width: 12 },
      { header: 'Hinder', width: 44 },
      { header: 'Att känna till', width: 44 },
      { header: 'Id', width: 28 },
    ],
    rows: items.map(({ method, barriers }): Cell[] => [
      method.title,
      join(swedishPositions(catalogue, method).map(positionText), ' | '),
      evidenceText(method),
      introduceText(method),
      method.introduce?.lastKnown ?? null,
      join(barriers.map((b) => `${b.label}: ${b.text}`)),
      flagsText(method, () => true),
      method.id,
    ]),
  };
}

export function areaTable(counts: readonly AreaCount[]): Table {
  return {
    name: 'unknown-by-area',
    columns: [
      { header: 'Område', width: 44 },
      { header: 'Uppgift saknas', width: 14 },
      { header: 'Metoder', width: 10 },
      { header: 'Vilka', width: 80 },
    ],
    rows: counts.map((c): Cell[] => [
      c.area?.title ?? 'Utan område',
      c.unknown,
      c.total,
      join(c.methods.map((m) => m.title)),
    ]),
  };
}
