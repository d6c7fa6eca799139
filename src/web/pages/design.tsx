/** Every component with made-up content, for whoever works on them. Not linked, not indexed. */
import type { Context } from 'hono';
import { evidenceLabels, flagLabels, introduceLabels, levelLabels } from '../../domain/labels.ts';
import { ClaimTable } from '../components/claims.tsx';
import { Completeness, FactStrip } from '../components/facts.tsx';
import { Flags } from '../components/flags.tsx';
import { Hit } from '../components/hit.tsx';
import { Page } from '../components/layout.tsx';
import {
  allShapes,
  CertaintyDiscs,
  evidenceShapes,
  flagShapes,
  introduceShapes,
  levelShapes,
  Mark,
} from '../components/mark.tsx';
import { Dissents } from '../components/relations.tsx';
import type { WebDeps } from '../deps.ts';
import { exampleClaims, exampleDissents, exampleFlags, exampleHit } from '../design-examples.ts';
import { render } from '../render.tsx';

export function designPage(c: Context, deps: WebDeps): Response {
  return render(
    c,
    <Page deps={deps} title="Designsystem" noindex>
      <h1>Designsystem</h1>
      <p class="lead">Alla delar med påhittat innehåll. Reglerna bakom står i docs/design.md.</p>
      <Part title="Märken">
        <ul class="legend">
          {allShapes.map((shape) => (
            <li>
              <Mark shape={shape} />
              {shape}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Märke och ord hör ihop">
        <div class="two">
          <Legend labels={levelLabels} shapes={levelShapes} />
          <Legend labels={evidenceLabels} shapes={evidenceShapes} />
          <Legend labels={introduceLabels} shapes={introduceShapes} />
          <Legend labels={flagLabels} shapes={flagShapes} />
        </div>
        <p>
          {(['high', 'moderate', 'low', 'very_low', 'not_graded'] as const).map((x) => (
            <CertaintyDiscs certainty={x} />
          ))}
        </p>
      </Part>
      <Part title="Fyra fakta">
        <FactStrip record={exampleHit} deep="" />
        <Completeness value={3} />
      </Part>
      <Part title="Varningar">
        <Flags flags={exampleFlags} />
      </Part>
      <Part title="Träff">
        <ol class="hits">
          <Hit hit={exampleHit} compare={false} />
        </ol>
      </Part>
      <Part title="Uppgifter">
        <ClaimTable claims={exampleClaims} caption="Påhittade uppgifter" />
      </Part>
      <Part title="Två slags besked">
        <Dissents dissents={exampleDissents} />
      </Part>
    </Page>,
  );
}

function Part({ title, children }: { title: string; children?: unknown }) {
  return (
    <section class="day">
      <h2>{title}</h2>
      {children as string}
    </section>
  );
}

interface LegendProps<K extends string> {
  readonly labels: Readonly<Record<K, string>>;
  readonly shapes: Readonly<Record<K, keyof typeof shapeNames>>;
}
const shapeNames = Object.fromEntries(allShapes.map((s) => [s, s])) as Record<
  (typeof allShapes)[number],
  string
>;

function Legend<K extends string>({ labels, shapes }: LegendProps<K>) {
  return (
    <ul class="legend">
      {(Object.keys(labels) as K[]).map((key) => (
        <li>
          <Mark shape={shapes[key]} />
          {labels[key]}
        </li>
      ))}
    </ul>
  );
}
