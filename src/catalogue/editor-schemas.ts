/** JSON Schemas of the files under data/, for editors that complete and check YAML. Made from the zod schemas. */
import { z } from 'zod';
import { claimSchema } from '../domain/claim.ts';
import { fileSchemas, type RecordType, recordTypes } from '../domain/files.ts';
import { idSchema } from '../domain/primitives.ts';

/** A claim in a record's own file may leave out its subject. */
const ownClaimSchema = z.union(
  claimSchema.options.map((option) => z.strictObject({ ...option.shape, subject: idSchema.optional() })),
);

/** File name under data/schemas → its text, for every record type. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    recordTypes.map((type) => [`${type}.schema.json`, `${JSON.stringify(schemaOf(type), null, 2)}\n`]),
  );
}

/** A file holds one record or a list of them. `input`: what has a default may be left out. */
function schemaOf(type: RecordType): unknown {
  const record = fileSchemas[type];
  const full =
    'claims' in record.shape ? record.extend({ claims: z.array(ownClaimSchema).optional() }) : record;
  const schema = z.toJSONSchema(z.union([full, z.array(full)]), { io: 'input', reused: 'ref' });
  return { title: `data/${type}`, ...schema };
}
