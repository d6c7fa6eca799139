/** Every fault of docs/crawling.md against one real server: each ends, in a known way, within its limits. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FetchOutcome } from '../../crawlers/fetch/outcome.ts';
import { type TestFetcher, testFetcher } from './fetching.ts';
import { type Pages, type Site, startSite } from './site.ts';

let site: Site;
let fetcher: TestFetcher;
const start = async (pages: Pages, options: Parameters<typeof testFetcher>[1] = {}) => {
  await site?.close();
  await fetcher?.close();
  site = await startSite(pages);
  fetcher = testFetcher([site.host], options);
};
const get = (path: string, kind: 'html' | 'xml' = 'html') =>
  fetcher.get({ url: `${site.origin}${path}`, kind });
const code = (o: FetchOutcome) => ('code' in o ? o.code : o.kind);
const text = (o: FetchOutcome) => (o.kind === 'ok' ? Buffer.from(o.body).toString() : code(o));

beforeEach(() => start({ '/a': 'Hej' }));
afterEach(async () => {
  await fetcher.close();
  await site.close();
});

describe('an ordinary page', () => {
  it('comes with its digest, and the request says who asks', async () => {
    expect(await get('/a')).toMatchObject({ kind: 'ok', status: 200, url: `${site.origin}/a` });
    expect(site.headers.at(-1)).toMatchObject({
      'user-agent': 'MetodkompassenBot/test (+https://kompass.test/om-insamling; kontakt@kompass.test)',
      from: 'kontakt@kompass.test',
    });
  });

  it('asks for robots.txt once for many pages', async () => {
    await Promise.all(['/a', '/a?1', '/a?2'].map((p) => get(p)));
    expect(site.asked.filter((p) => p === '/robots.txt')).toHaveLength(1);
  });

  it.each([
    ['gzip', gzipSync('packad')],
    ['br', brotliCompressSync('packad')],
  ])('is unpacked: %s', async (encoding, body) => {
    await start({ '/p': { headers: { 'content-encoding': encoding }, body } });
    expect(text(await get('/p'))).toBe('packad');
  });

  it('is answered by 304 when nothing changed', async () => {
    await start({
      '/e': (req, res) => {
        if (req.headers['if-none-match'] === '"v1"') res.writeHead(304).end();
        else res.writeHead(200, { etag: '"v1"' }).end('x');
      },
    });
    const first = await get('/e');
    if (first.kind !== 'ok') throw new Error(code(first));
    const second = await fetcher.get({ url: first.url, kind: 'html', validators: first.validators });
    expect(second.kind).toBe('not_modified');
  });
});

describe('a site that misbehaves', () => {
  it('drips: ended by the total limit', async () => {
    await start({
      '/drip': (_, res) => {
        res.writeHead(200);
        const timer = setInterval(() => res.write('.'), 50);
        res.on('close', () => clearInterval(timer));
      },
    });
    const started = Date.now();
    const outcome = await get('/drip');
    expect(code(outcome)).toBe('timeout');
    expect(Date.now() - started).toBeLessThan(3 * 1_500 + 1_000);
  });

  it('never answers: ended by the first-byte limit', async () => {
    await start({ '/silent': () => {} });
    expect(code(await get('/silent'))).toBe('timeout');
  });

  it('drops in the middle: tried three times, then left for the next run', async () => {
    await start({
      '/drop': (_, res) => {
        res.writeHead(200, { 'content-length': '1000' });
        res.write('halv', () => res.destroy());
      },
    });
    expect(code(await get('/drop'))).toBe('dropped');
    expect(site.asked.filter((p) => p === '/drop')).toHaveLength(3);
    expect(fetcher.slept).toEqual([1_000, 2_000]);
  });

  it('sends a compression bomb: stopped after the limit, decompressed', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    await start({ '/bomb': { headers: { 'content-encoding': 'gzip' }, body: bomb } });
    const before = process.memoryUsage().arrayBuffers;
    expect(code(await get('/bomb'))).toBe('too_large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  });

  it('packs twice: refused unread', async () => {
    await start({
      '/twice': { headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(gzipSync('x')) },
    });
    expect(code(await get('/twice'))).toBe('bad_encoding');
  });

  it('sends damaged gzip', async () => {
    await start({ '/bad': { headers: { 'content-encoding': 'gzip' }, body: 'inte gzip' } });
    expect(code(await get('/bad'))).toBe('bad_encoding');
  });

  it.each([
    ['announced', true],
    ['not announced', false],
  ])('sends a page of 100 MB, %s: the connection is ended, not read through', async (_, announced) => {
    let sent = 0;
    await start({
      '/big': (_req, res) => {
        res.writeHead(200, announced ? { 'content-length': '100000000' } : {});
        const chunk = Buffer.alloc(65_536, 'x');
        const more = (): void => {
          while (sent < 100_000_000 && !res.destroyed) {
            sent += chunk.length;
            if (!res.write(chunk)) return void res.once('drain', more);
          }
          res.end();
        };
        more();
      },
    });
    expect(code(await get('/big'))).toBe('too_large');
    expect(sent).toBeLessThan(30_000_000);
  });

  it('redirects in a loop: five hops', async () => {
    await start({ '/loop': { status: 302, headers: { location: '/loop' } } });
    expect(code(await get('/loop'))).toBe('redirect_loop');
    expect(site.asked.filter((p) => p === '/loop')).toHaveLength(6);
  });

  it.each([
    ['the metadata address', 'http://169.254.169.254/latest/meta-data/'],
    ['another host', 'http://example.org/'],
    ['a file', 'file:///etc/passwd'],
    ['this machine by number', 'http://2130706433/'],
  ])('redirects to %s: refused before anything is asked', async (_, location) => {
    await start({ '/out': { status: 301, headers: { location } } });
    expect((await get('/out')).kind).toBe('refused');
  });

  it('redirects to a private address that is on the list all the same', async () => {
    await start({ '/out': { status: 301, headers: { location: 'http://169.254.169.254/' } } });
    const wide = testFetcher([site.host, '169.254.169.254']);
    expect(await wide.get({ url: `${site.origin}/out`, kind: 'html' })).toMatchObject({
      kind: 'refused',
      code: 'private_address',
    });
    await wide.close();
  });

  it('redirects without an address', async () => {
    await start({ '/nowhere': { status: 301 } });
    expect(code(await get('/nowhere'))).toBe('bad_redirect');
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [403, 'client_error'],
    [451, 'client_error'],
  ])('answers %i: not tried again', async (status, expected) => {
    await start({ '/s': { status } });
    expect(code(await get('/s'))).toBe(expected);
    expect(site.asked.filter((p) => p === '/s')).toHaveLength(1);
  });

  it('answers 500 twice, then well', async () => {
    let times = 0;
    await start({ '/s': (_, res) => void res.writeHead(times++ < 2 ? 500 : 200).end('till slut') });
    expect(text(await get('/s'))).toBe('till slut');
  });

  it('asks for a pause: kept when short, left for the next run when long', async () => {
    let times = 0;
    await start({
      '/short': (_, res) => void res.writeHead(times++ === 0 ? 429 : 200, { 'retry-after': '7' }).end('ja'),
      '/long': { status: 503, headers: { 'retry-after': '3600' } },
    });
    expect(text(await get('/short'))).toBe('ja');
    expect(fetcher.slept).toContain(7_000);
    expect(code(await get('/long'))).toBe('server_error');
    expect(site.asked.filter((p) => p === '/long')).toHaveLength(1);
  });
});

describe('robots.txt', () => {
  it.each([
    ['200 that disallows', { body: 'User-agent: *\nDisallow: /' }, 'robots_disallow'],
    ['404', { status: 404 }, 'ok'],
    ['410', { status: 410 }, 'ok'],
    ['400', { status: 400 }, 'ok'],
    ['401: somebody does not want us', { status: 401 }, 'robots_forbidden'],
    ['403: somebody does not want us', { status: 403 }, 'robots_forbidden'],
    ['429: unreachable', { status: 429 }, 'robots_unreachable'],
    ['500: unreachable', { status: 500 }, 'robots_unreachable'],
    ['503: unreachable', { status: 503 }, 'robots_unreachable'],
    ['a redirect to the rules', { status: 301, headers: { location: '/rules' } }, 'robots_disallow'],
    [
      'a redirect without end: unavailable, allow',
      { status: 301, headers: { location: '/robots.txt' } },
      'ok',
    ],
  ])('%s', async (_, robots, expected) => {
    await start({ '/robots.txt': robots, '/rules': 'User-agent: *\nDisallow: /', '/a': 'Hej' });
    expect(code(await get('/a'))).toBe(expected);
    expect(site.asked.includes('/a')).toBe(expected === 'ok');
  });

  it('that drops the connection means disallow', async () => {
    await start({ '/robots.txt': (_, res) => void res.destroy(), '/a': 'Hej' });
    expect(code(await get('/a'))).toBe('robots_unreachable');
  });

  it('of a day ago still stands while the site fails, and no longer', async () => {
    let now = 1_000_000_000_000;
    const clock = { now: () => now, sleep: async () => {} };
    await start({ '/robots.txt': 'User-agent: *\nDisallow: /x', '/a': 'Hej' }, { clock });
    expect(code(await get('/a'))).toBe('ok');
    site.pages = { ...site.pages, '/robots.txt': { status: 500 } };
    now += 23 * 3_600_000;
    expect(code(await get('/a'))).toBe('ok');
    now += 2 * 3_600_000;
    expect(code(await get('/a'))).toBe('robots_unreachable');
  });

  it('of 1 MB is read to 500 KiB', async () => {
    const filler = '# fyllnad\n'.repeat(100_000);
    await start({ '/robots.txt': { body: `User-agent: *\nDisallow: /a\n${filler}Disallow: /b` } });
    expect(code(await get('/a'))).toBe('robots_disallow');
    expect(code(await get('/b'))).toBe('gone');
  });
});

describe('names that resolve to private addresses', () => {
  const resolveTo = (...addresses: string[]) => {
    let times = 0;
    return async () => [{ address: addresses[Math.min(times++, addresses.length - 1)] ?? '', family: 4 }];
  };

  it('are refused', async () => {
    await start({}, { allowLoopback: false });
    const inside = testFetcher(['intern.test'], { allowLoopback: false, resolve: resolveTo('10.0.0.1') });
    const outcome = await inside.get({ url: 'http://intern.test/', kind: 'html' });
    // robots.txt is what is asked first, so it is there that the address stops us.
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining('10.0.0.1') });
    await inside.close();
  });

  it('are refused when one of several is private', async () => {
    const resolve = async () => ['193.10.1.1', '127.0.0.1'].map((address) => ({ address, family: 4 }));
    const inside = testFetcher(['halv.test'], { allowLoopback: false, resolve });
    expect((await inside.get({ url: 'http://halv.test/', kind: 'html' })).kind).toBe('refused');
    await inside.close();
  });

  it('are refused when the second look-up turns private (DNS rebinding)', async () => {
    const host = `byter.test:${new URL(site.origin).port}`;
    // The site is reached through loopback first; then the name points into the network.
    const inside = testFetcher([host], { resolve: resolveTo('127.0.0.1', '192.168.0.1') });
    site.pages = { '/a': (_, res) => void res.writeHead(200, { connection: 'close' }).end('Hej') };
    site.pages['/robots.txt'] = (_, res) => void res.writeHead(404, { connection: 'close' }).end();
    expect(await inside.get({ url: `http://${host}/a`, kind: 'html' })).toMatchObject({
      kind: 'refused',
      code: 'private_address',
    });
    await inside.close();
  });
});
