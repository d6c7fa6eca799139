/** What a programme's page quotes of Socialstyrelsen's priorities: never the programme's own word, never first-hand. */
import { keyOf } from '../../src/matching/names.ts';
import type { Field } from '../extract/fields.ts';
import { type Draft, type DraftClaim, type Proposal, quoted, short, undecided } from './draft.ts';
import { namesIn, type QuotedPriority, quotedPriorities } from './quoted-priorities.ts';
import type { MapContext } from './site.ts';

/** Whose guidelines they are: in the text itself, or nothing is read. */
const asserter = 'socialstyrelsen';

export interface QuotedPage {
  /** What stands under "Kunskapsläge". */
  readonly knowledge: Field | null;
  /** "Prioritering" in the older box of facts. */
  readonly boxed: string | null;
  readonly title: string;
  /** The method that the page is about; null where it is about none, or several. */
  readonly own: string | null;
}

export function priorityDraft(
  context: MapContext,
  { knowledge, boxed, title, own }: QuotedPage,
): Pick<Draft, 'claims' | 'proposals'> {
  if (!context.catalogue.exists(asserter)) return { claims: [], proposals: [] };
  const found = quotedPriorities(knowledge?.text ?? '', knowledge?.items);
  if (found.length === 0) return { claims: [], proposals: withoutName(boxed) };
  const drafts = found.map((quote) => oneDraft(context, quote, title, own));
  return { claims: drafts.flatMap((d) => d.claims), proposals: drafts.flatMap((d) => d.proposals) };
}

function oneDraft(
  context: MapContext,
  quote: QuotedPriority,
  title: string,
  own: string | null,
): Pick<Draft, 'claims' | 'proposals'> {
  const named = namesIn(quote.action).flatMap((name) => {
    const method = context.catalogue.method(name);
    return method.kind === 'one' ? [method.id] : [];
  });
  const known = (method: string) => isSaid(context, method, quote);
  const claim = (subject: string): DraftClaim<'recommendation'> => ({
    subject,
    fact: 'recommendation',
    value: {
      level: quote.step.level,
      priority: quote.step.priority,
      addressee: quote.addressee,
      target: subject !== undecided && context.catalogue.isClass(subject) ? 'class' : 'method',
      targetName: short(quote.action, 200),
      // Which edition the page quotes is not said.
      status: 'unclear',
      group: context.recordId,
    },
    statedAs: quoted(quote.step.priority === null ? quote.step.text : `prioritet ${quote.step.priority}`),
    locator: 'Kunskapsläge',
    basis: 'stated',
    confidence: 'low',
    derived: true,
    quotes: asserter,
  });
  const ask = (why: Proposal['why'], candidates: readonly string[], claims: readonly DraftClaim[]) => ({
    claims: [],
    proposals: [
      {
        why,
        said: short(quote.said.includes(quote.action) ? quote.said : `${quote.said} ${quote.action}`, 300),
        locator: 'Kunskapsläge',
        candidates,
        claims,
      },
    ],
  });
  const ownAction =
    own !== null &&
    (named.includes(own) || keyOf(quote.action).startsWith(keyOf(title.split(',')[0] ?? title)));
  const agrees = quote.wording === null || quote.wording === quote.step.level;
  if (own !== null && ownAction && named.every((id) => id === own)) {
    if (known(own)) return { claims: [], proposals: [] };
    return agrees
      ? { claims: [claim(own)], proposals: [] }
      : ask('level_against_wording', [own], [claim(own)]);
  }
  const candidates = [...new Set([...named, ...(ownAction && own !== null ? [own] : [])])].filter(
    (id) => !known(id),
  );
  // Others that the page only compares with, in names that are nobody's, are no question for anybody.
  return candidates.length === 0
    ? { claims: [], proposals: [] }
    : ask(agrees ? 'unknown_method' : 'level_against_wording', candidates, [claim(undecided)]);
}

/** The editors have read it where it was said first: passed on once more it adds nothing. */
function isSaid(context: MapContext, method: string, { step }: QuotedPriority): boolean {
  return context.catalogue
    .saidOf(method)
    .some(
      (c) =>
        c.fact === 'recommendation' &&
        c.source.assertedBy === asserter &&
        c.value.level === step.level &&
        c.value.priority === step.priority,
    );
}

/** "Prioritering" in the older box: a number without anybody's name. */
function withoutName(priority: string | null): Proposal[] {
  return priority === null
    ? []
    : [
        {
          why: 'level_not_read',
          said: short(priority, 200),
          locator: 'Prioritering',
          candidates: [],
          claims: [],
        },
      ];
}
