/** The queue by keyboard: one key a decision, saved at once. */
import { emitKeypressEvents } from 'node:readline';
import type { Question } from './question.ts';
import { type Effect, press, type Sitter, type Sitting, startSitting } from './session.ts';
import { showQuestion } from './show.ts';

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly sequence?: string;
}

const named: Readonly<Record<string, string>> = {
  return: 'enter',
  enter: 'enter',
  escape: 'escape',
  backspace: 'backspace',
};

/** Resolves with the number of decisions when the queue is empty or the person stops. */
export function reviewByKeyboard(
  questions: readonly Question[],
  sitter: Sitter,
  act: (effect: Effect) => void,
): Promise<number> {
  let sitting: Sitting = startSitting(questions);
  const draw = (): void => {
    process.stdout.write(`\u001b[2J\u001b[H${showQuestion(sitting)}\n`);
  };
  return new Promise((resolve, reject) => {
    const { stdin } = process;
    emitKeypressEvents(stdin);
    if (stdin.isTTY) stdin.setRawMode(true);
    const finish = (end: () => void): void => {
      if (stdin.isTTY) stdin.setRawMode(false);
      stdin.off('keypress', onKey);
      stdin.pause();
      end();
    };
    const onKey = (char: string | undefined, key: Key): void => {
      try {
        if (key.ctrl && key.name === 'c') {
          finish(() => resolve(sitting.decided.length));
          return;
        }
        const [after, effect] = press(sitting, named[key.name ?? ''] ?? char ?? key.sequence ?? '', sitter);
        act(effect);
        sitting = after;
        draw();
        if (sitting.done) finish(() => resolve(sitting.decided.length));
      } catch (error) {
        finish(() => reject(error instanceof Error ? error : new Error(String(error))));
      }
    };
    stdin.on('keypress', onKey);
    stdin.on('end', () => finish(() => resolve(sitting.decided.length)));
    draw();
    if (sitting.done) finish(() => resolve(0));
  });
}
