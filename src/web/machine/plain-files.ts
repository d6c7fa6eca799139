/** robots.txt (RFC 9309) and security.txt (RFC 9116). */
import type { Site } from '../../api/site.ts';

/** Everything may be read. Filtered lists say `noindex` themselves; the exports are no pages. */
export function robotsText({ origin }: Site): string {
  return [
    'User-agent: *',
    'Disallow: /mcp',
    'Disallow: /api/v1/export/',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}

/** How long a reader may trust the file, in days; the RFC asks for less than a year. */
const VALID_DAYS = 180;

/** Null without a contact: the RFC requires one. @param today ISO day */
export function securityText({ origin, contact }: Site, today: string): string | null {
  if (contact === null) return null;
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + VALID_DAYS * 86_400_000);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
