import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReviewItem } from '../../crawlers/normalise.ts';
import {
  type Decision,
  readDecisions,
  removeDecision,
  saveDecision,
} from '../../crawlers/review/decisions.ts';
import { followDecisions, proposedOf } from '../../crawlers/review/from-claims.ts';
import { tagQuestions } from '../../crawlers/review/from-tags.ts';
import { reviewPage } from '../../crawlers/review/page.ts';
import { inOrder, type Question } from '../../crawlers/review/question.ts';
import { press, type Sitting, startSitting } from '../../crawlers/review/session.ts';
import { printable, showQuestion } from '../../crawlers/review/show.ts';
import { realTagger } from '../relevance/tagging.ts';

const sitter = {
  role: 'redaktör',
  day: '2026-11-21',
  refuse: (_q: Question, v: string) => (v === 'finns-ej' ? 'finns inte' : null),
};
const question = (n: number, more: Partial<Question> = {}): Question => ({
  id: `fråga-${n}`, source: 'sbu', url: 'https://example.org/x', page: 'Sida', kind: 'tag', about: 'målgrupp', why: 'skäl', proposed: 'unga',
  candidates: [{ value: 'unga', label: 'Unga' }, { value: 'barn', label: 'Barn' }], before: 'för ', said: 'ungdomar', after: ' som', confidence: 0.6, weighty: false, claims: [], ...more,
}); // biome-ignore format: one object
const keys = (sitting: Sitting, ...pressed: string[]) =>
  pressed.reduce((s, key) => press(s, key, sitter)[0], sitting);

describe('a sitting by keyboard', () => {
  it('decides with one key: yes, no, another candidate, another value', () => {
    const done = keys(
      startSitting([1, 2, 3, 4].map((n) => question(n))),
      'j',
      'n',
      '2',
      'ä',
      'x',
      'y',
      'enter',
    );
    expect(done.decided.map((d) => [d.decision.answer, d.decision.value])).toEqual([
      ['accept', null],
      ['reject', null],
      ['change', 'barn'],
      ['change', 'xy'],
    ]);
    expect(done.done).toBe(true);
  });

  it('takes a hundred questions with a hundred keys', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => question(n));
    expect(keys(startSitting(hundred), ...hundred.map(() => 'j')).decided).toHaveLength(100);
  });

  it('goes back, and says what to undo', () => {
    const one = keys(startSitting([question(1), question(2)]), 'j');
    const [back, effect] = press(one, 'b', sitter);
    expect(effect).toMatchObject({ kind: 'undo', question: { id: 'fråga-1' } });
    expect([back.at, back.decided.length]).toEqual([0, 0]);
  });

  it('refuses a value that is not in the vocabularies, and a claim without a record', () => {
    expect(keys(startSitting([question(1)]), 'ä', ...'finns-ej', 'enter').decided).toHaveLength(0);
    const claim = question(1, { kind: 'claim', candidates: [], claims: [{ fact: 'described' }] });
    expect(keys(startSitting([claim]), 'j').decided).toHaveLength(0);
  });

  it('asks first what could become a flag', () => {
    expect(inOrder([question(1, { confidence: 0.9 }), question(2, { weighty: true })])[0]?.id).toBe(
      'fråga-2',
    );
  });

  it('lets no page write over the screen', () => {
    expect(printable('a\u001b[2Jb\r\nc')).toBe('a [2Jb c');
    expect(showQuestion(startSitting([question(1, { said: '\u001b[31mröd' })]))).not.toContain('\u001b[31m');
  });
});

