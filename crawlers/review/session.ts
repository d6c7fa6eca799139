/** A sitting with the queue, as a pure step from key to key: the terminal and the tests drive the same. */
import type { Decision } from './decisions.ts';
import type { Question } from './question.ts';

export interface Sitting {
  readonly questions: readonly Question[];
  readonly at: number;
  readonly decided: readonly { readonly question: Question; readonly decision: Decision }[];
  /** Being typed after `ä`: another value. */
  readonly typing: string | null;
  readonly done: boolean;
  readonly message: string;
}

/** What the outside has to do after a key. */
export type Effect =
  | { readonly kind: 'none' }
  | { readonly kind: 'save'; readonly question: Question; readonly decision: Decision }
  | { readonly kind: 'undo'; readonly question: Question };

export interface Sitter {
  readonly role: string;
  readonly day: string;
  /** Is this a value that the question can have? Null = yes, else why not. */
  readonly refuse: (question: Question, value: string) => string | null;
}

const none: Effect = { kind: 'none' };

export const keysText = 'j ja · n nej · 1–9 välj annan · ä skriv annan · h hoppa över · b backa · q sluta';

export function startSitting(questions: readonly Question[]): Sitting {
  return { questions, at: 0, decided: [], typing: null, done: questions.length === 0, message: '' };
}

/** @param key one character, or 'enter', 'escape', 'backspace' */
export function press(sitting: Sitting, key: string, sitter: Sitter): [Sitting, Effect] {
  const question = sitting.questions[sitting.at];
  if (sitting.done || question === undefined) return [{ ...sitting, done: true }, none];
  if (sitting.typing !== null) return typed(sitting, question, key, sitter);
  switch (key.toLowerCase()) {
    case 'j':
    case 'enter':
      return decide(sitting, question, 'accept', null, sitter);
    case 'n':
      return decide(sitting, question, 'reject', null, sitter);
    case 'ä':
    case 'c':
      return [{ ...sitting, typing: '', message: '' }, none];
    case 'h':
    case 's':
      return [next(sitting), none];
    case 'b':
      return back(sitting);
    case 'q':
    case 'escape':
      return [{ ...sitting, done: true }, none];
    default: {
      const chosen = /^[1-9]$/.test(key) ? question.candidates[Number(key) - 1] : undefined;
      if (chosen === undefined) return [{ ...sitting, message: keysText }, none];
      const same = chosen.value === question.proposed;
      return decide(sitting, question, same ? 'accept' : 'change', same ? null : chosen.value, sitter);
    }
  }
}

function typed(sitting: Sitting, question: Question, key: string, sitter: Sitter): [Sitting, Effect] {
  const typing = sitting.typing ?? '';
  if (key === 'escape') return [{ ...sitting, typing: null, message: '' }, none];
  if (key === 'backspace') return [{ ...sitting, typing: typing.slice(0, -1) }, none];
  if (key !== 'enter') return [key.length === 1 ? { ...sitting, typing: typing + key } : sitting, none];
  const value = typing.trim();
  const refusal = value === '' ? 'Skriv ett värde, eller Esc för att ångra.' : sitter.refuse(question, value);
  if (refusal !== null) return [{ ...sitting, message: refusal }, none];
  return decide({ ...sitting, typing: null }, question, 'change', value, sitter);
}

function decide(
  sitting: Sitting,
  question: Question,
  answer: Decision['answer'],
  value: string | null,
  sitter: Sitter,
): [Sitting, Effect] {
  // A claim without a subject cannot be accepted as it is: one of the candidates must be chosen.
  if (
    answer === 'accept' &&
    question.kind === 'claim' &&
    question.candidates.length === 0 &&
    question.claims.length > 0
  ) {
    return [{ ...sitting, message: 'Välj vilken post det gäller (ä), eller nej (n).' }, none];
  }
  const decision: Decision = {
    id: question.id,
    answer,
    proposed: question.proposed,
    value,
    role: sitter.role,
    day: sitter.day,
  };
  const after = next({ ...sitting, decided: [...sitting.decided, { question, decision }] });
  return [after, { kind: 'save', question, decision }];
}

function next(sitting: Sitting): Sitting {
  const at = sitting.at + 1;
  return { ...sitting, at, typing: null, message: '', done: at >= sitting.questions.length };
}

function back(sitting: Sitting): [Sitting, Effect] {
  const last = sitting.decided.at(-1);
  if (last === undefined) return [{ ...sitting, message: 'Inget att backa till.' }, none];
  const at = sitting.questions.findIndex((q) => q.id === last.question.id);
  return [
    { ...sitting, at, decided: sitting.decided.slice(0, -1), message: 'Beslutet är borttaget.' },
    { kind: 'undo', question: last.question },
  ];
}
