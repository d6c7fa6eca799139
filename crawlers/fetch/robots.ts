/** Reading robots.txt as RFC 9309 says, with the two cases that `robots-parser` gets wrong mended around it. */
import robotsParserModule from 'robots-parser';

export interface RobotsRules {
  readonly allows: (url: string) => boolean;
  /** Seconds; null = the site does not say. Not part of the RFC, honoured all the same. */
  readonly crawlDelay: number | null;
  readonly sitemaps: readonly string[];
}

interface Parsed {
  isAllowed(url: string, ua?: string): boolean | undefined;
  getCrawlDelay(ua?: string): number | undefined;
}
// The package's types describe an ES module, but it is CommonJS: the import is the function itself.
const robotsParser = robotsParserModule as unknown as (url: string, text: string) => Parsed;

/** RFC 9309 2.2.1: only these lines form groups and rules; any other line must not end a run of user agents. */
const ruleLine = /^\s*(user-agent|allow|disallow)\s*:/i;
const delayLine = /^\s*crawl-delay\s*:/i;

/** @param url address of the robots.txt itself. @param agent the product token alone, without a version. */
export function parseRobots(url: string, text: string, agent: string): RobotsRules {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const rules = robotsParser(url, lines.filter((l) => ruleLine.test(l)).join('\n'));
  // A crawl-delay between two user agents would end the group in the parser: read in a pass of its own.
  const delays = robotsParser(url, lines.filter((l) => ruleLine.test(l) || delayLine.test(l)).join('\n'));
  const delay = delays.getCrawlDelay(agent);
  return {
    // RFC 9309 2.2.2: /robots.txt itself is implicitly allowed.
    allows: (page) => isRobotsFile(page, url) || rules.isAllowed(page, agent) === true,
    crawlDelay: delay === undefined || delay < 0 ? null : delay,
    sitemaps: lines.flatMap((line) => /^\s*sitemap\s*:\s*(\S+)/i.exec(line)?.[1] ?? []),
  };
}

function isRobotsFile(page: string, robots: string): boolean {
  return (
    URL.canParse(page) &&
    new URL(page).pathname === '/robots.txt' &&
    new URL(page).origin === new URL(robots).origin
  );
}

export const allowAll: RobotsRules = { allows: () => true, crawlDelay: null, sitemaps: [] };
