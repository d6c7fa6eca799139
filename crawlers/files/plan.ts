/** What each row of a file becomes: a known work, a question, a new record, or a fault. Pure. */

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { type AnyRecord, decodeRecord } from '../../src/catalogue/store-codec.ts';
import type { WorkFinder } from '../../src/matching/find-work.ts';
import { identifiersIn } from '../../src/matching/identifiers.ts';
import type { Tagger } from '../../src/tagging/tagger.ts';
import { isPublished } from '../../src/tagging/threshold.ts';
import type { Facet, Tag } from '../../src/tagging/types.ts';
import { hash53 } from '../../src/text/hash.ts';
import { answers, type Decisions } from '../review/decisions.ts';
import { tagQuestions } from '../review/from-tags.ts';
import type { Question } from '../review/question.ts';
import { labelOf } from '../review/queue.ts';
import { slug } from '../sites/draft.ts';
import type { FileRow, RowFault } from './rows.ts';

export interface FilePlan {
  readonly known: readonly { readonly row: number; readonly id: string; readonly why: string }[];
  readonly records: readonly AnyRecord[];
  readonly questions: readonly Question[];
  readonly faults: readonly RowFault[];
}

export interface PlanOptions {
  /** Name of the import: `import:<name>` is its origin. */
  readonly name: string;
  readonly rows: readonly FileRow[];
  readonly catalogue: Catalogue;
  readonly finder: WorkFinder;
  readonly tagger: Tagger;
  readonly decisions: Decisions;
  /** YYYY-MM-DD */
  readonly day: string;
}

export function planFile(options: PlanOptions): FilePlan {
  const known: { row: number; id: string; why: string }[] = [];
  const records: AnyRecord[] = [];
  const questions: Question[] = [];
  const faults: RowFault[] = [];
  const taken = new Set<string>();
  for (const row of options.rows) {
    const cited = options.finder.read([row.publisher, row.title].filter(Boolean).join('. '));
    const publisher = options.catalogue.actors.has(row.publisher)
      ? row.publisher
      : (cited.publishers[0] ?? null);
    const year = /\b(?:19|20)\d{2}\b/.exec(row.year)?.[0];
    const match = options.finder.find({
      titles: row.title === '' ? [] : [row.title],
      publishers: publisher === null ? [] : [publisher],
      year: year === undefined ? cited.year : Number(year),
      identifiers: row.identifiers === '' ? cited.identifiers : [row.identifiers],
      urls: row.url === '' ? [] : [row.url],
    });
    if (match.kind === 'one') {
      known.push({ row: row.row, id: match.id, why: match.why });
      continue;
    }
    if (match.kind === 'unsure') {
      const question = matchQuestion(options, row, match.candidates);
      const decision = options.decisions.get(question.id);
      if (!answers(decision, question.proposed)) {
        questions.push(question);
        continue;
      }
      if (decision.answer !== 'reject') {
        known.push({ row: row.row, id: decision.value ?? question.proposed, why: 'avgjort i granskningen' });
        continue;
      }
    }
    if (row.title === '')
      faults.push({
        row: row.row,
        message: 'Adressen är inte känd och raden har ingen titel: sidor hämtas bara av npm run crawl.',
      });
    else if (publisher === null)
      faults.push({
        row: row.row,
        message: `Utgivaren »${row.publisher || '(tom)'}« är inte känd. Lägg till den i data/actors först.`,
      });
    else
      addRecord(options, row, publisher, year === undefined ? cited.year : Number(year), {
        records,
        questions,
        faults,
        taken,
      });
  }
  return { known, records, questions, faults };
}

interface Out {
  readonly records: AnyRecord[];
  readonly questions: Question[];
  readonly faults: RowFault[];
  readonly taken: Set<string>;
}

function addRecord(
  options: PlanOptions,
  row: FileRow,
  publisher: string,
  year: number | null,
  out: Out,
): void {
  const tags = options.tagger.tag(`${row.title}\n${row.text}`, { title: row.title, url: row.url, publisher });
  const published = tags.filter(isPublished);
  const values = (facet: Facet): string[] => [
    ...new Set(published.filter((t) => t.facet === facet).map((t) => t.value)),
  ];
  const base = `${options.name}-${slug(row.title)}`.slice(0, 80).replace(/-+$/, '');
  const id = options.catalogue.typeOf(base) !== null || out.taken.has(base) ? `${base}-${row.row}` : base;
  out.taken.add(id);
  const decoded = decodeRecord('supports', {
    id,
    title: row.title.slice(0, 300),
    publishers: [publisher],
    publisherAsPrinted: row.publisher || publisher,
    year,
    kind: kindOf(tags),
    steering: values('steering')[0] ?? 'supporting',
    knowledgeKind: values('knowledgeKind')[0] ?? null,
    reader: values('reader')[0] ?? null,
    areas: values('area'),
    targetGroups: values('targetGroup'),
    recipients: values('recipient'),
    problems: values('problem'),
    identifiers:
      row.identifiers === '' ? [] : identifiersIn(row.identifiers).length > 0 ? [row.identifiers] : [],
    status: 'unknown',
    url: row.url === '' ? null : row.url,
    read: options.day,
    inferredFields: [
      'kind',
      'steering',
      'knowledgeKind',
      'reader',
      'areas',
      'targetGroups',
      'recipients',
      'problems',
    ],
  });
  if (decoded.ok) out.records.push(decoded.value);
  else
    out.faults.push({
      row: row.row,
      message: `${decoded.error.issues[0]?.path.join('.')}: ${decoded.error.issues[0]?.message}`,
    });
  const page = {
    source: options.name,
    url: row.url === '' ? `fil:${options.name}#${row.row}` : row.url,
    title: row.title,
    text: `${row.title}\n${row.text}`,
    tags,
  };
  const asked = tagQuestions(page, labelOf(options.catalogue));
  out.questions.push(...asked.filter((q) => !answers(options.decisions.get(q.id), q.proposed)));
}

const events = new Set(['news', 'press_release', 'commission', 'project_page']);

function kindOf(tags: readonly Tag[]): string {
  const kind = tags.find((t) => t.facet === 'documentKind' && isPublished(t))?.value;
  return kind === undefined || events.has(kind) ? 'other' : kind;
}

function matchQuestion(
  options: PlanOptions,
  row: FileRow,
  candidates: readonly { readonly id: string; readonly why: string; readonly score: number }[],
): Question {
  const [first] = candidates;
  return {
    id: `m${hash53(JSON.stringify([options.name, row.title, row.url])).toString(36)}`,
    source: options.name,
    url: row.url === '' ? `fil:${options.name}#${row.row}` : row.url,
    page: `rad ${row.row}`,
    kind: 'match',
    about: 'samma verk?',
    why: `${first?.why ?? 'liknande titel'} (${Math.round((first?.score ?? 0) * 100)} %)`,
    proposed: first?.id ?? '',
    candidates: candidates.map((c) => ({ value: c.id, label: options.catalogue.titleOf(c.id) })),
    before: '',
    said: [row.title, row.publisher, row.year].filter(Boolean).join(', '),
    after: '',
    confidence: first?.score ?? 0.5,
    weighty: false,
    claims: [],
  };
}
