import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { serve } from '../../../src/runtime/node/serve.ts';
import { readSettings } from '../../../src/runtime/node/settings.ts';
import { realApp } from '../../helpers/app.ts';

const { app, faults } = await realApp();
const json = { 'content-type': 'application/json' };
const ask = (body: unknown) =>
  app.request('/api/v1/recommend', { method: 'POST', headers: json, body: JSON.stringify(body) });

const answerSchema = z.object({
  understood: z.object({
    targetGroups: z.array(z.object({ id: z.string() })),
    problems: z.array(z.object({ id: z.string() })),
    ages: z.object({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
    circumstances: z.array(z.object({ id: z.string() })),
    unreadWords: z.array(z.string()),
  }),
  methods: z.array(z.object({ id: z.string(), fit: z.object({ reasons: z.array(z.string()) }) })),
  excluded: z.array(z.object({ id: z.string(), reason: z.string() })),
  noMatch: z.object({ nextSteps: z.array(z.object({ kind: z.string() })) }).nullable(),
  caveat: z.string().min(1),
});
async function answer(body: unknown) {
  const response = await ask(body);
  expect(response.status).toBe(200);
  return answerSchema.parse(await response.json());
}

describe('POST /api/v1/recommend', () => {
  it('shows what was understood and gives every method a reason', async () => {
    const said = await answer({ need: 'Pojke 14 år som röker på och skolkar' });
    expect(said.understood.ages).toEqual({ min: 14, max: 14 });
    expect(said.understood.problems.map((p) => p.id)).toEqual(
      expect.arrayContaining(['cannabis', 'skolfranvaro']),
    );
    expect(said.methods.length).toBeGreaterThan(3);
    for (const method of said.methods) expect(method.fit.reasons.length, method.id).toBeGreaterThan(0);
  });

  it.each([
    ['Föräldern slår barnet 8 år', 'ongoing-child-abuse'],
    ['Kvinna 34, mannen slår henne', 'ongoing-partner-violence'],
    ['Våldet mot mamman pågår fortfarande, barn 7 år', 'ongoing-partner-violence'],
    ['Hon bor kvar hos mannen som misshandlar henne, barn 9 år', 'ongoing-partner-violence'],
  ])('reads a danger in plain words: %s', async (need, circumstance) => {
    const said = await answer({ need });
    expect(said.understood.circumstances.map((c) => c.id)).toContain(circumstance);
    for (const id of ['kibb', 'trappan-modellen', 'project-support', 'beardslees-familjeintervention'])
      if (circumstance === 'ongoing-partner-violence')
        expect(said.methods.map((m) => m.id)).not.toContain(id);
  });

  it.each([
    ['femåring som slåss', 5, 5],
    ['elev i åk 4 som skolkar', 10, 10],
    ['tonåring 16 år som dricker', 16, 16],
    ['tonåring som dricker', 13, 17],
  ])('reads the age in "%s"', async (need, min, max) => {
    expect((await answer({ need })).understood.ages).toEqual({ min, max });
  });

  it('says in another language that nothing was understood, with something to do', async () => {
    const said = await answer({ need: 'Znajdź mi pomoc dla chłopca zażywającego' });
    expect(said.methods).toEqual([]);
    expect(said.understood.unreadWords.length).toBeGreaterThan(2);
    expect(said.noMatch?.nextSteps.length).toBeGreaterThan(0);
  });

  it.each([
    ['an empty need', {}, '#'],
    ['a need of spaces', { need: '   ' }, '#'],
    ['reversed ages', { problems: ['brott'], ages: [15, 12] }, '#/ages'],
    [
      'yes and no to the same question',
      {
        problems: ['brott'],
        circumstances: ['ongoing-partner-violence', 'not-ongoing-partner-violence'],
      },
      '#/circumstances',
    ],
    ['50,000 characters', { need: 'våld '.repeat(10_000) }, '#/need'],
    ['an unknown problem', { problems: ['finns-inte'] }, '#/problems/0'],
    [
      'an unknown circumstance that is denied',
      { problems: ['brott'], circumstances: ['not-finns-inte'] },
      '#/circumstances/0',
    ],
  ])('answers %s with a 400 that points at the fault', async (_name, body, pointer) => {
    const response = await ask(body);
    expect(response.status).toBe(400);
    const problem = z
      .object({ errors: z.array(z.object({ pointer: z.string(), detail: z.string().min(10) })) })
      .parse(await response.json());
    expect(problem.errors.map((e) => e.pointer)).toContain(pointer);
  });

  it('takes a circumstance whose name says not for what it is, and its denial too', async () => {
    const asked = { problems: ['cannabis'], ages: [32, 32], limit: 50 };
    const offered = async (circumstances: string[]) => {
      const found = await answer({ ...asked, circumstances });
      return found.methods.some((m) => m.id === 'haschavvanjningsprogrammet');
    };
    expect(await offered(['not-abstinent'])).toBe(false);
    expect(await offered(['not-not-abstinent'])).toBe(true);
  });

  it('meets no fault that nobody foresaw', () => {
    expect(faults).toEqual([]);
  });
});

describe('/behov', () => {
  const post = (form: Record<string, string>) =>
    app.request('/behov', { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

  it('keeps the need out of addresses and caches', async () => {
    const response = await post({ need: 'Pojke 14 år som röker på' });
    expect(response.status).toBe(200);
    expect(response.headers.get('location')).toBeNull();
    expect(response.headers.get('cache-control')).toContain('no-store');
    const page = await response.text();
    for (const [, address = ''] of page.matchAll(/(?:href|action)="([^"]*)"/g))
      expect(decodeURIComponent(address)).not.toMatch(/röker|pojke/i);
  });

  it.each([{}, { need: 'x'.repeat(50_000) }, { problems: 'brott', ageMin: '15', ageMax: '12' }] as Record<
    string,
    string
  >[])('meets bad input on the page with help and the form (%#)', async (form) => {
    const page = await (await post(form)).text();
    expect(page).toMatch(/role="alert"|class="[^"]*error/);
    expect(page).toContain('<form');
  });
});

describe('the need afterwards', () => {
  it('is in no file that the service keeps and in no line that it writes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'behov-'));
    const unique = 'kvastskaftsbrygga';
    const lines: string[] = [];
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    try {
      const running = await serve(
        readSettings({ DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG: 'requests' }),
        (line) => lines.push(line),
      );
      const origin = `http://127.0.0.1:${running.port}`;
      const need = `Pojke 14 år, ${unique}`;
      const asked = await fetch(`${origin}/api/v1/recommend`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ need }),
      });
      const onPage = await fetch(`${origin}/behov`, { method: 'POST', body: new URLSearchParams({ need }) });
      const refused = await fetch(`${origin}/api/v1/recommend`, {
        method: 'POST',
        headers: json,
        body: `{"${unique}`,
      });
      expect([asked.status, onPage.status, refused.status]).toEqual([200, 200, 400]);
      await running.close();
    } finally {
      out.mockRestore();
      err.mockRestore();
    }
    expect(lines.join('')).toContain('/api/v1/recommend');
    expect(lines.join('').toLowerCase()).not.toContain(unique);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile());
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(readFileSync(file).includes(unique), file).toBe(false);
    rmSync(folder, { recursive: true, force: true });
  });
});
