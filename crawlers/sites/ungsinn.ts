/** Ungsinn (Norway): reviews of interventions for children's mental health, each classified. Articles in editions. */
import { readDottedDate } from '../extract/dates.ts';
import { type Field, heading, labelledDate, readFields, section } from '../extract/fields.ts';
import type { Page } from '../extract/page.ts';
import { type Draft, type DraftClaim, short, yearOf } from './draft.ts';
import { aboutForeignMethod, hasAvailability, ratingClaim } from './foreign-rating.ts';
import { type Expectation, type MapContext, type Place, read, type Site } from './site.ts';
import { type Level, readLevel } from './ungsinn-level.ts';

const expectation: Expectation = {
  required: ['name', 'summary'],
  usual: { level: 0.7, assessed: 0.3 },
  leastPages: 3,
};

const map = {
  name: [heading],
  summary: [section(/^sammendrag/i)],
  conclusion: [section(/^(konklusjon|(ungsinns |ungsinnpanelets )?klassifisering)/i)],
  published: [labelledDate(/^publisert\s*:?/i)],
};
type Fields = Readonly<Record<keyof typeof map, Field | null>>;

const versions = {
  2009: 'Ungsinn kriterier 2009–2015 (nivå 1–4 med stjärnor)',
  2015: 'Ungsinn kriterier v2.0/2.1 (nivå 0–5)',
} as const;

/** Said of training in Norway, in the summary; "ikke" alone is said of much else. */
const trainingEnded =
  /\b(ikke leng[er]+e?)\b[^.]*\bopplæring|\bopplæring[^.]*\b(ikke leng[er]+e?|avsluttet|lagt ned|nedlagt|avviklet|opphørt)\b|\bavslutte[tr]?\b[^.]*\bopplæring/i;

export const ungsinn: Site = {
  id: 'ungsinn',
  place: placeOf,
  expects: { article: expectation },
  extract: ({ page }) => {
    const fields = readFields(page, map);
    const title = fields.name?.text ?? '';
    // The site answers 200 for what it does not have.
    if (/^(404|siden (ble ikke funnet|finnes ikke))/i.test(title)) return { kind: 'gone' };
    const level = readLevel([fields.summary, fields.conclusion].map((f) => f?.text ?? '').join('\n'));
    const assessed = assessedOn(page);
    const shown = level === null || level === 'unclear' ? null : level.label;
    return read(expectation, {
      title,
      fields: {
        ...fields,
        level: shown === null ? null : { text: shown, items: [shown], locator: 'Sammendrag' },
        assessed: assessed === null ? null : { text: assessed, items: [assessed], locator: 'Sist vurdert' },
      },
      published: fields.published?.text ?? null,
      updated: assessed,
      notes: level === 'unclear' ? ['nivån och dess namn stämmer inte överens: ingen nivå ges'] : [],
      toDraft: (context) => toDraft(context, title, fields, level, assessed),
    });
  },
};

/** What stands in the archive is often the newer edition: both are articles of their own. */
function placeOf(url: URL): Place | null {
  const [, folder, name] = /^\/post_(tiltak|tiltak_arkiv)\/([^/]+)\/?$/i.exec(url.pathname) ?? [];
  return name === undefined ? null : { kind: 'article', key: `${folder}/${name.toLowerCase()}`, rank: 0 };
}

/** "Sist vurdert av Ungsinnpanelet den 15.05.2014", wherever it stands. */
function assessedOn(page: Page): string | null {
  const line = page.allLines.find((l) => /sist vurdert/i.test(l));
  return readDottedDate(line?.replace(/^.*?sist vurdert/i, ''));
}

/** "Kunnskapsoppsummering og klassifisering av tiltaket: Circle of Security (COS, 2. utg.)" → Circle of Security (COS). */
function methodName(title: string): string {
  return title
    .replace(/^(kunnskapsoppsummering og klassifisering|beskrivelse og vurdering) av tiltaket:?\s*/i, '')
    .replace(/,?\s*\(?\d+\.\s*utg(ave|\.)?\)?(?=\)|$|\s)/i, '')
    .replace(/\(\s*\)/g, '')
    .replace(/[®™]/g, '')
    .trim();
}

function toDraft(
  context: MapContext,
  title: string,
  fields: Fields,
  level: Level | 'unclear' | null,
  assessed: string | null,
): Draft {
  const published = fields.published?.text ?? null;
  const name = methodName(title);
  const known = level === 'unclear' ? null : level;
  const id =
    context.catalogue.support({ urls: [context.url], title, publisher: context.publisher }) ??
    context.recordId;
  const where = { locator: 'Sammendrag', work: id, published, asOf: assessed };
  const claims = (subject: string): DraftClaim[] => {
    if (context.linkOnly) return [];
    const rating = known === null ? null : ratingClaim(context, subject, ratingOf(known), where);
    const ended =
      trainingEnded.test(fields.summary?.text ?? '') && !hasAvailability(context, subject, 'training_ended');
    return [...(rating === null ? [] : [rating]), ...(ended ? [endedTraining(subject, where)] : [])];
  };
  const about = aboutForeignMethod(context, name, claims);
  const unread =
    level === 'unclear'
      ? [
          {
            why: 'level_not_read' as const,
            said: short(`Ungsinn: ${name}`, 200),
            locator: 'Sammendrag',
            candidates: [],
            claims: [],
          },
        ]
      : [];
  return {
    support: {
      id,
      title: short(title, 300),
      kind: known?.criteria === 2009 ? 'method_description' : 'systematic_review',
      steering: 'supporting',
      publishers: [context.publisher],
      publisherAsPrinted: 'Ungsinn',
      year: yearOf(published ?? assessed),
      url: context.url,
      summary: context.linkOnly || known === null ? null : summary(known),
    },
    ...about,
    proposals: [...about.proposals, ...unread],
  };
}

function ratingOf({ criteria, label, onScale }: Level) {
  const old = criteria === 2009;
  return {
    register: 'Ungsinn',
    registerVersion: versions[criteria],
    label,
    onScale,
    // All articles from before the new criteria were to be classified anew.
    ...(old ? { current: false, supersededBy: 'Ungsinns kriterier från november 2015' } : {}),
  };
}

function endedTraining(
  subject: string,
  where: Pick<DraftClaim, 'locator' | 'work' | 'published' | 'asOf'>,
): DraftClaim {
  return {
    subject,
    fact: 'availability',
    value: { aspect: 'training', code: 'training_ended', text: 'Utbildningen i Norge ges inte längre' },
    ...where,
  };
}

function summary({ level, criteria }: Level): string {
  return `Norsk genomgång. Ungsinn klassificerar metoden på evidensnivå ${level}${
    criteria === 2009 ? ' av 4 enligt kriterier som gällde till 2015' : ' på en skala 0–5'
  }. Bedömningen gäller Norge.`;
}
