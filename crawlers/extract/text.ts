/** White space as a reader sees it: soft hyphens gone, all blanks one. */
export function clean(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
