/** Where a report goes and in which format, as the options `--format`, `--output`, `--width` and `--color` say. */
import type {Argv} from 'yargs';
import {STDIN} from '../io/stdin.js';
import {wantsColor} from './color.js';
import {type Context, UsageError} from './command.js';
import {last} from './parsing.js';
import {unmask} from './shared-options.js';

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface PrintArguments {
  readonly format?: Format | undefined;
  readonly output?: string | undefined;
  readonly width?: number | undefined;
  readonly color?: boolean | undefined;
}

/** How the text format is laid out. */
export interface TextLayout {
  readonly width: number;
  readonly color: boolean;
}

const NARROWEST = 20;
const WIDTH_OF_FILES = 80;
const ENDINGS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
]);

/** The four options; `words` say what the defaults of two of them are. */
export function printOptions<Arguments>(
  yargs: Argv<Arguments>,
  words: {readonly format: string; readonly color: string},
): Argv<Arguments & PrintArguments> {
  return yargs
    .option('format', {
      choices: FORMATS,
      requiresArg: true,
      coerce: last<Format>,
      describe: words.format,
    })
    .option('output', {
      type: 'string',
      requiresArg: true,
      coerce: (file: string | readonly string[]) => unmask(last(file)),
      describe: 'Write to this file instead',
    })
    .option('width', {
      type: 'number',
      requiresArg: true,
      coerce: last<number>,
      describe: "Columns of the text format; default: the terminal's, else 80",
    })
    .option('color', {type: 'boolean', coerce: last<boolean>, describe: words.color});
}

/** Of the option, else of the output's ending, else text. */
export function formatOf({format, output}: PrintArguments): Format {
  const ending = output?.split('.').at(-1)?.toLowerCase() ?? '';
  return format ?? ENDINGS.get(ending) ?? 'text';
}

/** Columns and colours of the text format. Throws UsageError where `--width` is no width. */
export function layoutOf(args: PrintArguments, context: Context): TextLayout {
  const color = toFile(args) ? args.color === true : wantsColor(args.color, context);
  return {width: widthOf(args, context), color};
}

function widthOf(args: PrintArguments, {stdout}: Context): number {
  const {width} = args;
  if (width === undefined) return (!toFile(args) && stdout.columns) || WIDTH_OF_FILES;
  if (Number.isInteger(width) && width >= NARROWEST) return width;
  throw new UsageError(`--width takes a number of columns, ${NARROWEST} or more`);
}

/** Writes a report to its file, else to standard output. Throws InputError where the file can't be written. */
export async function put(text: string, args: PrintArguments, {stdout}: Context): Promise<void> {
  if (toFile(args)) {
    const [{writeOutput}, {writing}] = await Promise.all([
      import('../io/write-output.js'),
      import('./stop-signals.js'),
    ]);
    await writing(() => writeOutput(args.output, text));
  } else {
    stdout.write(text);
  }
}

/** Says the warnings to whoever doesn't read them here and now: text, Markdown and HTML hold them too. */
export function warn(warnings: readonly string[], args: PrintArguments, {stderr}: Context): void {
  if (!toFile(args) && formatOf(args) !== 'json') return;
  for (const warning of warnings) stderr.write(`storydiff: warning: ${warning}\n`);
}

function toFile(args: PrintArguments): args is PrintArguments & {readonly output: string} {
  return args.output !== undefined && args.output !== STDIN;
}
