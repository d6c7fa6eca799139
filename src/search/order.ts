import { normalize } from '../text/normalize.ts';

/**
 * A key that sorts Swedish titles by plain comparison: å ä ö after z, hyphens and quotes ignored, numbers by
 * size. Made here and not by Intl, so that every runtime gives the same order.
 */
export function titleKey(title: string): string {
  return normalize(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/å/g, '{')
    .replace(/ä/g, '|')
    .replace(/ö/g, '}')
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
