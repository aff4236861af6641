/** Where a report goes and in which format, as the options `--format`, `--output`, `--width` and `--color` say. */
import {STDIN} from '../io/stdin.js';
import {wantsColor} from './color.js';
import {type Context, UsageError} from './command.js';

export const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
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
