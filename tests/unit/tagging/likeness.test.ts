import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { featuresOfWords, featuresVersion, tellingWords } from '../../../src/tagging/likeness/features.ts';
import { type Lesson, learn, sigmoid } from '../../../src/tagging/likeness/learn.ts';
import { LikenessModel, likenessBy, NOTHING } from '../../../src/tagging/likeness/likeness.ts';
import { ageIn, peopleIn } from '../../../src/tagging/likeness/people.ts';
import { likenessFacets, likenessVocabulary } from '../../../src/tagging/likeness/second-opinion.ts';
import { learnedWeights } from '../../../src/tagging/likeness/weights.ts';
import { readNeedWith } from '../../../src/tagging/read-need.ts';
import { isPublished } from '../../../src/tagging/threshold.ts';
import { realCatalogue } from '../../helpers/catalogue.ts';
import { learnedFrom, telling } from '../../relevance/lessons.ts';
import { realTagger } from '../../relevance/tagging.ts';

const tagger = realTagger();
const { analyzer } = tagger.knowledge;
const problems = (need: string) => readNeedWith(need, tagger).problems.map((p) => p.id);

describe('the learned weights', () => {
  it('have the form that is read, and name concepts that exist', () => {
    const weights = z.record(z.string(), z.number());
    const facet = z.strictObject({
      labels: z.array(z.string()),
      bias: z.array(z.number()),
      features: z.record(z.string(), z.string().regex(/^\d+:-?\d+(?: \d+:-?\d+)*$/)),
      inText: weights,
      inNeed: weights,
      nothing: weights,
    });
    const kept = z
      .strictObject({
        version: z.literal(featuresVersion),
        learnedFrom: z.string().min(3),
        facets: z.strictObject({ targetGroup: facet, problem: facet, component: facet, circumstance: facet }),
      })
      .parse(learnedWeights);
    for (const name of likenessFacets) {
      const { labels, bias } = kept.facets[name];
      expect(bias).toHaveLength(labels.length);
      const known = realCatalogue().concepts(likenessVocabulary[name]);
      expect(labels.filter((label) => label !== NOTHING && !known.has(label))).toEqual([]);
    }
  });

  it('are as new as what they were learned from: else `npm run learn`', () => {
    expect(learnedWeights.learnedFrom).toBe(learnedFrom());
  });

  it('are learned from fragments of concepts that exist', () => {
    for (const name of likenessFacets) {
      const known = realCatalogue().concepts(likenessVocabulary[name]);
      const lines = telling(name);
      expect(lines.filter(([id = '']) => id !== NOTHING && !known.has(id))).toEqual([]);
      expect(lines.filter((line) => line.length !== 2 || line[1] === '')).toEqual([]);
    }
  });
});

describe('learning', () => {
  const lesson = (text: string, ...is: string[]): Lesson => ({
    features: featuresOfWords(tellingWords(text, analyzer)),
    is: new Set(is),
    open: () => false,
    weight: 1,
  });
  const lessons = [
    lesson('gömmer flaskor i garaget', 'dricker'),
    lesson('tomma flaskor under sängen', 'dricker'),
    lesson('stannar hemma från skolan', 'skolkar'),
    lesson('har inte varit i skolan på en månad', 'skolkar'),
    lesson('öppet måndag till fredag'),
  ];
  const pace = { rounds: 20, rate: 1, shrink: 1e-4, positive: 1 };

  it('tells texts that it has not seen apart, the same way every time', () => {
    const learned = learn(lessons, ['dricker', 'skolkar'], pace);
    const again = learn(lessons, ['dricker', 'skolkar'], pace);
    expect([...learned.bias]).toEqual([...again.bias]);
    const model = new LikenessModel({
      labels: learned.labels,
      bias: [...learned.bias],
      features: Object.fromEntries(
        [...learned.features].map(([feature, { labels, weights }]) => [
          feature,
          [...labels].map((label, k) => `${label}:${Math.round((weights[k] ?? 0) * 10)}`).join(' '),
        ]),
      ),
      inText: {},
      inNeed: {},
      nothing: {},
    });
    const { scores } = model.likeness(featuresOfWords(tellingWords('flaskorna under trappan', analyzer)));
    expect(sigmoid(scores.get('dricker') ?? 0)).toBeGreaterThan(sigmoid(scores.get('skolkar') ?? 0));
  });

  it('keeps what tells of no concept apart from the concepts', () => {
    const { scores, nothing } = likenessBy(['a', NOTHING], [1, 2], () => [], []);
    expect([...scores]).toEqual([['a', 1]]);
    expect(nothing).toBe(2);
  });
});

describe('the second opinion', () => {
  it('reads what is told without its words, and shows the words', () => {
    const text = 'Hon räknar tomburkarna innan hon vågar ta hem någon, mamma ligger på soffan och luktar vin';
    const tags = tagger.tag(text).filter((t) => t.rule.endsWith('/likeness'));
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) {
      expect(text.slice(...tag.span)).toBe(tag.text);
      expect(tag.reason).not.toBe('');
    }
  });

  it('does not read what is denied', () => {
    expect(problems('Mamman dricker inte längre')).not.toContain('alkoholproblem');
    const tags = tagger.tag('Programmet är inte för personer med spelproblem.').filter(isPublished);
    expect(tags.map((t) => t.value)).not.toContain('spelproblem');
  });

  it.each([
    'Öppettider under sommaren: måndag till torsdag klockan 9–15.',
    'Rapporten har tagits fram på uppdrag av regeringen och trycks i 500 exemplar.',
    'Nämnden beslutade att upphandla ett nytt verksamhetssystem.',
    'Frågor besvaras av enheten för kunskapsutveckling.',
    'Stöd ges tillsammans med hälso- och sjukvården.',
    'Nätverket anger att avgifter tas ut.',
  ])('publishes nothing of: %s', (text) => {
    const said = tagger.tag(text).filter((t) => isPublished(t) && /^(?:targetGroup|problem)$/.test(t.facet));
    expect(said.map((t) => t.value)).toEqual([]);
  });

  it.each([
    'Åttaårig flicka behöver nytt pass före resan till mormor',
    'Flickan har ont i ryggen och väntar på tid hos ortoped',
    'Familj söker simskola för sexåring, helst på lördagar',
  ])('reads no problem in: %s', (need) => {
    expect(problems(need)).toEqual([]);
  });
});

describe('whom a text names', () => {
  it.each([
    ['mammor', ['mother', 'parent']],
    ['vårdnadshavaren', ['parent']],
    ['dottern', ['offspring']],
    ['äldre', ['old']],
    ['barnbarn', []],
    ['mannekäng', []],
  ])('%s', (word, kinds) => {
    expect(peopleIn(word)).toEqual(kinds);
  });

  it.each([
    ['tolvåringar', 12],
    ['åttioåttaårig', 88],
    ['16-årig', null],
    ['16årig', 16],
    ['femårsplan', null],
    ['årsmöte', null],
  ])('%s is an age of %s', (word, years) => {
    expect(ageIn(word)).toBe(years);
  });

  it('and for whom, and with which words', () => {
    const features = featuresOfWords(tellingWords('En kurs för föräldrar vars dotter dricker', analyzer));
    expect(features).toEqual(
      expect.arrayContaining(['c:parent', 'c:for parent', 'c:parent > offspring', 'k:@offspring drick']),
    );
  });
});
