/** The commands of the product: composition root for Node. Every failure is one sentence and an exit code. */
import { checkData } from '../../catalogue/check.ts';
import { codeVersion } from './code-version.ts';
import { lineFinder, parseDataTree, readDataTree } from './data-files.ts';
import { importData } from './data-import.ts';
import { reportCheck, reportImport } from './import-report.ts';
import { databaseFile, dataFolder, readSettings } from './settings.ts';
import { openSqliteStore } from './sqlite-store.ts';

const say = (line: string): void => console.log(line);

/** Each command by name; resolves to the exit code, or null to keep running. */
const commands: Record<
  string,
  { readonly help: string; readonly run: (args: string[]) => Promise<number | null> }
> = {
  serve: {
    help: 'import what changed in data/, index, and serve pages and API (PORT, HOST, DATA_DIR)',
    run: runServe,
  },
  import: {
    help: 'import what changed in data/ and stop; --force "reason" in spite of errors in references',
    run: runImport,
  },
  check: {
    help: 'check data/ and print what is wrong, where, and what to do; --quiet leaves out what is only to know',
    run: runCheck,
  },
};

async function runServe(): Promise<null> {
  // Only this command needs the pages and the index: the others start in half the time without them.
  const { serve } = await import('./serve.ts');
  const running = await serve(readSettings(process.env), say);
  const stop = (): void => {
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return null;
}

async function runImport(args: string[]): Promise<number> {
  const force = args.indexOf('--force');
  const reason = force >= 0 ? args[force + 1] : undefined;
  if (force >= 0 && !reason)
    throw new Error('--force needs a reason, which is kept with the import: --force "why"');
  const store = await openSqliteStore(databaseFile(readSettings(process.env)));
  try {
    const result = await importData(store, {
      dir: dataFolder,
      codeVersion: codeVersion(),
      now: () => new Date(),
      ...(reason === undefined ? {} : { forcedReason: reason }),
    });
    reportImport(result, say);
    return result.status === 'refused' ? 1 : 0;
  } finally {
    await store.close();
  }
}

async function runCheck(args: string[]): Promise<number> {
  const tree = readDataTree(dataFolder);
  const report = checkData(parseDataTree(tree), lineFinder(tree));
  return reportCheck(args.includes('--quiet') ? { ...report, warnings: [], infos: [] } : report, say);
}

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  say('Commands:');
  for (const [key, { help }] of Object.entries(commands)) say(`  ${key.padEnd(8)} ${help}`);
  process.exit(name === '' || name === 'help' ? 0 : 2);
}
try {
  const code = await command.run(args);
  if (code !== null) process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
