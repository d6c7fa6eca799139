/** Says in Swedish, to an editor, what a schema found wrong with a value, and what to do about it. */
import type { z } from 'zod';
import { nearest } from './nearest.ts';

type ZodIssue = z.ZodError['issues'][number];

interface Reworded {
  readonly message: string;
  readonly fix: string;
}

/** `raw` is the value at the issue's path; undefined when the field is missing. */
export function reword(issue: ZodIssue, raw: unknown): Reworded {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, raw);
    case 'too_big':
      return tooBig(Number(issue.maximum), raw);
    case 'too_small':
      return {
        message: `för kort eller för litet; minst ${issue.minimum}`,
        fix: 'fyll i mer, eller ta bort fältet',
      };
    case 'invalid_format':
      return wrongForm(issue.format, 'pattern' in issue ? String(issue.pattern) : '', raw);
    case 'invalid_value':
      return notListed(issue.values.map(String), raw);
    case 'invalid_union':
      return notListed(optionsOf(issue), raw);
    case 'unrecognized_keys':
      return {
        message: `okänt fält: ${issue.keys.join(', ')}`,
        fix: 'rätta stavningen eller ta bort fältet; fälten som finns står i data/schemas',
      };
    default:
      return { message: ruleInSwedish(issue.message), fix: 'ändra så att det stämmer' };
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp av fält',
  record: 'en grupp av fält',
};

function wrongType(expected: string, raw: unknown): Reworded {
  const wanted = typeNames[expected] ?? expected;
  if (raw === undefined) return { message: `saknas; här ska stå ${wanted}`, fix: 'fyll i fältet' };
  // YAML reads 2021 as a number and 0180 as 180: both must be quoted to stay what they are.
  if (expected === 'string' && typeof raw === 'number')
    return { message: `${raw} läses som ett tal; här ska stå text`, fix: 'sätt värdet inom citattecken' };
  return { message: `här ska stå ${wanted}`, fix: `skriv om värdet som ${wanted}` };
}

function tooBig(maximum: number, raw: unknown): Reworded {
  if (typeof raw === 'string')
    return {
      message: `${raw.length} tecken; här ryms högst ${maximum}`,
      fix: maximum === 80 ? 'korta citatet' : 'korta texten',
    };
  return { message: `för stort; högst ${maximum}`, fix: 'minska värdet' };
}

function wrongForm(format: string, pattern: string, raw: unknown): Reworded {
  const shown = typeof raw === 'string' ? `”${raw.slice(0, 60)}” ` : '';
  if (format === 'url')
    return { message: `${shown}är ingen webbadress`, fix: 'börja med http:// eller https://' };
  if (pattern.includes('a-z0-9'))
    return {
      message: `${shown}är inget id`,
      fix: 'använd a–z, 0–9 och enkla bindestreck (å och ä blir a, ö blir o)',
    };
  if (pattern.includes('\\d{4}('))
    return { message: `${shown}är inget datum`, fix: 'skriv år, år-månad eller år-månad-dag: 2021-11-08' };
  if (pattern.includes('INT'))
    return { message: `${shown}är ingen landskod`, fix: 'skriv två versaler (SE) eller INT' };
  if (/\\d\{[24]\}/.test(pattern))
    return {
      message: `${shown}är ingen kod`,
      fix: 'skriv län med två siffror och kommun med fyra, inom citattecken',
    };
  return { message: `${shown}har fel form`, fix: `följ mönstret ${pattern}` };
}

const MOST_SHOWN = 20;

function notListed(options: readonly string[], raw: unknown): Reworded {
  if (raw === undefined)
    return { message: 'saknas', fix: `välj ett av: ${options.slice(0, MOST_SHOWN).join(', ')}` };
  const guess = nearest(String(raw), options);
  return {
    message: `”${String(raw).slice(0, 60)}” finns inte att välja`,
    fix: guess === null ? `välj ett av: ${options.slice(0, MOST_SHOWN).join(', ')}` : `menade du ${guess}?`,
  };
}

function optionsOf(issue: ZodIssue): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

/** The rules of src/domain that are no form of a single value. */
const rules: Readonly<Record<string, string>> = {
  'the lower age is above the upper': 'den lägre åldern är högre än den övre',
  'a superseded finding does not count': 'ett ersatt fynd kan inte räknas (counts: true med current: false)',
};

function ruleInSwedish(message: string): string {
  return rules[message] ?? message;
}
