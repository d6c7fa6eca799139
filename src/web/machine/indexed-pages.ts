/** Pages without a record of their own that are meant for indexes; a test asks for each. */
export const indexedPages: readonly string[] = [
  '/',
  '/sok',
  '/anvand-inte',
  '/aktorer',
  '/begrepp',
  '/andringar',
  '/om',
  '/om/evidens',
  '/tillganglighet',
  '/api',
];
