/** From a crawl's queue through a person's decision to the next run: what was held back is published, and not asked again. */
import { afterEach, expect, it } from 'vitest';
import type { ReviewItem } from '../../crawlers/normalise.ts';
import type { Decision } from '../../crawlers/review/decisions.ts';
import { proposedOf } from '../../crawlers/review/from-claims.ts';
import { type Crawl, startCrawl } from './crawling.ts';
import { roiPages } from './fixtures/roi.ts';

let crawl: Crawl;
afterEach(() => crawl.close());

it('follows a decision, and only that', async () => {
  crawl = await startCrawl('roi', roiPages);
  expect((await crawl.run({ decisions: new Map() })).status).toBe('published');
  const queue = crawl.file('review.jsonl') as unknown as ReviewItem[];
  const held = queue.filter((item) => item.why === 'verdict');
  const [first] = held;
  if (first === undefined) throw new Error('the fixture holds nothing back');
  const [before] = first.claims;
  expect((await crawl.published()).claims).not.toContain(before?.id);

  const decision: Decision = {
    id: first.id,
    answer: 'accept',
    proposed: proposedOf(first),
    value: null,
    role: 'redaktör',
    day: '2026-11-21',
  };
  crawl.later(1);
  await crawl.run({ decisions: new Map([[first.id, decision]]) });
  expect((await crawl.published()).claims).toContain(before?.id);
  const after = crawl.file('review.jsonl') as unknown as ReviewItem[];
  expect(after.map((i) => i.id)).toEqual(queue.filter((i) => i.id !== first.id).map((i) => i.id));

  crawl.later(1);
  await crawl.run({ decisions: new Map([[first.id, { ...decision, answer: 'reject' }]]) });
  expect((await crawl.published()).claims).not.toContain(before?.id);
});
