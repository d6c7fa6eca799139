/** What every tool answers with: the facts, where they stand, from which day, and what must be said with them. */
import { z } from 'zod';
import { caveats } from '../exports/words.ts';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import type { Site } from '../site.ts';

/** What the tools need to answer one request. */
export interface ToolContext {
  readonly service: Service;
  readonly site: Site;
}

export const answerSchema = z.object({
  answer: z.unknown(),
  source: z.object({
    name: z.string(),
    url: z.string(),
    /** Instant of the import that the answer shows; `day`: for which ages of sources were worked out. */
    asOf: z.string().nullable(),
    day: z.string(),
    licence: z.string(),
  }),
  caveats: z.array(z.string()),
});

interface ToolAnswer {
  [key: string]: unknown;
  content: { type: 'text'; text: string }[];
  structuredContent?: z.infer<typeof answerSchema>;
  isError?: boolean;
}

/** The longest text of an answer, in characters: about what a model reads without losing the question. */
export const longestText = 60_000;

/** @param path of the page or JSON that says the same. @param text for people; the answer as JSON where it is left out. */
export function answered(
  { service, site }: ToolContext,
  path: string,
  answer: unknown,
  text?: string,
): ToolAnswer {
  const structured = {
    answer,
    source: {
      name: 'Metodkompassen',
      url: `${site.origin}${path}`,
      asOf: service.catalogue().asOf,
      day: service.today(),
      licence: 'CC-BY-4.0; fakta enligt angiven källa',
    },
    caveats: [...caveats],
  };
  const written =
    text === undefined
      ? JSON.stringify(structured)
      : `${text}\nHämtat ur ${structured.source.url}, katalogen ${structured.source.asOf ?? 'tom'}.`;
  return { content: [{ type: 'text', text: shortened(written) }], structuredContent: structured };
}

/** A tool's failure in words the model can act on; what nobody foresaw is not told. */
export async function guarded(
  { onFault }: { readonly onFault: (error: unknown) => void },
  work: () => ToolAnswer | Promise<ToolAnswer>,
): Promise<ToolAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) onFault(error);
    const detail =
      error instanceof ProblemError ? problemText(error) : 'Något gick fel hos oss. Försök igen.';
    return { content: [{ type: 'text', text: detail }], isError: true };
  }
}

function problemText(error: ProblemError): string {
  return [error.message, ...(error.extras.errors ?? []).map((e) => `${e.pointer}: ${e.detail}`)].join(' ');
}

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText).toWellFormed()}\n… (avkortat; resten finns på adressen i source.url)`;
}
