/** The import arrows, and that the checker saw the modules: it is silent and green when it cannot read TypeScript. */
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FEWEST_MODULES = 60;

const options = await extractOptions('./.dependency-cruiser.cjs');
const folders = ['src', 'crawlers'];
const { output } = await cruise(folders, options, undefined, { tsConfig: extractTSConfig('tsconfig.json') });
if (typeof output === 'string') throw new Error('dependency-cruiser gave text where data was asked for.');

const own = output.modules.filter((m) => folders.some((f) => m.source.startsWith(`${f}/`)));
for (const { rule, from, to } of output.summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(
  `${own.length} modules, ${output.summary.totalDependenciesCruised} imports, ${output.summary.error} broken arrows.`,
);
if (own.length < FEWEST_MODULES) {
  console.error(`Only ${own.length} modules were seen: the checker does not read the sources.`);
  process.exit(1);
}
process.exit(output.summary.error === 0 ? 0 : 1);
