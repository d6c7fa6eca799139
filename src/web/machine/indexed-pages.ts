import { footerMenu, mainMenu } from '../menu.ts';

/** Pages without a record of their own that are meant for indexes: what the menus lead to; a test asks for each. */
export const indexedPages: readonly string[] = [
  ...new Set(['/', ...[...mainMenu, ...footerMenu].map((item) => item.href)]),
];
