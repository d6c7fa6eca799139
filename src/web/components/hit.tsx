import { raw } from 'hono/html';
import { agesText } from '../../catalogue/claim-text.ts';
import type { HitView, RecordView } from '../../domain/views.ts';
import { inSentence } from '../format.ts';
import { searchText } from '../text.ts';
import { Completeness, FactStrip } from './facts.tsx';
import { HitFlags } from './flags.tsx';
import { Mark } from './mark.tsx';
import { Abbreviations } from './record-head.tsx';

/** Kind, ages and who receives it, in one quiet line above the name. */
export function kindLine(record: RecordView): string {
  const recipients = record.tags.filter((t) => t.facet === 'recipient').map((t) => inSentence(t.label));
  return [
    record.kindLabel,
    agesText(record.ages),
    recipients.length > 0 ? recipients.slice(0, 3).join(', ') : null,
    record.type === 'support'
      ? [record.publishers.map((p) => p.name).join(', '), record.year].filter(Boolean).join(' ')
      : null,
    record.type === 'term' ? record.publishers.map((p) => p.name).join(', ') : null,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** One record among others. Safety comes before what the method is said to do (domain model 5). */
export function Hit({ hit, compare }: { hit: HitView; compare: boolean }) {
  const title = hit.highlights.title;
  const summary = hit.highlights.summary;
  return (
    <li class="hit">
      <p class="kind">{kindLine(hit)}</p>
      <h3>
        <a href={hit.url}>{title === undefined ? hit.title : raw(title)}</a>
        <Abbreviations record={hit} />
      </h3>
      <HitFlags flags={hit.flags} />
      {hit.summary !== null && <p class="sum">{summary === undefined ? hit.summary : raw(summary)}</p>}
      {hit.evidence !== null && <FactStrip record={hit} deep={hit.url} />}
      {hit.type === 'support' && <SupportLine record={hit} />}
      <div class="below">
        {hit.completeness !== null && <Completeness value={hit.completeness} />}
        {hit.why.length > 0 && (
          <details class="why">
            <summary>{searchText.why}</summary>
            <ul>
              {hit.why.map((reason) => (
                <li>{reason}</li>
              ))}
            </ul>
          </details>
        )}
        {compare && (
          <label class="pick">
            <input type="checkbox" name="id" value={hit.id} form="jamfor" />
            {searchText.compare}
            <span class="away"> {hit.title}</span>
          </label>
        )}
      </div>
    </li>
  );
}

/** What a reader must know of a support at a glance: does it bind, and is it the latest? */
export function SupportLine({ record }: { record: RecordView }) {
  if (record.statusLabel === null) return null;
  const replaced = record.status === 'replaced' || record.status === 'archived';
  return (
    <p class={replaced ? 'state old' : 'state'}>
      <Mark shape={replaced ? 'clock' : record.status === 'current' ? 'check' : 'info'} />
      {record.statusLabel}
      {record.status === 'current' && ' (ingen senare utgåva är känd här)'}
    </p>
  );
}
