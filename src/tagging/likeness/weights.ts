/** The learned weights, a module so that Node and the Worker load them when text is first read. */
import weights from '../../../data/tagging/weights.json' with { type: 'json' };
import type { LearnedWeights } from './likenesses.ts';

/** TypeScript does not infer half a million characters; a test checks their form. */
export const learnedWeights: LearnedWeights = weights;
