/** Can we introduce it: the derived answer, the rule behind it, and every stated fact with its date. */
import { aspectLabels, requirementOrder } from '../../domain/labels.ts';
import type { ClaimView, DetailView } from '../../domain/views.ts';
import { dateText } from '../format.ts';
import { introduceRules, recordText } from '../text.ts';
import { ClaimTable, claimValue } from './claims.tsx';
import { introduceShapes, Mark } from './mark.tsx';

const aspectOrder = Object.keys(aspectLabels);

export function Introduce({ detail }: { detail: DetailView }) {
  const { introduce } = detail;
  if (introduce === null) return null;
  const ofFact = (fact: string) => detail.claims.filter((c) => c.fact === fact);
  const swedish = ofFact('availability')
    .filter((c) => c.country === 'SE')
    .toSorted(byAspect);
  const foreign = [...ofFact('availability'), ...ofFact('barrier')].filter((c) => c.country !== 'SE');
  const barriers = ofFact('barrier').filter((c) => c.country === 'SE');
  const requirements = ofFact('requirement').toSorted(byField);
  return (
    <>
      <p class="verdict">
        <span class="strong">
          <Mark shape={introduce.disputed ? 'fork' : introduceShapes[introduce.status]} />
          {introduce.label}
        </span>{' '}
        <span class="basis inferred">vår tolkning</span>
        {introduce.lastKnown !== null && (
          <span class={introduce.stale ? 'strong' : 'note'}>
            {' '}
            senast känt {dateText(introduce.lastKnown)}
          </span>
        )}
      </p>
      <p>
        {introduceRules[introduce.rule as keyof typeof introduceRules] ?? ''}
        {introduce.member !== null && (
          <>
            {' '}
            Gäller <a href={`/metoder/${introduce.member.id}`}>{introduce.member.title}</a>.
          </>
        )}
        {introduce.disputed && ' En myndighet och en kommun säger emot varandra.'}{' '}
        <a href="/om#infora">Så härleds svaret</a>
      </p>
      {introduce.claims.length > 0 && <Deciding ids={introduce.claims} claims={detail.claims} />}
      {introduce.status === 'unknown' && <p>{recordText.noIntroduce}</p>}
      <Part title={recordText.conditions} claims={swedish} />
      <Part title={recordText.sheet} claims={requirements} />
      <Part title={recordText.barriers} claims={barriers} />
      {foreign.length > 0 && (
        <>
          <h3>Uppgifter om andra länder</h3>
          <ClaimTable claims={foreign} caption={recordText.foreignNote} />
        </>
      )}
    </>
  );
}

function Part({ title, claims }: { title: string; claims: readonly ClaimView[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ClaimTable claims={claims} caption={title} hideCaption />
    </>
  );
}

function Deciding({ ids, claims }: { ids: readonly string[]; claims: readonly ClaimView[] }) {
  const here = claims.filter((c) => ids.includes(c.id));
  if (here.length === 0) return null;
  return (
    <p class="note">
      Avgörande uppgifter:{' '}
      {here.map((c, i) => (
        <>
          {i > 0 && '; '}
          <a href={`#uppgift-${c.id}`}>{c.text}</a>
        </>
      ))}
      .
    </p>
  );
}

function byAspect(a: ClaimView, b: ClaimView): number {
  const place = (c: ClaimView) => aspectOrder.indexOf(claimValue(c, 'availability')?.aspect ?? '');
  return place(a) - place(b);
}

function byField(a: ClaimView, b: ClaimView): number {
  const place = (c: ClaimView) => {
    const field = claimValue(c, 'requirement')?.field;
    return field === undefined ? -1 : requirementOrder.indexOf(field);
  };
  return place(a) - place(b);
}
