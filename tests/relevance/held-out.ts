import { hash53 } from '../../src/text/hash.ts';

/** A third by the hash of the text. */
export const isHeldOut = (text: string): boolean => hash53(text) % 3 === 0;
