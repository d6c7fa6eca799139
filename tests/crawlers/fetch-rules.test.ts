/** The rules of fetching as tables: addresses, robots, pace, retries, charsets. */
import { describe, expect, it } from 'vitest';
import { forbiddenAddress } from '../../crawlers/fetch/address.ts';
import { guardUrl } from '../../crawlers/fetch/address-guard.ts';
import { canonicalUrl, registrableDomain } from '../../crawlers/fetch/canonical-url.ts';
import { decodeText } from '../../crawlers/fetch/charset.ts';
import { failed } from '../../crawlers/fetch/outcome.ts';
import { createPace, polite } from '../../crawlers/fetch/pace.ts';
import { parseRetryAfter, retryDecision } from '../../crawlers/fetch/retry.ts';
import { parseRobots } from '../../crawlers/fetch/robots.ts';

describe('addresses off limits', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '192.88.99.1',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::7f00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:0:a00:1::',
    '3fff::1',
    '2001:db8::1',
    'inte en adress',
    '',
  ])('%s', (address) => expect(forbiddenAddress(address)).not.toBeNull());

  it.each(['193.10.1.1', '2a00:801::1'])('%s is public', (address) =>
    expect(forbiddenAddress(address)).toBeNull(),
  );

  it('loopback passes where a test says so, and nothing else does', () => {
    expect(forbiddenAddress('127.0.0.1', true)).toBeNull();
    expect(forbiddenAddress('169.254.169.254', true)).not.toBeNull();
  });
});

describe('URLs that may not be asked for', () => {
  const hosts = new Set(['www.sbu.se', '127.0.0.1', '[::1]', '10.0.0.1']);
  it.each([
    ['another host', 'https://evil.test/', 'host_not_listed'],
    ['another port', 'https://www.sbu.se:8443/', 'host_not_listed'],
    ['a name below the host', 'https://www.sbu.se.evil.test/', 'host_not_listed'],
    ['two parsers, two hosts', 'http://10.0.0.1\\@www.sbu.se/', 'bad_address'],
    ['a user name', 'https://www.sbu.se@evil.test/', 'bad_address'],
    ['a user name before a listed host', 'https://evil@www.sbu.se/', 'bad_address'],
    ['another scheme', 'ftp://www.sbu.se/', 'bad_address'],
    ['javascript', 'javascript:alert(1)', 'bad_address'],
    ['a line break', 'https://www.sbu.se/\r\nHost: x', 'bad_address'],
    ['loopback that is on the list', 'http://127.0.0.1/', 'private_address'],
    ['loopback as one number', 'http://2130706433/', 'private_address'],
    ['loopback in hexadecimal', 'http://0x7f.1/', 'private_address'],
    ['loopback in IPv6', 'http://[::1]/', 'private_address'],
    ['nothing', '', 'bad_address'],
  ])('%s', (_, url, code) => expect(guardUrl(url, { hosts })).toMatchObject({ kind: 'refused', code }));

  it('lets a listed host through, without its fragment', () => {
    const guarded = guardUrl('/sv/#topp', { hosts }, 'https://www.sbu.se/x');
    expect(guarded.kind === 'url' && guarded.url.href).toBe('https://www.sbu.se/sv/');
  });
});

