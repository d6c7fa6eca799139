/** The learned weights, a module so that Node and the Worker load them when text is first read. */
import weights from '../../../data/tagging/weights.json' with { type: 'json' };
import type { LearnedWeights } from './likenesses.ts';

/** Our own file: its form is checked by a test and not at every start. */
export const learnedWeights: LearnedWeights = weights;
