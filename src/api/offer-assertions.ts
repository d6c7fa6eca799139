/** What an offer says of itself, beside what the catalogue knows. Both are quoted; neither is judged. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { HitView } from '../domain/views.ts';
import type { Assertion } from '../offer/reading.ts';
import { approvalText, assertionLabels, experienceText, noMethodText } from '../offer/words.ts';

/** Methods set beside one statement. */
const MOST = 6;

export interface Beside {
  /** Null for what is said whatever the method. */
  readonly method: { readonly id: string; readonly title: string; readonly url: string } | null;
  readonly text: string;
}

/** @param methods those that the text is about; where the sentence names some of them, only these are asked about. */
export function besideAssertion(catalogue: Catalogue, assertion: Assertion, methods: readonly HitView[]) {
  const { kind, quote, bodies } = assertion;
  const named = methods.filter((m) => assertion.methods.includes(m.id));
  const asked = named.length > 0 ? named : methods;
  return {
    kind,
    label: assertionLabels[kind],
    quote: { ...quote },
    bodies: bodies.map((id) => ({ id, name: catalogue.actorName(id) })),
    beside: besides(catalogue, assertion, asked),
  };
}

function besides(catalogue: Catalogue, { kind, bodies }: Assertion, methods: readonly HitView[]): Beside[] {
  if (kind === 'approved') return [{ method: null, text: approvalText }];
  if (kind === 'experience') return [{ method: null, text: experienceText }];
  if (methods.length === 0) return [{ method: null, text: noMethodText }];
  return methods.slice(0, MOST).map((m) => ({
    method: { id: m.id, title: m.title, url: m.url },
    text: besideText(catalogue, kind, bodies, m),
  }));
}

function besideText(
  catalogue: Catalogue,
  kind: Assertion['kind'],
  bodies: readonly string[],
  method: HitView,
): string {
  switch (kind) {
    case 'recommended':
      return recommendationText(catalogue, bodies, method);
    case 'listed':
      return method.describedIn.length === 0
        ? 'Katalogen har ingen uppgift om att någon guide beskriver den.'
        : `Beskrivs i ${method.describedIn.map((d) => d.register).join(', ')}. Att finnas med i en guide är ingen rekommendation.`;
    case 'terms':
      return method.introduce === null
        ? 'Uppgift saknas.'
        : `Möjlig att införa, enligt katalogens uppgifter: ${method.introduce.label}.`;
    default:
      return effectText(method);
  }
}

function effectText({ evidence }: HitView): string {
  if (evidence === null) return 'Uppgift om effekt är inte aktuell för den här sorten.';
  const counting = evidence.outcomes.filter((o) => o.counting > 0);
  const outcomes = counting.map((o) =>
    [o.groupLabel, o.label, [o.assertedBy?.name, o.year].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', '),
  );
  const detail = outcomes.length === 0 ? '' : ` ${outcomes.join('. ')}.`;
  return `Kunskap om effekt i katalogen: ${evidence.label}.${detail}`;
}

function recommendationText(catalogue: Catalogue, bodies: readonly string[], method: HitView): string {
  const recommending = bodies.filter((id) => catalogue.recommends(id));
  const asked = recommending.length > 0 ? recommending : bodies;
  const positions = method.positions.filter((p) => asked.length === 0 || asked.includes(p.publisher.id));
  const who = asked.map((id) => catalogue.actorName(id)).join(' eller ');
  if (positions.length === 0) {
    const from = who === '' ? '' : ` från ${who}`;
    return `Katalogen har ingen rekommendation${from} om metoden. Be avsändaren ange skrift, år och sida.`;
  }
  return `${positions
    .map((p) => {
      const via = p.via === null ? null : `gäller insatstypen ${p.via.classTitle}`;
      return [p.label, [p.publisher.name, p.year].filter(Boolean).join(' '), via, p.addresseeLabel]
        .filter(Boolean)
        .join(', ');
    })
    .join('. ')}.`;
}
