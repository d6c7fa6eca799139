import type { Child } from 'hono/jsx';
import type { DetailView, RecordView } from '../../domain/views.ts';
import { dateText } from '../format.ts';

/** Name, other names, what it is. */
export function RecordHead({ detail, kind }: { detail: DetailView; kind: string }) {
  return (
    <div class="rec-head">
      <AtBanner detail={detail} />
      <p class="kind">{kind}</p>
      <h1>
        {detail.title}
        <Abbreviations record={detail} />
      </h1>
      {detail.aliases.length > 0 && <p class="note">Kallas också {detail.aliases.join('; ')}.</p>}
      {detail.summary !== null && <p class="lead">{detail.summary}</p>}
    </div>
  );
}

/** Abbreviations beside the name; one that is the name is not said twice. */
export function Abbreviations({ record }: { record: RecordView }) {
  const others = record.abbreviations.filter((a) => a !== record.title);
  return others.length === 0 ? null : <span class="abbr"> {others.join(', ')}</span>;
}

/** A past day must not be taken for today. */
function AtBanner({ detail }: { detail: DetailView }) {
  if (detail.asOf === null) return null;
  return (
    <p class="banner">
      Så här såg det ut {dateText(detail.asOf)}. <a href={detail.url}>Visa hur det ser ut nu</a>
    </p>
  );
}

export interface Described {
  readonly label: string;
  readonly values: readonly { readonly label: string; readonly href?: string }[];
}

/** Describing fields with their values as links to the search for the same. */
export function DescribedBy({ rows, children }: { rows: readonly Described[]; children?: Child }) {
  const known = rows.filter((r) => r.values.length > 0);
  if (known.length === 0) return null;
  return (
    <>
      <dl class="facts-for">
        {known.map((row) => (
          <>
            <dt>{row.label}</dt>
            <dd>
              {row.values.map((v, i) => (
                <>
                  {i > 0 && ', '}
                  {v.href === undefined ? v.label : <a href={v.href}>{v.label}</a>}
                </>
              ))}
            </dd>
          </>
        ))}
      </dl>
      {children}
    </>
  );
}

/** Values of one facet of a record, as links to the search. */
export function taggedValues(detail: DetailView, facet: string): Described['values'] {
  return detail.tags
    .filter((t) => t.facet === facet)
    .map((t) => ({ label: t.label, href: `/sok?${new URLSearchParams([[facet, t.value]])}` }));
}
