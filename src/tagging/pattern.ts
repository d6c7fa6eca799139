const letters = 'a-zà-öø-ÿ';

/**
 * A pattern of whole words in Swedish, as a template: words`bör (?:inte )?erbjud(?:a|as)`. `\b` of JavaScript takes
 * å, ä and ö for no letters, so "på" would end inside "påverkan"; here a word ends where letters and figures end.
 * Case does not matter, a space is any white space, `…` stands for up to four words and `\p{L}` for a letter
 * (Latin-1 without the `u` flag: with it the first use of a long pattern takes a hundred times as long).
 */
export function words(parts: TemplateStringsArray, ...inserted: readonly string[]): RegExp {
  return compiled(String.raw(parts, ...inserted));
}

/** The same with one wording a line, so that long alternatives are read as a table. */
export function anyOf(parts: TemplateStringsArray, ...inserted: readonly string[]): RegExp {
  const lines = String.raw(parts, ...inserted).split('\n');
  return compiled(
    lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join('|'),
  );
}

function compiled(raw: string): RegExp {
  const pattern = raw
    .replaceAll('…', String.raw`(?:\s+[^\s.;:]+){0,4}?`)
    .replaceAll(String.raw`[\p{L}`, `[${letters}`)
    .replaceAll(/\\p\{Lu?\}/g, `[${letters}]`)
    .replace(/ /g, String.raw`\s+`);
  return new RegExp(`(?<![${letters}0-9])(?:${pattern})(?![${letters}0-9])`, 'i');
}

/** The match of the first pattern that fits, or null: a table of wordings, one meaning a row. */
export function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

const everywhere = new WeakMap<RegExp, RegExp>();

/** The same pattern for all its matches in a text (`matchAll`, `replace`). */
export function everyMatchOf(pattern: RegExp): RegExp {
  const known = everywhere.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  everywhere.set(pattern, known);
  return known;
}
