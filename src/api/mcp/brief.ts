/** A record in few words: what a model needs to choose, with who says it. */
import type { RecordView } from '../../domain/views.ts';
import { evidenceText, introduceText, positionText } from '../record-text.ts';

export function brief(record: RecordView, origin: string) {
  return {
    id: record.id,
    type: record.type,
    kind: record.kindLabel,
    title: record.title,
    url: `${origin}${record.url}`,
    summary: record.summary,
    /** Warnings first: they are to be told before anything else. */
    warnings: record.flags
      .filter((f) => f.level !== 'notice')
      .map((f) => ({
        label: f.label,
        reason: f.reason,
        sources: f.sources.map((s) => ({
          publisher: s.publisher.name,
          title: s.title,
          url: s.url,
          date: s.date ?? `läst ${s.readAt}`,
        })),
      })),
    recommendations: record.positions.map((p) => ({ text: positionText(p), url: p.url, basis: p.basis })),
    evidence: evidenceText(record),
    introduce: introduceText(record),
    introduceBasis: record.introduce === null ? null : record.introduce.basis,
    publishers: record.publishers.map((p) => p.name),
    year: record.year,
    updated: record.updated,
  };
}
