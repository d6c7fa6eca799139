/** One spelling for one page: the key that pages are deduplicated by. */

/** Parameters that only say where a reader came from. */
const tracking = /^(utm_.*|fbclid|gclid|mc_[a-z]+|_ga|pk_.*|mtm_.*|cmpid|ref)$/i;

/**
 * Host in lower case, no default port, no fragment, no tracking parameters, the others sorted, one slash where the
 * path has several. The scheme becomes https: agencies answer on both, and a page is not two because of it.
 * Throws TypeError on what is no URL.
 */
export function canonicalUrl(text: string, base?: string): string {
  const url = new URL(text, base);
  url.hash = '';
  if (url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
  url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  for (const name of [...new Set(url.searchParams.keys())]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
}

/** Last two labels of a host: the domain that politeness counts as one. Right for .se, too careful for co.uk. */
export function registrableDomain(host: string): string {
  if (/^[\d.]+(:\d+)?$/.test(host) || host.startsWith('[')) return host;
  return host.split(':')[0]?.split('.').slice(-2).join('.') ?? host;
}
