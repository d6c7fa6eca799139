import type { Facet, Tag } from './types.ts';

/**
 * The confidence from which a tag is published without a person; below it the tag is a proposal. Set on the
 * development part of data/tagging so that precision at the threshold holds the bar of docs/tagging.md.
 */
export const publishAt: Readonly<Record<Facet, number>> = {
  targetGroup: 0.7,
  recipient: 0.7,
  problem: 0.7,
  area: 0.7,
  component: 0.7,
  setting: 0.7,
  ages: 0.7,
  documentKind: 0.6,
  steering: 0.6,
  knowledgeKind: 0.6,
  reader: 0.6,
  finding: 0.7,
  recommendation: 0.8,
  unsuitableWhen: 0.8,
  availability: 0.7,
  mention: 0.7,
};

/**
 * Could this tag, published, raise a verdict or safety flag (domain model 5)? Then a person reviews it first,
 * however sure the rule is.
 */
export function couldBecomeVerdict(tag: Tag): boolean {
  switch (tag.facet) {
    case 'unsuitableWhen':
      return true;
    case 'recommendation':
      return tag.value === 'should_not' || tag.value === 'research_only';
    case 'finding':
      return tag.finding.direction === 'negative' || tag.finding.direction === 'no_effect';
    case 'availability':
      return ['discontinued', 'replaced', 'dormant', 'training_ended', 'not_used_in_sweden'].includes(
        tag.availability.code ?? '',
      );
    default:
      return false;
  }
}

/** Published as it is, or a proposal for the review. */
export function isPublished(tag: Tag): boolean {
  return tag.confidence >= publishAt[tag.facet] && !couldBecomeVerdict(tag);
}
