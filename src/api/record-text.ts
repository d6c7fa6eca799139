/** A record's facts as text for tables and comparisons; the pages have their own, with marks. */
import type { PositionView, RecordView } from '../domain/views.ts';

/** What is known, in order, with a separator. */
export const join = (parts: readonly (string | number | null)[], by = '; '): string =>
  parts.filter((p) => p !== null && p !== '').join(by);

/** "Bör erbjudas, gäller insatstypen Familjebehandling (Socialstyrelsen 2021)". */
export function positionText(p: PositionView): string {
  const via = p.via === null ? '' : `, gäller insatstypen ${p.via.classTitle}`;
  const owner = p.via?.basis === 'owner_says' ? ' enligt metodägaren' : '';
  return `${p.label}${via}${owner} (${join([p.publisher.name, p.year], ' ')}, ${p.addresseeLabel})`;
}

/** "Kräver certifiering, senast känt 2018"; derived, which the header says. */
export function introduceText(record: RecordView): string {
  const { introduce } = record;
  if (introduce === null) return '';
  const last = introduce.lastKnown === null ? null : `senast känt ${introduce.lastKnown.slice(0, 4)}`;
  const member = introduce.member === null ? null : `genom ${introduce.member.title}`;
  return join([introduce.label, member, last], ', ');
}

/** The class, and the outcome groups where there are several. */
export function evidenceText(record: RecordView): string {
  const { evidence } = record;
  if (evidence === null) return '';
  const outcomes = evidence.outcomes.filter((o) => o.counting > 0).map((o) => `${o.groupLabel}: ${o.label}`);
  return evidence.class === 'varies' || outcomes.length > 1
    ? `${evidence.label} (${join(outcomes)})`
    : evidence.label;
}

/** Flags of the chosen levels with their reasons. */
export const flagsText = (record: RecordView, level: (l: string) => boolean): string =>
  join(
    record.flags.filter((f) => level(f.level)).map((f) => join([f.label, f.reason], ': ')),
    ' | ',
  );
