import type { Certainty } from '../domain/facts/evidence.ts';
import { raisedBeside, sumsUp } from './effect-evidence.ts';
import { sharesAcross } from './effect-figures.ts';
import { certaintyFor } from './findings.ts';
import { signOf } from './outcome-sign.ts';
import type { Sentence } from './sentences.ts';
import { publishAt } from './threshold.ts';
import type { Tag, TagOf } from './types.ts';
import { outcomeWords } from './words/effects.ts';
import { takenBack } from './words/unclear.ts';

type Finding = TagOf<'finding'>;

/**
 * What the sentences of a paragraph say of each other's findings: how sure they are (said before or after), that
 * they are taken back, or go against each other. Spans count in the read text, as the sentences' starts do.
 */
export function findingsTogether(tags: readonly Tag[], sentences: readonly Sentence[]): Tag[] {
  const others = tags.filter((t) => t.facet !== 'finding');
  const all = tags.filter((t) => t.facet === 'finding');
  const inside = (sentence: Sentence): Finding[] =>
    all.filter(
      (t) => t.span[0] >= sentence.start && t.span[0] < sentence.start + Math.max(1, sentence.text.length),
    );
  const paragraphs = Map.groupBy(sentences, (s) => s.paragraph);
  const read = [...paragraphs.values()].flatMap((paragraph) =>
    readParagraph(paragraph.map((sentence) => ({ sentence, findings: inside(sentence) }))),
  );
  return [...others, ...read];
}

interface Told {
  readonly sentence: Sentence;
  readonly findings: readonly Finding[];
}

function readParagraph(paragraph: readonly Told[]): Finding[] {
  const told = settled(withFigures(paragraph)).map((t, at, all) => raised(t, [all[at - 1], all[at + 1]]));
  const read: Told[] = [];
  /** Said before any finding: "Evidensstyrka 3." */
  let ahead: Certainty | null = null;
  for (const { sentence, findings } of told) {
    const certainty = certaintyFor(sentence);
    const at = read.findLastIndex((r) => r.findings.length > 0);
    const before = read[at];
    if (certainty !== null && before?.findings.some(isUngraded)) {
      read[at] = { ...before, findings: graded(before.findings, certainty, 'nästa mening') };
      continue;
    }
    if (certainty !== null && findings.length === 0) ahead = certainty;
    const own = ahead === null ? findings : graded(findings, ahead, 'meningen före');
    if (findings.length > 0) ahead = null;
    read.push({ sentence, findings: own });
  }
  return read.flatMap((r) => r.findings);
}

const isUngraded = (tag: Finding): boolean => tag.finding.certainty === 'not_graded';
const isSure = (tag: Finding): boolean => tag.confidence >= publishAt.finding;

/** The sure findings of a sentence get the certainty; if none is sure, the last, which the certainty makes a finding. */
function graded(findings: readonly Finding[], certainty: Certainty, where: string): Finding[] {
  const sure = findings.some((t) => isUngraded(t) && isSure(t));
  return findings.map((tag, at) => {
    if (!isUngraded(tag) || !(sure ? isSure(tag) : at === findings.length - 1)) return tag;
    const finding = { ...tag.finding, certainty };
    return {
      ...tag,
      finding,
      value: `${finding.direction}/${certainty}`,
      confidence: Math.max(0.85, tag.confidence),
      reason: `${tag.reason}; tillförlitligheten står i ${where}`,
    };
  });
}

const doubted = (tag: Finding, why: string): Finding => ({
  ...tag,
  confidence: Math.min(tag.confidence, 0.4),
  reason: `${tag.reason}; ${why}`,
});

/** A result that the paragraph takes back, or that is one side of what goes both ways, is no finding of its own. */
function settled(paragraph: readonly Told[]): Told[] {
  const back = paragraph.findIndex(
    (t) => takenBack.test(t.sentence.text) && t.findings.some((f) => f.finding.direction === 'unclear'),
  );
  const mixed = paragraph.findIndex((t) =>
    t.findings.some(
      (f) =>
        f.finding.direction === 'mixed' && f.rule === 'finding/mixed' && speaksOfAll.test(t.sentence.text),
    ),
  );
  const ungradedTwice = paragraph.some((t) =>
    t.findings.some((f) => f.finding.direction === 'unclear' && !isUngraded(f)),
  );
  return paragraph.map((t, at) => {
    if (ungradedTwice)
      return {
        ...t,
        findings: t.findings.map((f) =>
          f.value === 'unclear/not_graded' ? doubted(f, 'sägs i stycket med sin tillförlitlighet') : f,
        ),
      };
    if (at < back)
      return {
        ...t,
        findings: t.findings.map((f) => (isUngraded(f) ? doubted(f, 'texten tar tillbaka det') : f)),
      };
    if (mixed >= 0 && at !== mixed)
      return {
        ...t,
        findings: t.findings.map((f) => (isUngraded(f) ? doubted(f, 'en sida av ett blandat resultat') : f)),
      };
    return t;
  });
}
/** Of the results as a whole, not of one of them. */
const speaksOfAll =
  /bild|resultat|forskning|studierna|underlag|fynden|utvärderingarna|översikterna|håll|slutsats/iu;

/** "Föräldrarna blev säkrare." beside a sentence with a result is a result too. */
function raised(told: Told, beside: readonly (Told | undefined)[]): Told {
  const isResult = (b: Told | undefined): boolean =>
    b !== undefined && (b.findings.some(isSure) || sumsUp(b.sentence.text));
  if (!beside.some(isResult)) return told;
  return { ...told, findings: told.findings.map((f) => raisedBeside(f, told.sentence.text)) };
}

/** "… hade 31 arbete. I jämförelsegruppen var motsvarande siffra 19." */
function withFigures(paragraph: readonly Told[]): Told[] {
  return paragraph.map((t, at) => {
    if (t.findings.some(isSure)) return t;
    const [own, ...rest] = t.sentence.text.split(besides);
    const next = rest.length > 0 ? rest.join(' ') : paragraph[at + 1]?.sentence.text;
    const found = own && next ? acrossSentences({ ...t.sentence, text: own }, next) : null;
    return found ? { ...t, findings: [found] } : t;
  });
}

/** Where a sentence goes over to the others: "…; i gruppen med sedvanlig vård var andelen 24 procent". */
const besides = /[;,]\s(?:medan |men |och |mot )?(?=(?:i|bland|hos|för|av|på)\s[^.;]*\d)/iu;
const denied = /(?<!\p{L})(?:ingen|inga|inget|inte|utan|aldrig)\s+(?:\p{L}+\s+){0,3}$/iu;

function acrossSentences({ text, start }: Sentence, next: string): Finding | null {
  const shares = sharesAcross(text, next);
  if (!shares) return null;
  const after = text.slice(shares.end);
  const sign = signOf(after, denied) ?? signOf(text.slice(0, shares.end), denied);
  if (sign === null) return null;
  const direction = (sign === 'good') === shares.more ? 'positive' : 'negative';
  return {
    facet: 'finding',
    value: `${direction}/not_graded`,
    finding: {
      direction,
      certainty: 'not_graded',
      outcomeGroup: outcomeWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
      comparator: null,
      population: { ages: null, targetGroups: [] },
      methods: [],
      saidBy: null,
    },
    rule: `finding/${direction}`,
    span: [start, start + text.length],
    text,
    confidence: 0.74,
    reason: 'andelen jämförs med de andras i nästa mening',
  };
}
