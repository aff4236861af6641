#!/usr/bin/env node
/** The `storydiff` command: runs what the command line asks for, and turns failures into one line and a status. */
import module, {createRequire} from 'node:module';
import v8 from 'node:v8';
import type {Context} from './commands/command.js';

const EXIT_TROUBLE = 2;
const OLDEST_NODE = [22, 12] as const;

process.stdout.on('error', outputFailed);
// What nobody reads need not be said: the work goes on, and the status tells how it went.
process.stderr.on('error', () => {});
if (runsOn(process.versions.node)) {
  // Cached is what is compiled when a module loads: all of it then, or each run compiles anew what it calls.
  v8.setFlagsFromString('--no-lazy');
  module.enableCompileCache();
  process.exitCode = await main(process.argv.slice(2), process);
} else {
  process.stderr.write(
    `storydiff: needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}\n`,
  );
  process.exitCode = EXIT_TROUBLE;
}

async function outputFailed(error: NodeJS.ErrnoException): Promise<void> {
  const [{outputTrouble}, {endWith}] = await Promise.all([
    import('./commands/trouble.js'),
    import('./commands/stop-signals.js'),
  ]);
  // The reader has had enough, as `head` has: that is no trouble.
  if (error.code === 'EPIPE') await endWith(0);
  else process.stderr.write(`storydiff: ${outputTrouble(error)}\n`, () => void endWith(EXIT_TROUBLE));
}

function runsOn(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

async function main(args: readonly string[], context: Context): Promise<number> {
  try {
    const {version} = createRequire(import.meta.url)('../package.json') as {readonly version: string};
    const {parse} = await import('./commands/parse.js');
    const run = await parse(args, version);
    return await run(context);
  } catch (error) {
    const {lastWords} = await import('./commands/trouble.js');
    context.stderr.write(`storydiff: ${lastWords(error, context)}\n`);
    return EXIT_TROUBLE;
  }
}
