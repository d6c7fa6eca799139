import { auditReport } from '../../../api/audit-reports.ts';
import type { Conflict } from '../../../audit/schemas.ts';
import { conflictKindLabels } from '../../../domain/audit-labels.ts';
import { Mark } from '../../components/mark.tsx';
import { OutLink } from '../../components/source-line.tsx';
import { listText } from '../../format.ts';
import { type AuditContext, ReportPage } from './frame.tsx';

const kinds = Object.entries(conflictKindLabels).map(([value, label]) => ({ value, label }));

export function ConflictsPage({ context }: { context: AuditContext }) {
  const { catalogue, query, day } = context;
  const { total, items } = auditReport('conflicts', catalogue, query, day);
  return (
    <ReportPage context={context} report="conflicts" total={total} kinds={kinds}>
      <ol class="pairs" start={query.offset + 1}>
        {items.map((c) => (
          <ConflictItem conflict={c} />
        ))}
      </ol>
    </ReportPage>
  );
}

const shapes = { comparable: 'fork', kinds_of_answer: 'diamond', not_comparable: 'dash' } as const;

/** Who says what, for whom, and why they differ; what cannot be compared says so. */
export function ConflictItem({ conflict: c }: { conflict: Conflict }) {
  return (
    <li class="pair" id={`skillnad-${c.id}`}>
      <h3>
        <span>
          <Mark shape={shapes[c.comparability]} />
          {c.kindLabel}
        </span>
      </h3>
      <p>
        {c.url === null ? <b>{c.title}</b> : <a href={c.url}>{c.title}</a>}
        {c.topic !== c.title && `: ${c.topic}`}
      </p>
      <ul class="said-by">
        {c.statements.map((s) => (
          <li>
            <b>
              {s.publisher.name}
              {s.year === null ? '' : ` ${s.year}`}:
            </b>{' '}
            {s.url === null ? s.claim : <OutLink url={s.url}>{s.claim}</OutLink>}
            {s.population !== null && <span class="note"> – {s.population}</span>}
          </li>
        ))}
      </ul>
      {c.explanation !== null && <p>{c.explanation}</p>}
      <p class="note">
        {c.comparabilityLabel}. {c.reasons.length > 0 && `Skäl: ${listText(c.reasons.map((r) => r.text))}. `}
        {c.ground === 'curated'
          ? 'Redaktionens förklaring.'
          : 'Hittad av en regel; ingen har förklarat den ännu.'}
      </p>
    </li>
  );
}
