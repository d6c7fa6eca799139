/** Reads data/sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Source, sourceSchema } from './source-file.ts';

/** Throws one sentence that names the file and the field when one cannot be used. */
export function readSources(dataDir: string): Source[] {
  const dir = join(dataDir, 'sources');
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const parsed = sourceSchema.safeParse(parse(readFileSync(join(dir, name), 'utf8')));
      const issue = parsed.error?.issues[0];
      if (!parsed.success)
        throw new Error(`data/sources/${name}: ${issue?.path.join('.')}: ${issue?.message}`);
      if (`${parsed.data.id}.yaml` !== name)
        throw new Error(`data/sources/${name}: the id is ${parsed.data.id}`);
      return parsed.data;
    });
}
