/**
 * Socialstyrelsen's national guidelines, one recommendation a page. Every step of the scale is printed; which one
 * applies stands in an attribute only. It is read there, or no level is given.
 */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { type Field, heading, label, labelledDate, readFields, section } from '../extract/fields.ts';
import { clean } from '../extract/text.ts';
import { type Draft, type DraftClaim, type Proposal, quoted, short, slug, yearOf } from './draft.ts';
import { addresseeOf, type Step, stepOf, stepText, wordingLevel } from './recommendation-words.ts';
import { type Expectation, type MapContext, type Place, type Reading, read, type Site } from './site.ts';

const pages = /^\/riktlinjer\/([^/]+)\/([^/]+)\/([^/]+)\/([\d.]+)\/?$/i;
const olderPages = /^\/nationellariktlinjermissbrukochberoende\/sokiriktlinjerna\/([^/]+)\/?$/i;

const expectation: Expectation = {
  required: ['title', 'wording'],
  // A scale without a chosen step is how a new template would show itself: half of the pages and it is drift.
  usual: { level: 0.5, motivation: 0.7, evidence: 0.6 },
  leastPages: 5,
};

const map = {
  title: [heading],
  condition: [label(/^tillstånd$/i)],
  action: [label(/^åtgärd$/i)],
  wording: [section(/^rekommendation/i), label(/^rekommendation$/i)],
  motivation: [section(/^motivering/i)],
  economy: [section(/^ekonomiska/i)],
  evidence: [section(/^kunskapsunderlag/i)],
  healthEconomy: [section(/^hälsoekonomisk/i)],
  severity: [section(/^tillståndets svårighetsgrad/i)],
  guideline: [label(/^riktlinje$/i), label(/^nationella riktlinjer$/i)],
  updated: [labelledDate(/^senast uppdaterad\s*:?/i)],
  published: [labelledDate(/^publicerad\s*:?/i)],
};

export const roi: Site = {
  id: 'roi',
  place: placeOf,
  expects: { recommendation: expectation },
  extract: ({ page }) => {
    const fields = readFields(page, map);
    const step = chosenStep(page.dom);
    const parts = namedParts(fields);
    const guideline = guidelineOf(page.links, page.url, fields.guideline);
    const level: Field | null =
      step === null ? null : { text: step.text, items: [step.text], locator: 'Prioritet enligt skalan' };
    const reading: Reading = {
      title: fields.title?.text ?? '',
      fields: { ...fields, level },
      published: fields.published?.text ?? null,
      updated: fields.updated?.text ?? null,
      notes: step === null ? ['inget steg på skalan är utmärkt: ingen nivå ges'] : [],
      toDraft: (context) => toDraft(context, { fields, step, guideline, ...parts }),
    };
    return read(expectation, reading);
  },
};

function placeOf(url: URL): Place | null {
  const found = pages.exec(url.pathname);
  if (found) return { kind: 'recommendation', key: `${found[1]}/${found[4]}`.toLowerCase(), rank: 0 };
  const older = olderPages.exec(url.pathname)?.[1];
  return older === undefined
    ? null
    : { kind: 'recommendation', key: `missbruk/${older.toLowerCase()}`, rank: 1 };
}

/** The one step that is marked; null when none is, or several are: a template we do not know. */
export function chosenStep(dom: CheerioAPI): Step | null {
  const steps = dom('li, td, th, span, div, p, label, button, dd, option')
    .toArray()
    .filter((e) => stepText.test(clean(dom(e).text())))
    // The innermost element of those with the same text, and once.
    .filter(
      (e) =>
        !dom(e)
          .children()
          .toArray()
          .some((c) => stepText.test(clean(dom(c).text()))),
    );
  // Fewer is a page that prints only its own number, which is then in the text and not a scale.
  if (steps.length < 8) return null;
  const marked = steps.filter((e) => isMarked(dom(e)) || isMarked(dom(e).parent('li, td, th, label')));
  const [only, ...others] = marked;
  return only === undefined || others.length > 0 ? null : stepOf(clean(dom(only).text()));
}

function isMarked(element: Cheerio<AnyNode>): boolean {
  const attributes = [
    'aria-current',
    'aria-selected',
    'aria-checked',
    'data-selected',
    'data-active',
    'data-current',
  ];
  if (attributes.some((name) => !['false', undefined].includes(element.attr(name)))) return true;
  if (element.attr('checked') !== undefined || element.attr('selected') !== undefined) return true;
  return (element.attr('class') ?? '')
    .split(/\s+/)
    .some((name) =>
      /(^|[-_])(selected|active|current|chosen|marked|vald|aktiv|markerad)($|[-_])/i.test(name),
    );
}

