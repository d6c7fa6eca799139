/** The examples in docs/examples, run against a service that listens. */
import { spawn } from 'node:child_process';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { realApp } from '../helpers/app.ts';

let site = '';
let close = (): void => {};
beforeAll(async () => {
  const { app } = await realApp();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  close = () => server.close();
});
afterAll(() => close());

interface Ended {
  readonly code: number | null;
  readonly out: string;
}

/** @returns null where the program is not on this machine. */
function run(program: string, file: string): Promise<Ended | null> {
  const path = new URL(`../../docs/examples/${file}`, import.meta.url).pathname;
  return new Promise((resolve) => {
    const child = spawn(program, [path], { env: { ...process.env, SITE: site } });
    let out = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      out += data.toString();
    });
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve({ code, out }));
  });
}

it.each([
  [process.execPath, 'client.ts', /\d+ methods\n.+: /],
  ['bash', 'curl.sh', /304\n[\s\S]*"input":"MST"[\s\S]*"line":"catalogue"[\s\S]*<feed/],
  ['python3', 'example.py', /\d+ träffar\n- [\s\S]+\d+ metoder i exporten/],
])('%s docs/examples/%s does what it says', async (program, file, says) => {
  const ended = await run(program, file);
  // curl and Python are not on every machine; Node is. 127: the shell did not find a program.
  if ((ended === null || ended.code === 127) && program !== process.execPath) return;
  expect(says.test(ended?.out ?? ''), ended?.out.slice(-500)).toBe(true);
  expect(ended?.code).toBe(0);
});
