import type { Catalogue } from '../catalogue/catalogue.ts';
import { methodFacts } from '../catalogue/method-facts.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import type { Need } from './need.ts';

/** When nothing fits: said plainly, with what there is instead. */
export interface NoMatch {
  readonly explanation: string;
  readonly nextSteps: readonly NextStep[];
}

export interface NextStep {
  readonly kind: 'nearest' | 'components' | 'explaining' | 'knowledge_gap' | 'ask_sbu' | 'ask_rss' | 'widen';
  readonly text: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

const plainExplanation =
  'Ingen metod i katalogen passar det du angav. Det kan bero på att ingen finns, att ingen är beskriven här, eller att behovet uttrycks på ett annat sätt.';
/** What is asked for was read as another's subject (outside.ts): said, so that it can be put otherwise. */
const outsideExplanation =
  'Ingen metod i katalogen passar det du angav. Vi läste det som en fråga om något som metoder inte svarar på, till exempel regler, pengar, boende eller vård. Beskriv problemet med andra ord, eller välj det i listan, om vi läste fel.';

/** How many links a step has at the most: a start, not a list. */
const MOST_LINKS = 5;

/** @param nearest methods that share words with the need, best first; shown as search results, not as suggestions. */
export function noMatchFor(
  catalogue: Catalogue,
  need: Need,
  today: string,
  nearest: readonly string[],
): NoMatch {
  const steps = [
    nearestStep(catalogue, nearest),
    componentsThatRecur(catalogue, need, today),
    supportsOfKind(
      catalogue,
      need,
      'explaining',
      'explaining',
      'Kunskapsstöd som förklarar problemet kan ge underlag för bedömningen.',
    ),
    knowledgeGaps(catalogue, need),
    askSbu(catalogue, need),
    askRegion(catalogue, need),
    {
      kind: 'widen' as const,
      text: 'Ange en vidare målgrupp eller ett vidare problem, eller ta bort åldern, och se om något närliggande finns.',
      links: [],
    },
  ];
  return {
    explanation: need.onlyProblems?.length === 0 ? outsideExplanation : plainExplanation,
    nextSteps: steps.filter((s) => s !== null),
  };
}

function nearestStep(catalogue: Catalogue, nearest: readonly string[]): NextStep | null {
  if (nearest.length === 0) return null;
  return {
    kind: 'nearest',
    text: 'Närmast efter orden. Det är sökträffar på dina ord, inget förslag: de kan vara gjorda för något annat.',
    links: nearest.map((id) => link(catalogue, 'method', id)),
  };
}

/** Content that methods for the group with known effect have in common: what to look for, not a method. */
function componentsThatRecur(catalogue: Catalogue, need: Need, today: string): NextStep | null {
  const groups = new Set(need.targetGroups);
  const found = new Map<string, number>();
  for (const method of catalogue.methods.values()) {
    if (!method.targetGroups.some((g) => groups.has(g))) continue;
    if (!methodFacts(catalogue, method, today).evidence.class.startsWith('effect_')) continue;
    for (const { component } of method.components) {
      const concept = catalogue.concepts('components').get(component);
      if (concept && !concept.generic) found.set(component, (found.get(component) ?? 0) + 1);
    }
  }
  const recurring = [...found]
    .filter(([, n]) => n >= 2)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_LINKS);
  if (recurring.length === 0) return null;
  return {
    kind: 'components',
    text: 'Innehåll som återkommer i metoder med känd effekt för gruppen. Att dela innehåll är inte att dela effekt.',
    links: recurring.map(([id]) => link(catalogue, 'component', id)),
  };
}

function supportsOfKind(
  catalogue: Catalogue,
  need: Need,
  knowledgeKind: 'explaining' | 'describing',
  kind: NextStep['kind'],
  text: string,
): NextStep | null {
  const found = onTheNeed(catalogue, need).filter((s) => s.knowledgeKind === knowledgeKind);
  if (found.length === 0) return null;
  return { kind, text, links: found.slice(0, MOST_LINKS).map((s) => link(catalogue, 'support', s.id)) };
}

function knowledgeGaps(catalogue: Catalogue, need: Need): NextStep | null {
  const found = onTheNeed(catalogue, need).filter(
    (s) => s.kind === 'knowledge_gap' || s.kind === 'evidence_map',
  );
  if (found.length === 0) return null;
  return {
    kind: 'knowledge_gap',
    text: 'Här är det känt att kunskap saknas.',
    links: found.slice(0, MOST_LINKS).map((s) => link(catalogue, 'support', s.id)),
  };
}

function onTheNeed(catalogue: Catalogue, need: Need) {
  const problems = new Set(catalogue.withBroader('problems', need.problems));
  const groups = new Set(need.targetGroups);
  return [...catalogue.supports.values()].filter(
    (s) =>
      s.status !== 'replaced' &&
      (s.problems.some((p) => problems.has(p)) ||
        (need.problems.length === 0 && s.targetGroups.some((g) => groups.has(g)))),
  );
}

function askSbu(catalogue: Catalogue, need: Need): NextStep {
  const about = [
    ...need.problems.map((p) => catalogue.label('problems', p)),
    ...need.targetGroups.map((g) => catalogue.label('target-groups', g)),
  ].map((t) => t.toLocaleLowerCase('sv'));
  const question =
    about.length === 0
      ? 'vilka insatser som finns'
      : `vilka insatser som har prövats för ${about.join(', ')}`;
  return {
    kind: 'ask_sbu',
    text: `Fråga SBU:s upplysningstjänst. En färdig fråga: ”Vi vill veta ${question}, och vad som är känt om effekterna.”`,
    links: catalogue.actors.has('sbu') ? [link(catalogue, 'actor', 'sbu')] : [],
  };
}

function askRegion(catalogue: Catalogue, need: Need): NextStep | null {
  const municipality =
    need.municipality === null ? undefined : catalogue.municipalities.get(need.municipality);
  if (municipality === undefined) return null;
  const bodies = [...municipality.rss, ...municipality.fouUnits].filter((id) => catalogue.actors.has(id));
  return {
    kind: 'ask_rss',
    text: 'Fråga den regionala stödstrukturen eller FoU-enheten om någon i länet arbetar med behovet.',
    links: bodies.map((id) => link(catalogue, 'actor', id)),
  };
}

function link(catalogue: Catalogue, type: 'method' | 'component' | 'support' | 'actor', id: string) {
  return { title: catalogue.titleOf(id), url: recordUrl(type, id) };
}
