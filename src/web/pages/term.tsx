import type { ClaimView } from '../../domain/views.ts';
import { ClaimMore } from '../components/claims.tsx';
import { Page } from '../components/layout.tsx';
import { RecordHead } from '../components/record-head.tsx';
import { RecordLinks } from '../components/record-links.tsx';
import { Report } from '../components/report.tsx';
import { Basis, ClaimDate, ClaimSource } from '../components/source-line.tsx';
import { recordText, termText } from '../text.ts';
import type { RecordPageProps } from './method.tsx';

/** What each body means by a word, side by side; none is ours and none is said to be right. */
export function TermPage({ deps, detail }: RecordPageProps) {
  const definitions = detail.claims.filter((c) => c.fact === 'definition');
  const bodies = new Set(definitions.map((d) => d.assertedBy.id)).size;
  return (
    <Page
      deps={deps}
      title={detail.title}
      description={detail.summary}
      canonical={detail.url}
      noindex={detail.asOf !== null}
      head={<RecordLinks deps={deps} detail={detail} />}
    >
      <RecordHead detail={{ ...detail, summary: null }} kind="Begrepp" />
      <p class="lead">{bodies > 1 ? termText.several : termText.one}</p>
      <div class="two definitions">
        {definitions.map((d) => (
          <Definition definition={d} />
        ))}
      </div>
      <section aria-labelledby="fel-r">
        <h2 id="fel-r">{recordText.report}</h2>
        <Report deps={deps} title={detail.title} url={detail.url} data={`/api/v1/terms/${detail.id}`} />
      </section>
    </Page>
  );
}

function Definition({ definition: d }: { definition: ClaimView }) {
  return (
    <article class="card" id={`uppgift-${d.id}`}>
      <h2>{d.assertedBy.name}</h2>
      <p>{d.text}</p>
      <p class="note">
        <ClaimSource claim={d} />
        <ClaimDate claim={d} /> <Basis basis={d.basis} country={d.country} />
      </p>
      <ClaimMore claim={d} />
    </article>
  );
}