type Fields = Readonly<Record<keyof typeof map, Field | null>>;

/** Condition and action: labelled in older pages, "Tillstånd – Åtgärd" in the heading of today's. */
function namedParts(fields: Fields): { condition: string | null; action: string } {
  const title = fields.title?.text ?? '';
  const [left, ...right] = title.split(/\s+[–—-]\s+/);
  const action = fields.action?.text ?? (right.length > 0 ? right.join(' – ') : title);
  return { condition: fields.condition?.text ?? (right.length > 0 ? (left ?? null) : null), action };
}

/** The guideline's name as its own link has it. */
function guidelineOf(
  links: readonly { href: string; text: string }[],
  url: string,
  field: Field | null,
): { name: string; url: string } {
  const path = new URL(url).pathname.split('/').slice(0, 3).join('/');
  const own = links.find((l) => new URL(l.href).pathname.replace(/\/$/, '') === path && l.text.length > 8);
  return { name: field?.text ?? own?.text ?? 'Nationella riktlinjer', url: new URL(path, url).href };
}

interface Facts {
  readonly fields: Fields;
  readonly step: Step | null;
  readonly guideline: { name: string; url: string };
  readonly condition: string | null;
  readonly action: string;
}

function toDraft(context: MapContext, facts: Facts): Draft {
  const { fields, step, guideline } = facts;
  const published = fields.published?.text ?? null;
  const updated = fields.updated?.text ?? null;
  const known = context.catalogue.support({
    urls: [guideline.url],
    title: guideline.name,
    publisher: context.publisher,
  });
  const id = known ?? `roi-${slug(new URL(guideline.url).pathname.split('/')[2] ?? guideline.name)}`;
  const support = {
    id,
    title: guideline.name,
    kind: 'national_guideline' as const,
    steering: 'normative' as const,
    publishers: [context.publisher],
    publisherAsPrinted: 'Socialstyrelsen',
    year: yearOf(published ?? updated),
    url: guideline.url,
    documents: [{ title: short(fields.title?.text ?? '', 300), form: 'page' as const, url: context.url }],
  };
  if (step === null) return { support, claims: [], proposals: [withoutLevel(facts)] };
  const resolved = context.catalogue.method(facts.action);
  const target =
    resolved.kind === 'unsure' ? 'unclear' : context.catalogue.isClass(resolved.id) ? 'class' : 'method';
  const claim: DraftClaim<'recommendation'> = {
    // Where no record stands for the target, the subject is the work (domain model 2): shown there, raising nothing.
    subject: resolved.kind === 'one' ? resolved.id : id,
    fact: 'recommendation',
    value: {
      level: step.level,
      priority: step.priority,
      addressee: addresseeOf(fields.wording?.text ?? ''),
      target,
      targetName: short(facts.action, 200),
      status: 'current',
      group: context.recordId,
    },
    statedAs: quoted(step.priority === null ? step.text : `Prioritet ${step.priority}`),
    population: facts.condition === null ? null : { text: short(facts.condition, 200) },
    locator: 'Prioritet enligt skalan',
    work: id,
    published,
    asOf: updated,
  };
  const said = wordingLevel(fields.wording?.text ?? '');
  if (said !== null && said !== step.level) {
    const proposal: Proposal = {
      why: 'level_against_wording',
      said: `${step.text} på skalan, men ordet är ”${said === 'should' ? 'bör' : said === 'may' ? 'kan' : 'bör inte'}”`,
      locator: 'Rekommendation',
      candidates: [],
      claims: [claim],
    };
    return { support, claims: [], proposals: [proposal] };
  }
  const unknown: Proposal[] =
    resolved.kind === 'one'
      ? []
      : [
          {
            why: 'unknown_method',
            said: short(facts.action, 200),
            locator: 'rubrik',
            candidates: resolved.candidates,
            claims: [claim],
          },
        ];
  return { support, claims: [claim], proposals: unknown };
}

function withoutLevel(facts: Facts): Proposal {
  return {
    why: 'level_not_read',
    said: short(facts.fields.title?.text ?? '', 200),
    locator: 'Prioritet enligt skalan',
    candidates: [],
    claims: [],
  };
}