it.each([
  ['HTTP://WWW.SBU.se:80/a', 'https://www.sbu.se/a'],
  ['https://www.sbu.se//a?b=2&a=1&utm_source=x#y', 'https://www.sbu.se/a?a=1&b=2'],
  ['https://www.sbu.se/sök', 'https://www.sbu.se/s%C3%B6k'],
])('one spelling for %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

it('one domain for all hosts of an agency', () => {
  expect(registrableDomain('roi.socialstyrelsen.se')).toBe('socialstyrelsen.se');
  expect(registrableDomain('127.0.0.1:8080')).toBe('127.0.0.1:8080');
});

describe('robots.txt, after google/robotstxt and RFC 9309', () => {
  const robots = 'https://site.test/robots.txt';
  const allows = (text: string, path: string) =>
    parseRobots(robots, text, 'MetodkompassenBot').allows(`https://site.test${path}`);
  it.each([
    ['a group for us', 'user-agent: MetodkompassenBot\ndisallow: /', '/x', false],
    ['a group for another', 'user-agent: OtherBot\ndisallow: /', '/x', true],
    [
      'our group before the general one',
      'user-agent: *\ndisallow: /\nuser-agent: MetodkompassenBot\nallow: /',
      '/x',
      true,
    ],
    ['the name in other letters', 'User-Agent: metodkompassenbot\nDisallow: /', '/x', false],
    ['a version after the name', 'user-agent: MetodkompassenBot/1.0\ndisallow: /', '/x', false],
    ['part of the name is not the name', 'user-agent: Metodkompassen\ndisallow: /', '/x', true],
    [
      'two groups of one name are one',
      'user-agent: *\ndisallow: /a\n\nuser-agent: *\ndisallow: /b',
      '/b',
      false,
    ],
    ['stacked agents', 'user-agent: A\nuser-agent: MetodkompassenBot\ndisallow: /', '/x', false],
    [
      'stacked agents with a sitemap between',
      'user-agent: A\nsitemap: https://site.test/s.xml\nuser-agent: MetodkompassenBot\ndisallow: /',
      '/x',
      false,
    ],
    [
      'stacked agents, the first with a sitemap after it',
      'user-agent: MetodkompassenBot\nsitemap: https://site.test/s.xml\nuser-agent: B\ndisallow: /',
      '/x',
      false,
    ],
    [
      'stacked agents with a crawl-delay between',
      'user-agent: MetodkompassenBot\ncrawl-delay: 1\nuser-agent: B\ndisallow: /',
      '/x',
      false,
    ],
    [
      'an unknown line between',
      'user-agent: MetodkompassenBot\nfoo: bar\nuser-agent: B\ndisallow: /',
      '/x',
      false,
    ],
    ['robots.txt itself', 'user-agent: *\ndisallow: /', '/robots.txt', true],
    ['the longest match', 'user-agent: *\ndisallow: /a\nallow: /a/b', '/a/b/c', true],
    ['allow wins a tie', 'user-agent: *\ndisallow: /a\nallow: /a', '/a', true],
    ['paths are case-sensitive', 'user-agent: *\ndisallow: /A', '/a', true],
    ['an end mark', 'user-agent: *\ndisallow: /*.pdf$', '/a.pdf', false],
    ['an end mark and a query', 'user-agent: *\ndisallow: /*.pdf$', '/a.pdf?x', true],
    ['Swedish letters against per cent signs', 'user-agent: *\ndisallow: /sök/', '/s%C3%B6k/x', false],
    ['an empty disallow', 'user-agent: *\ndisallow:', '/x', true],
    ['a space before the colon', 'user-agent : *\ndisallow : /', '/x', false],
    ['a byte order mark', '\uFEFFuser-agent: *\ndisallow: /', '/x', false],
    ['old Mac line ends', 'user-agent: *\rdisallow: /', '/x', false],
    ['a comment', 'user-agent: * # alla\ndisallow: / # allt', '/x', false],
    ['nothing at all', '', '/x', true],
    ['a web page', '<html><body>Hej</body></html>', '/x', true],
  ])('%s', (_, text, path, expected) => expect(allows(text, path)).toBe(expected));

  it('gives pace and sitemaps', () => {
    const rules = parseRobots(
      robots,
      'User-agent: *\nCrawl-delay: 7\nDisallow: /x\nSitemap: https://site.test/s.xml',
      'B',
    );
    expect(rules).toMatchObject({ crawlDelay: 7, sitemaps: ['https://site.test/s.xml'] });
  });
});

describe('pace', () => {
  const clockAt = () => {
    const clock = {
      time: 0,
      now: () => clock.time,
      sleep: async (ms: number) => {
        clock.time += ms;
      },
    };
    return clock;
  };
  it.each([
    ['fast answer: three seconds', 100, null, 3_000],
    ['slow answer: five times as long', 2_000, null, 10_000],
    ['very slow answer: at most thirty seconds', 20_000, null, 30_000],
    ['a crawl-delay', 100, 45, 45_000],
    ['a crawl-delay out of reason', 100, 100_000, 300_000],
  ])('%s', async (_, latency, delay, expected) => {
    const clock = clockAt();
    const pace = createPace(polite, clock);
    pace.done('sbu.se', latency, delay, true);
    await pace.wait('sbu.se');
    expect(clock.time).toBe(expected);
  });

  it('error pages do not make it faster, and back-off is a clock of its own', async () => {
    const clock = clockAt();
    const pace = createPace(polite, clock);
    pace.done('sbu.se', 4_000, null, true);
    pace.done('sbu.se', 10, null, false);
    await pace.wait('sbu.se');
    expect(clock.time).toBe(20_000);
    pace.backOff('sbu.se', 60_000);
    await pace.wait('mfof.se');
    expect(clock.time).toBe(20_000);
    await pace.wait('sbu.se');
    expect(clock.time).toBe(80_000);
  });
});

describe('retries', () => {
  const outcome = (code: Parameters<typeof failed>[1], retryAfter: number | null = null) =>
    failed('u', code, '', { retryAfter });
  it.each([
    ['a server error', outcome('server_error'), 1, { retry: true, pause: 1_000 }],
    ['the pause doubles', outcome('server_error'), 2, { retry: true, pause: 2_000 }],
    ['three tries', outcome('dropped'), 3, { retry: false, defer: true }],
    ['an answer of the page', outcome('client_error'), 1, { retry: false, defer: false }],
    ['too large stays too large', outcome('too_large'), 1, { retry: false, defer: false }],
    ['a certificate', outcome('tls'), 1, { retry: false, defer: false }],
    ['asked to wait', outcome('rate_limited', 30), 1, { retry: true, pause: 30_000 }],
    ['asked to wait an hour', outcome('rate_limited', 3_600), 1, { retry: false, defer: true }],
  ])('%s', (_, o, tries, expected) => expect(retryDecision(o, tries, () => 0.5)).toEqual(expected));

  it.each([
    ['120', 120],
    ['Wed, 21 Oct 2015 07:28:30 GMT', 30],
    ['Wed, 21 Oct 2015 07:00:00 GMT', 0],
    ['snart', null],
  ])('Retry-After: %s', (header, expected) =>
    expect(parseRetryAfter(header, Date.parse('2015-10-21T07:28:00Z'))).toBe(expected),
  );
});

describe('charsets', () => {
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
  it.each([
    ['UTF-8, said by nobody', utf8('Målgrupp'), null, 'Målgrupp'],
    ['latin-1 by the header', latin('Målgrupp'), 'text/html; charset=iso-8859-1', 'Målgrupp'],
    [
      'latin-1 by meta',
      latin('<meta charset="windows-1252">Målgrupp'),
      'text/html',
      '<meta charset="windows-1252">Målgrupp',
    ],
    [
      'latin-1 by an XML declaration',
      latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>å</a>'),
      null,
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>å</a>',
    ],
    ['latin-1, said by nobody', latin('Målgrupp'), null, 'Målgrupp'],
    ['UTF-8 that the header calls latin-1', utf8('Målgrupp'), 'text/html; charset=iso-8859-1', 'Målgrupp'],
    [
      'latin-1 that the header calls UTF-8',
      latin('Målgrupp för insatsen'),
      'text/html; charset=utf-8',
      'Målgrupp för insatsen',
    ],
    ['a mark at the start', utf8('\uFEFFMålgrupp'), 'text/html; charset=iso-8859-1', 'Målgrupp'],
    ['UTF-16 by its mark', new Uint8Array([0xff, 0xfe, 0xe5, 0x00]), null, 'å'],
    ['an unknown name', utf8('Målgrupp'), 'text/html; charset=svenska', 'Målgrupp'],
    ['nothing', new Uint8Array(), null, ''],
  ])('%s', (_, body, header, expected) =>
    expect(decodeText(body, header)).toMatchObject({ ok: true, text: expected }),
  );

  it('refuses what is no text', () => {
    const picture = new Uint8Array(1_000).map((_, i) => (i * 37) % 256);
    expect(decodeText(picture, 'image/png')).toMatchObject({ ok: false });
  });
});
