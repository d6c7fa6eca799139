/** The four facts of a method as they leave the product: evidence, positions, introduction, flags. */
import { type Claim, claimDate } from '../domain/claim.ts';
import type { OutcomeEvidence } from '../domain/evidence-class.ts';
import { type Flag, flagLevels } from '../domain/flags.ts';
import { isStale } from '../domain/introduce.ts';
import {
  addresseeLabels,
  evidenceLabels,
  flagLabels,
  introduceLabel,
  levelLabels,
  safetyLabels,
  ungradedLabel,
} from '../domain/labels.ts';
import type { Position } from '../domain/positions.ts';
import { newest } from '../domain/primitives.ts';
import type { EvidenceView, FlagView, IntroduceView, OutcomeView, PositionView } from '../domain/views.ts';
import type { Catalogue } from './catalogue.ts';
import type { MethodFacts } from './method-facts.ts';
import { publisherView, sourceView, yearOf } from './sources.ts';

export function evidenceView(catalogue: Catalogue, facts: MethodFacts): EvidenceView {
  const { evidence } = facts;
  return {
    class: evidence.class,
    label: evidence.ungraded ? ungradedLabel : evidenceLabels[evidence.class],
    outcomes: evidence.outcomes.map((o) => outcomeView(catalogue, o)),
  };
}

/** One outcome group: the statement that decided, newest first where several say the same. */
function outcomeView(catalogue: Catalogue, outcome: OutcomeEvidence): OutcomeView {
  const pool = outcome.deciding.length > 0 ? outcome.deciding : outcome.others;
  const lead = pool.toSorted((a, b) => (claimDate(b) ?? '').localeCompare(claimDate(a) ?? ''))[0];
  const ungraded = outcome.class === 'weak_studies' && outcome.deciding.length > 0;
  return {
    group: outcome.group,
    groupLabel: catalogue.label('outcome-groups', outcome.group),
    class: outcome.class,
    label: ungraded ? ungradedLabel : evidenceLabels[outcome.class],
    certainty: lead?.value.certainty ?? null,
    direction: lead?.value.direction ?? null,
    assertedBy: lead ? publisherView(catalogue, lead.source.assertedBy) : null,
    year: lead ? yearOf(claimDate(lead)) : null,
    searchDate: newest(outcome.deciding.flatMap((c) => (c.value.searchDate ? [c.value.searchDate] : []))),
    counting: outcome.deciding.length,
    others: outcome.others.length,
  };
}

export function positionView(catalogue: Catalogue, position: Position): PositionView {
  const { claim, via } = position;
  const { work, relayedBy } = claim.source;
  return {
    publisher: publisherView(catalogue, claim.source.assertedBy),
    level: position.level,
    label: levelLabels[position.level],
    priority: claim.value.priority,
    year: yearOf(claimDate(claim)),
    edition: claim.source.edition,
    addressee: position.addressee,
    addresseeLabel: addresseeLabels[position.addressee],
    via: via && {
      class: via.class,
      classTitle: catalogue.titleOf(via.class),
      basis: via.basis,
      limits: via.link.value.limits,
    },
    target: claim.value.target,
    status: claim.value.status === 'unclear' ? 'unclear' : 'current',
    basis: claim.basis,
    relayedBy: relayedBy === null ? null : publisherView(catalogue, relayedBy),
    support: work === null ? null : { id: work, title: catalogue.titleOf(work) },
    url: claim.source.url,
    claim: claim.id,
  };
}

export function introduceView(catalogue: Catalogue, facts: MethodFacts, today: string): IntroduceView {
  const { introduce } = facts;
  const successor = introduce.successor === null ? null : catalogue.titleOf(introduce.successor);
  return {
    status: introduce.status,
    label: introduceLabel(introduce, successor),
    terms: introduce.terms,
    lastKnown: introduce.lastKnown,
    stale: isStale(introduce, today),
    disputed: introduce.disputed,
    basis: 'inferred',
    rule: introduce.rule,
    member:
      introduce.member === null ? null : { id: introduce.member, title: catalogue.titleOf(introduce.member) },
    claims: introduce.deciding.map((c) => c.id),
  };
}

/** A flag in words, with body, document and date of every claim behind it. */
export function flagView(catalogue: Catalogue, flag: Flag): FlagView {
  // Several claims of one page are one source to a reader.
  const sources = flag.claims
    .map((c) => sourceView(catalogue, c))
    .filter((s, i, all) => all.findIndex((o) => o.url === s.url && o.publisher.id === s.publisher.id) === i);
  return {
    code: flag.code,
    level: flagLevels[flag.code],
    label: flagTitle(catalogue, flag),
    reason: flagReason(catalogue, flag),
    sources,
  };
}

function flagTitle(catalogue: Catalogue, flag: Flag): string {
  const label = flagLabels[flag.code];
  const claim = flag.claims[0];
  const body = claim ? catalogue.actorName(claim.source.assertedBy) : '';
  const year = claim ? yearOf(claimDate(claim)) : null;
  switch (flag.code) {
    case 'unsuitable_when':
      return safetyTitle(claim, flag.detail);
    case 'advised_against':
    case 'research_only':
    case 'harm_risk':
    case 'no_effect':
      return `${label} (${[body, year].filter((x) => x !== null && x !== '').join(' ')})`;
    case 'stale':
      return `${label} (sökt ${flag.detail ?? 'okänt år'})`;
    case 'replaced': {
      const successor = claim?.fact === 'availability' ? claim.value.successor : null;
      return successor === null ? label : `Ersatt av ${catalogue.titleOf(successor)}`;
    }
    case 'discontinued':
    case 'harm_signal':
    case 'assessments_differ':
    case 'recommended_but_hard':
    case 'no_provider_found':
    case 'no_steward_found':
    case 'terms_unclear':
    case 'version_gap':
    case 'population_not_tested':
      return label;
  }
}

/** "Olämplig när våldet pågår", "Kräver först: …", "Inte för åldern: …", after the kind of condition. */
function safetyTitle(claim: Claim | undefined, condition: string | null): string {
  const type = claim?.fact === 'safety' ? claim.value.type : 'unsuitable_when';
  return `${safetyLabels[type]}${type === 'unsuitable_when' ? '' : ':'} ${condition ?? ''}`.trim();
}

function isOurReading(claim: Flag['claims'][number]): boolean {
  return claim.basis === 'inferred' || claim.source.assertedByDerived;
}

/** One sentence: who says what, when, about what, and whether it is our reading of it. */
function flagReason(catalogue: Catalogue, flag: Flag): string {
  const said = flag.claims
    .map((c) => {
      const body = catalogue.actorName(c.source.assertedBy);
      const when = yearOf(claimDate(c));
      const said = when === null ? `${body}, läst ${c.source.read}` : `${body} ${when}`;
      return isOurReading(c) ? `${said} (vår tolkning)` : said;
    })
    .filter((text, i, all) => all.indexOf(text) === i)
    .slice(0, 3)
    .join('; ');
  const via = flag.viaClass === null ? null : `Gäller insatstypen ${catalogue.titleOf(flag.viaClass)}`;
  const detail = flag.code === 'stale' || flag.code === 'unsuitable_when' ? null : flag.detail;
  const quoted = flag.claims[0]?.statedAs;
  return [via, detail ?? (quoted ? `”${quoted}”` : null), said === '' ? null : `Källa: ${said}`]
    .filter(Boolean)
    .join('. ');
}
