/** The commands of the product: composition root for Node. Every failure is one sentence and an exit code. */
import { checkData } from '../../catalogue/check.ts';
import type { BackupFacts } from './backup.ts';
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
  backup: { help: 'copy the database to a file, also while the service runs: backup <file>', run: runBackup },
  restore: {
    help: 'put a copy in the place of the database, while the service is stopped: restore <file>',
    run: runRestore,
  },
  export: {
    help: 'write the catalogue as JSON Lines: export <file>; what the edge imports: export --imports <folder>',
    run: runExport,
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

async function runBackup([target = '']: string[]): Promise<number> {
  if (target === '') throw new Error('Say where to: backup <file>');
  const { backupDatabase } = await import('./backup.ts');
  const facts = await backupDatabase(databaseFile(readSettings(process.env)), target);
  say(`Copied to ${target}: ${factsText(facts)}.`);
  return 0;
}

async function runRestore([copy = '']: string[]): Promise<number> {
  if (copy === '') throw new Error('Say what to put back: restore <file>');
  const { restoreDatabase } = await import('./backup.ts');
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const { facts, aside } = await restoreDatabase(copy, databaseFile(readSettings(process.env)), stamp);
  say(`Put back: ${factsText(facts)}.`);
  if (aside !== null) say(`What stood there before is kept as ${aside}.`);
  return 0;
}

function factsText({ imports, records, claims }: BackupFacts): string {
  return `${imports} imports, ${records} versions of records, ${claims} versions of claims`;
}

async function runExport([first = '', folder = '']: string[]): Promise<number> {
  const artefacts = first === '--imports';
  const target = artefacts ? folder : first;
  if (target === '') throw new Error('Say where to: export <file>, or export --imports <folder>');
  const { exportArtefacts, exportJsonl } = await import('./export-file.ts');
  const store = await openSqliteStore(databaseFile(readSettings(process.env)));
  try {
    if (artefacts) for (const file of await exportArtefacts(store, target)) say(`Wrote ${file}.`);
    else say(`Wrote ${await exportJsonl(store, target, new Date())} records to ${target}.`);
    return 0;
  } finally {
    await store.close();
  }
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
