import type { Browser } from 'playwright-core';

/** What the suites share; filled before the first test. */
export interface Stage {
  browser: Browser;
  url: string;
}