describe('decisions as data', () => {
  const decision: Decision = {
    id: 'abcd1',
    answer: 'accept',
    proposed: 'komet',
    value: null,
    role: 'redaktör',
    day: '2026-11-21',
  };
  const item: ReviewItem = {
    id: 'abcd1', source: 'sbu', url: 'https://example.org/x', page: 'Sida', read: '2026-11-20', why: 'verdict', said: 'bör inte', locator: 'Rekommendation', candidates: ['komet'],
    claims: [{ id: 'sbu-desc-1', subject: 'komet', fact: 'described', value: { register: 'X' }, source: { assertedBy: 'sbu', read: '2026-11-20' }, basis: 'stated' }],
  }; // biome-ignore format: one object

  it('are written sorted, replaced, read back and taken back', () => {
    const dir = mkdtempSync(join(tmpdir(), 'beslut-'));
    saveDecision(dir, 'sbu', { ...decision, id: 'zzzz' });
    saveDecision(dir, 'sbu', decision);
    saveDecision(dir, 'sbu', { ...decision, answer: 'reject' });
    expect(readDecisions(dir).get('abcd1')?.answer).toBe('reject');
    expect(
      readFileSync(join(dir, 'decisions/sbu.jsonl'), 'utf8')
        .split('\n')
        .map((l) => l.slice(7, 11)),
    ).toEqual(['abcd', 'zzzz', '']);
    removeDecision(dir, 'sbu', 'abcd1');
    expect(readDecisions(dir).has('abcd1')).toBe(false);
  });

  it('are followed by the next run: accepted is published, rejected is gone, the rest is asked', () => {
    const follow = (d: Decision | null) => followDecisions([item], new Map(d ? [[d.id, d]] : []));
    expect(proposedOf(item)).toBe('komet');
    expect(follow(null).open).toHaveLength(1);
    expect(follow(decision)).toMatchObject({
      claims: [{ subject: 'komet', fact: 'described' }],
      open: [],
      faults: [],
    });
    expect(follow({ ...decision, answer: 'reject' })).toMatchObject({ claims: [], open: [] });
    expect(follow({ ...decision, answer: 'change', value: 'cope' }).claims[0]?.subject).toBe('cope');
    // Something else is proposed by now: the old decision does not answer it.
    expect(follow({ ...decision, proposed: 'annat' }).open).toHaveLength(1);
  });
});

describe('questions of tags', () => {
  const text = 'Metoden är olämplig vid akut psykos. Den ges till unga med missbruk.';
  const tags = realTagger().tag(text);
  const questions = tagQuestions({ source: 'prov', url: 'u', title: 'T', text, tags }, (_f, v) => v);
  it('asks what could become a flag with its words in context, and not what is published', () => {
    const unsuitable = questions.find((q) => q.about === 'när metoden är olämplig');
    expect(unsuitable).toMatchObject({
      weighty: true,
      said: 'är olämplig vid akut psykos',
      before: 'Metoden ',
    });
    expect(questions.some((q) => q.proposed === 'unga-med-skadligt-bruk')).toBe(false);
  });
  it('has the same id on every run', () => {
    const again = tagQuestions({ source: 'prov', url: 'u', title: 'T', text, tags }, (_f, v) => v);
    expect(again.map((q) => q.id)).toEqual(questions.map((q) => q.id));
  });
});

describe('the page on loopback', () => {
  const make = () => {
    const saved: Decision[] = [];
    const app = reviewPage({
      questions: [question(1, { said: '<script>alert(1)</script>' })],
      sitter,
      token: 'nyckel',
      save: (_q, d) => saved.push(d),
    });
    const post = (body: Record<string, string>, host = '127.0.0.1:8790') =>
      app.request('/', { method: 'POST', headers: { host }, body: new URLSearchParams(body) });
    return { app, saved, post };
  };
  it('shows a question, escaped, and saves an answer', async () => {
    const { app, saved, post } = make();
    const shown = await (await app.request('/', { headers: { host: '127.0.0.1' } })).text();
    expect(shown).toContain('&lt;script&gt;');
    expect((await post({ token: 'nyckel', id: 'fråga-1', answer: 'accept' })).status).toBe(303);
    expect(saved).toMatchObject([{ answer: 'accept', role: 'redaktör' }]);
  });
  it('refuses another host, another token, an unknown answer and an unknown value', async () => {
    const { saved, post } = make();
    expect((await post({ token: 'nyckel', id: 'fråga-1', answer: 'accept' }, 'evil.example')).status).toBe(
      403,
    );
    expect((await post({ token: 'fel', id: 'fråga-1', answer: 'accept' })).status).toBe(403);
    expect((await post({ token: 'nyckel', id: 'fråga-1', answer: 'explode' })).status).toBe(400);
    expect((await post({ token: 'nyckel', id: 'fråga-1', answer: 'change', value: 'finns-ej' })).status).toBe(
      400,
    );
    expect(saved).toEqual([]);
  });
});
