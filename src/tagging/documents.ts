import { type SupportKind, steeringOfKind } from '../domain/records/support.ts';
import { everyMatchOf, words } from './pattern.ts';
import type { Tag, TagOf } from './types.ts';
import { forWhom, type Kind, kindRules, knowledgeWords, readerWords } from './words/documents.ts';

/** What is known of a document beside its text. */
export interface DocumentHints {
  readonly title?: string | null;
  readonly url?: string | null;
  /** Actor id of the publisher. */
  readonly publisher?: string | null;
}

const leadLength = 900;

/** What kind of document it is; one tag, or none. */
export function documentKindTag(text: string, hints: DocumentHints): TagOf<'documentKind'> | null {
  const title = hints.title ?? text.split('\n')[0]?.slice(0, 200) ?? '';
  const hasTitle = (hints.title ?? '') !== '' || text.includes('\n');
  let best: TagOf<'documentKind'> | null = null;
  for (const rule of kindRules) {
    const inTitle = hasTitle ? rule.title?.exec(title) : null;
    const inLead = inTitle ? null : rule.lead?.exec(text.slice(0, leadLength));
    const match = inTitle ?? inLead;
    if (!match) continue;
    const early = inLead ? 0.05 * (inLead.index / leadLength) : 0;
    const confidence = Math.round((inTitle ? rule.weight : rule.weight * 0.9 - early) * 100) / 100;
    if (best !== null && best.confidence >= confidence) continue;
    const at = inTitle && hints.title ? Math.max(0, text.indexOf(match[0])) : match.index;
    best = {
      facet: 'documentKind',
      value: rule.kind,
      rule: `documentKind/${rule.kind}`,
      span: [at, at + match[0].length],
      text: match[0],
      confidence,
      reason: inTitle ? 'ord i titeln' : 'ord i textens början',
    };
  }
  return best;
}

/** What follows of the kind, where the text says nothing else. */
const knowledgeOf: Partial<Record<Kind, TagOf<'knowledgeKind'>['value']>> = {
  binding_regulation: 'problem_solving',
  general_advice: 'problem_solving',
  national_guideline: 'problem_solving',
  knowledge_support_with_recommendations: 'problem_solving',
  knowledge_support: 'problem_solving',
  handbook: 'problem_solving',
  guidance: 'problem_solving',
  course: 'problem_solving',
  theme_page: 'problem_solving',
  systematic_review: 'explaining',
  commented_review: 'explaining',
  enquiry_answer: 'explaining',
  evidence_map: 'explaining',
  method_description: 'describing',
  report: 'describing',
  knowledge_gap: 'describing',
  local_evaluation_fou: 'describing',
};

/** Steering, kind of knowledge and reader, from words or from the kind. */
export function documentTags(text: string, hints: DocumentHints): Tag[] {
  const kind = documentKindTag(text, hints);
  const tags: Tag[] = kind ? [kind] : [];
  const lead = text.slice(0, 1500);
  const at = (match: RegExpExecArray) => ({
    span: [match.index, match.index + match[0].length] as const,
    text: match[0],
  });
  const fromKind = kind
    ? {
        span: kind.span,
        text: kind.text,
        confidence: Math.min(0.85, kind.confidence),
        reason: 'följer av dokumentslaget',
      }
    : null;

  const bound =
    words`är bindande|(?:reglerna|föreskrifterna|de) (?:är bindande|måste följas)|juridiskt bindande`.exec(
      lead,
    );
  const free = words`är inte bindande|inte (?:är )?bindande|är vägledande|vägledande`.exec(lead);
  const steering = kind && isSupport(kind.value) ? steeringOfKind[kind.value] : undefined;
  if (bound && !free)
    tags.push({ facet: 'steering', value: 'binding', rule: 'steering/words', ...at(bound), confidence: 0.85, reason: 'texten säger att den är bindande' }); // biome-ignore format: one object
  else if (fromKind && kind) {
    const value = steering ?? (isSupport(kind.value) ? 'supporting' : null);
    if (value) tags.push({ facet: 'steering', value, rule: 'steering/kind', ...fromKind });
  }

  const counts = knowledgeWords.map(([value, pattern]) => {
    const all = [...lead.matchAll(everyMatchOf(pattern))];
    return { value, times: all.length, first: all[0] };
  });
  const [top, second] = counts.toSorted((a, b) => b.times - a.times);
  const byKind = kind ? knowledgeOf[kind.value] : undefined;
  const decisive =
    kind !== null &&
    byKind !== undefined &&
    !['report', 'local_evaluation_fou', 'theme_page'].includes(kind.value);
  if (decisive && byKind && fromKind) {
    tags.push({ facet: 'knowledgeKind', value: byKind, rule: 'knowledgeKind/kind', ...fromKind });
  } else if (top?.first && top.times > (second?.times ?? 0)) {
    tags.push({ facet: 'knowledgeKind', value: top.value, rule: 'knowledgeKind/words', span: [top.first.index, top.first.index + top.first[0].length], text: top.first[0], confidence: Math.min(0.85, 0.6 + 0.08 * (top.times - (second?.times ?? 0))), reason: 'ord om vad texten gör' }); // biome-ignore format: one object
  } else if (byKind && fromKind) {
    tags.push({ facet: 'knowledgeKind', value: byKind, rule: 'knowledgeKind/kind', ...fromKind });
  }
  tags.push(...readerTags(lead));
  return tags;
}

const isSupport = (kind: Kind): kind is SupportKind =>
  !['news', 'press_release', 'commission', 'project_page'].includes(kind);

function readerTags(lead: string): TagOf<'reader'>[] {
  const tags: TagOf<'reader'>[] = [];
  for (const [value, pattern] of readerWords) {
    for (const match of lead.matchAll(everyMatchOf(pattern))) {
      const before = (
        lead
          .slice(0, match.index)
          .split(/[.!?\n]/)
          .at(-1) ?? ''
      ).slice(-110);
      const direct = /^(?:du|dig) som/iu.test(match[0]);
      if (!direct && !forWhom.test(before)) continue;
      const strong =
        direct ||
        /(?:riktar sig|vänder sig|skriv|avse|till för|målgrupp|för dig|hjälper|stöd (?:till|för|i)|underlag (?:till|för)|material för)/iu.test(
          before,
        );
      tags.push({ facet: 'reader', value, rule: 'reader/words', span: [match.index, match.index + match[0].length], text: match[0], confidence: strong ? 0.88 : 0.5, reason: strong ? 'texten säger vem den är för' : 'nämns efter »för«' }); // biome-ignore format: one object
      break;
    }
  }
  return tags;
}
