import { describe, expect, it } from 'vitest';
import { problemSchema, problems } from '../../../src/api/problem.ts';
import type { Service } from '../../../src/api/service.ts';
import { textProblem } from '../../../src/api/text-input.ts';
import { appOver, realApp } from '../../helpers/app.ts';

describe('problem details (RFC 9457)', () => {
  it('a fault that nobody foresaw is a 500 that tells nothing, and is reported without the question', async () => {
    const { service } = await realApp();
    const broken: Service = {
      ...service,
      search: () => Promise.reject(new Error('secret detail at /home/x/src/file.ts:1')),
    };
    const { app, faults } = appOver(broken);
    const api = await app.request('/api/v1/search?q=hemligt');
    expect(api.status).toBe(500);
    expect(api.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const body = await api.text();
    expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ type: '/problem/internal', status: 500 });
    expect(body).not.toMatch(/secret|file\.ts|hemligt/);
    const page = await app.request('/sok?q=hemligt');
    expect(page.status).toBe(500);
    expect(await page.text()).not.toMatch(/secret|file\.ts/);
    expect(faults).toHaveLength(2);
    expect(JSON.stringify(faults.map(String))).not.toContain('hemligt');
  });

  it('every type has a status of an error and a Swedish title', () => {
    for (const { status, title } of Object.values(problems)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title).toMatch(/^[A-ZÅÄÖ]/);
    }
  });

  it('an API address that does not exist is told as JSON whatever is accepted, a page as a page', async () => {
    const { app } = await realApp();
    const api = await app.request('/api/v1/nix', { headers: { accept: 'text/html' } });
    expect([api.status, api.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    const page = await app.request('/nix', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')?.slice(0, 9)]).toEqual([404, 'text/html']);
  });
});

describe('textProblem', () => {
  it.each([
    { text: 'våld i nära relationer', bad: false, why: 'Swedish' },
    { text: 'rad 1\nrad 2\tkolumn', bad: false, why: 'line ends and tabs belong in longer text' },
    { text: '👩‍👧 familj', bad: false, why: 'letters and signs of all planes' },
    { text: 'a\u0000b', bad: true, why: 'NUL' },
    { text: 'a\u001bb', bad: true, why: 'escape' },
    { text: 'a\u0085b', bad: true, why: 'C1 control' },
    { text: 'a\uFFFDb', bad: true, why: 'broken UTF-8' },
    { text: 'x'.repeat(11), bad: true, why: 'too long' },
  ])('$why', ({ text, bad }) => {
    expect(textProblem(text, bad && text.startsWith('x') ? 10 : 400) !== null).toBe(bad);
  });
});
