/** The files that a publication page offers: in its main content, its own and not those of the foot or of other works. */
import type { Page } from '../extract/page.ts';
import { clean } from '../extract/text.ts';

export interface LinkedFile {
  readonly title: string;
  readonly url: string;
}

/** More than this is a list of publications and no publication. */
const MOST_FILES = 5;
const offered = /ladda (ner|ned)|hämta|öppna|pdf|rapport(en)?\b|publikation(en)?\b/i;

/** @param number the publication's own: where file names hold it, others on the page are about other works. */
export function linkedFiles(page: Page, number: string): LinkedFile[] {
  const { dom } = page;
  const main = dom('main, [role=main]').first();
  const within = main.length > 0 ? main : dom('body');
  const all = within
    .find('a[href]')
    .toArray()
    .filter((a) => main.length > 0 || dom(a).closest('header, footer').length === 0)
    .flatMap((a) => {
      const href = dom(a).attr('href') ?? '';
      if (!URL.canParse(href, page.url)) return [];
      const url = new URL(href, page.url);
      if (!/^https?:$/.test(url.protocol) || !/\.pdf$/i.test(url.pathname)) return [];
      const text = clean(dom(a).text());
      return [{ title: text === '' ? 'PDF' : text, url: url.href }];
    });
  const once = [...new Map(all.map((f) => [f.url, f])).values()];
  const own = once.filter((f) => number !== '' && f.url.includes(number));
  const files = own.length > 0 ? own : once.filter((f) => offered.test(f.title));
  return files.length > MOST_FILES ? [] : files.map((f) => (f.title.length < 2 ? { ...f, title: 'PDF' } : f));
}
