import type { Child } from 'hono/jsx';
import { assetUrl } from '../assets.ts';
import type { WebDeps } from '../deps.ts';
import { footerMenu, mainMenu } from '../menu.ts';
import { searchText, site } from '../text.ts';

export interface PageProps {
  readonly deps: WebDeps;
  readonly title: string;
  readonly description?: string | null;
  /** Path with the parameters that identify the page; becomes the canonical address. */
  readonly canonical?: string;
  /** Id in the menu. */
  readonly current?: string;
  /** Filtered and derived pages are not for indexes (docs/design.md). */
  readonly noindex?: boolean;
  /** The search page has its own box. */
  readonly ownSearch?: boolean;
  /** More links in the head (feeds, alternates). */
  readonly head?: Child;
  readonly children?: Child;
}

/** The frame of every page. */
export function Page(props: PageProps) {
  const { deps, title, canonical, current } = props;
  const asset = (path: string) => assetUrl(deps.assets, path);
  return (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site.name ? `${site.name} – ${site.question}` : `${title} – ${site.name}`}</title>
        <meta name="description" content={props.description ?? site.lead} />
        {props.noindex && <meta name="robots" content="noindex, follow" />}
        {canonical !== undefined && <link rel="canonical" href={`${deps.publicUrl}${canonical}`} />}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={asset('icon.svg')} />
        <link rel="preload" href={asset('sans.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="preload" href={asset('serif.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={asset('site.css')} />
        <script type="module" src={asset('enhance.js')} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.name}
          href="/opensearch.xml"
        />
        <link rel="alternate" type="application/atom+xml" title={site.changes} href="/feed.atom" />
        <link rel="describedby" type="text/markdown" href="/llms.txt" />
        {props.head}
      </head>
      <body>
        <a class="skip" href="#innehall">
          {site.skip}
        </a>
        <header class="top">
          <div class="in">
            <a class="brand" href="/">
              <Compass />
              {site.name}
            </a>
            {!props.ownSearch && <SmallSearch />}
            <nav aria-label={site.menu}>
              <ul>
                {mainMenu.map((item) => (
                  <li>
                    <a href={item.href} aria-current={item.id === current ? 'page' : undefined}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="innehall" tabindex={-1}>
          {props.children}
        </main>
        <Footer deps={deps} />
      </body>
    </html>
  );
}

function SmallSearch() {
  return (
    <search class="small-search">
      <form action="/sok">
        <label class="away" for="sok-liten">
          {searchText.label}
        </label>
        <input id="sok-liten" name="q" type="search" autocomplete="off" data-suggest="" />
        <button type="submit">{searchText.button}</button>
      </form>
    </search>
  );
}

/** Four points for the four facts. */
function Compass() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path class="rays" d="M16 1v10M16 21v10M1 16h10M21 16h10" />
      <path class="needle" d="M16 4.500l3.600 11.500L16 27.500 12.400 16z" />
    </svg>
  );
}

function Footer({ deps }: { deps: WebDeps }) {
  return (
    <footer class="bottom">
      <div class="in">
        <p class="unverified">{site.unverified}</p>
        <nav aria-label={site.footerMenu}>
          <ul>
            {footerMenu.map((item) => (
              <li>
                <a href={item.href}>{item.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          {deps.operator === null ? '' : `Drivs av ${deps.operator}. `}
          {site.stance}
        </p>
        {deps.contact !== null && (
          <p>
            Kontakt: <a href={`mailto:${deps.contact}`}>{deps.contact}</a>
          </p>
        )}
      </div>
    </footer>
  );
}
