/** Who runs this installation and where it is reached: what feeds, DCAT and the like say of themselves. */
export interface SiteSettings {
  /** Canonical origin without a slash at the end; '' = not set. */
  readonly publicUrl: string;
  readonly contact: string | null;
  readonly operator: string | null;
  /** Last part of an ADMS publisher type (http://purl.org/adms/publishertype/…); null = not set. */
  readonly operatorType?: string | null;
}

export interface Site extends SiteSettings {
  /** Absolute origin: PUBLIC_URL, else the one that was asked. */
  readonly origin: string;
}

/** Standards for harvesting want absolute addresses; without PUBLIC_URL the asked origin is the best that is known. */
export function siteOf({ url }: { readonly url: string }, settings: SiteSettings): Site {
  return { ...settings, origin: settings.publicUrl === '' ? new URL(url).origin : settings.publicUrl };
}

/** A name for one thing that outlives addresses (RFC 4151). @param what for instance `record/komet` */
export function tagUri(site: Site, what: string): string {
  return `tag:${new URL(site.origin).hostname},2026:${what}`;
}
