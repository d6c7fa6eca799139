/** The recommendations that reach a method: who, what, when, to whom, and whether about the method or its class. */
import { noRecommendationLabel } from '../../domain/labels.ts';
import type { ClaimView, DetailView, PositionView } from '../../domain/views.ts';
import { recordText } from '../text.ts';
import { ClaimTable, claimValue } from './claims.tsx';
import { positionDetail } from './facts.tsx';
import { levelShapes, Mark } from './mark.tsx';

export function Positions({ detail }: { detail: DetailView }) {
  const inForce = new Set(detail.positions.map((p) => p.claim));
  const own = detail.recommendations.filter((c) => inForce.has(c.id));
  const past = detail.recommendations.filter(
    (c) => !inForce.has(c.id) && detail.claims.some((o) => o.id === c.id),
  );
  return (
    <>
      {detail.positions.length === 0 ? (
        <p>
          <span class="strong">
            <Mark shape="unknown" />
            {noRecommendationLabel}.
          </span>{' '}
          {recordText.noRecommendation}
        </p>
      ) : (
        <ul class="plainlist">
          {detail.positions.map((p) => (
            <PositionLine position={p} />
          ))}
        </ul>
      )}
      {own.length > 0 && <ClaimTable claims={own} caption="Så står det i källorna" />}
      {past.length > 0 && (
        <ClaimTable claims={past} caption="Utkast, ersatta eller sådant som inte räknas" text={withStatus} />
      )}
    </>
  );
}

/** One recommendation: level, ground, who, when, to whom and where it stands. */
export function PositionLine({ position: p }: { position: PositionView }) {
  return (
    <li class="position">
      <span class="strong">
        <Mark shape={levelShapes[p.level]} />
        {p.label}
      </span>{' '}
      – {positionDetail(p)}
      {p.via?.limits && `. Begränsning: ${p.via.limits}`}
      {p.status === 'unclear' && ' (utgåvan är oklar)'}
      {p.support !== null && (
        <>
          {' · '}
          <a href={`/kunskapsstod/${p.support.id}`}>{p.support.title}</a>
        </>
      )}
    </li>
  );
}

const statusWords = {
  current: '',
  replaced: ' – ersatt',
  draft: ' – utkast',
  unclear: ' – oklar utgåva',
} as const;

function withStatus(claim: ClaimView): string {
  const status = claimValue(claim, 'recommendation')?.status ?? 'current';
  return `${claim.text}${statusWords[status]}`;
}
