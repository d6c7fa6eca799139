/** What there is instead: for the method's own page and for a municipality's. */
import { type Alternative, alternativesTo } from '../../catalogue/alternatives.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { recordView } from '../../catalogue/record-view.ts';
import { inSentence, listText } from '../format.ts';
import { HitFlags } from './flags.tsx';
import { EvidenceCell, IntroduceCell, RecordLink } from './record-cells.tsx';

export interface AlternativesProps {
  readonly catalogue: Catalogue;
  /** The method that something is sought instead of. */
  readonly id: string;
  /** ISO day. */
  readonly today: string;
  readonly most?: number;
}

/** Is there any alternative? For leaving the section out. */
export function hasAlternatives(catalogue: Catalogue, id: string, today: string): boolean {
  return alternativesTo(catalogue, id, today).length > 0;
}

export function Alternatives({ catalogue, id, today, most = 8 }: AlternativesProps) {
  const all = alternativesTo(catalogue, id, today);
  const shown = all.slice(0, most);
  const cautions = [...new Set(shown.map((a) => a.caution))];
  return (
    <>
      {cautions.map((caution) => (
        <p class="note">{caution}</p>
      ))}
      <ul class="alternatives plainlist">
        {shown.map((a) => (
          <AlternativeItem catalogue={catalogue} alternative={a} today={today} />
        ))}
      </ul>
      {all.length > shown.length && <p class="note">Och {all.length - shown.length} till.</p>}
    </>
  );
}

function AlternativeItem({
  catalogue,
  alternative: a,
  today,
}: {
  catalogue: Catalogue;
  alternative: Alternative;
  today: string;
}) {
  const record = recordView(catalogue, a.id, today);
  if (record === null) return null;
  const names = (ids: readonly string[]) =>
    listText(ids.map((id) => inSentence(catalogue.label('components', id))));
  return (
    <li class="card">
      <p>
        <RecordLink record={record} />{' '}
        <span class="note">
          {a.sameClass === null
            ? 'delar innehåll'
            : `samma insatstyp: ${inSentence(catalogue.titleOf(a.sameClass.class))}`}
        </span>
        {a.sameClass?.inferred && (
          <>
            {' '}
            <span class="basis inferred">vår tolkning</span>
          </>
        )}
      </p>
      <HitFlags flags={record.flags.filter((f) => f.level === 'safety')} />
      <dl class="facts-for">
        <dt>Kunskap om effekt</dt>
        <dd>
          <EvidenceCell evidence={record.evidence} />
        </dd>
        <dt>Möjlig att införa</dt>
        <dd>
          <IntroduceCell introduce={record.introduce} />
        </dd>
        {a.shared.length > 0 && (
          <>
            <dt>Delar</dt>
            <dd>{names(a.shared)}</dd>
          </>
        )}
        {a.missing.length > 0 && (
          <>
            <dt>Har inte, såvitt känt</dt>
            <dd>{names(a.missing)}</dd>
          </>
        )}
      </dl>
    </li>
  );
}
