/** Words what is wrong with a command line: one line that says what to write instead. */
import {cleanLine} from '../io/clean.js';

export interface CommandLine {
  readonly args: readonly string[];
  /** Names of the commands that there are. */
  readonly commands: readonly string[];
}

/** From a message of yargs, which may run over lines, and the command line that it is about. */
export function usageWords(message: string, commandLine: CommandLine): string {
  const line = cleanLine(message).replace(/\s+/gu, ' ');
  const command = commandIn(commandLine);
  return `${problemIn(line, commandLine)}; see: storydiff${command === null ? '' : ` ${command}`} --help`;
}

function commandIn({args, commands}: CommandLine): string | null {
  return commands.find((command) => command === args[0]) ?? null;
}

function problemIn(line: string, commandLine: CommandLine): string {
  if (line.startsWith('Not enough non-option arguments')) return 'name the article to read';
  const value = /^Invalid values: Argument: ([\w-]+), Given: (.*), Choices: (.*)/u.exec(line);
  if (value) return `--${value[1]} takes ${(value[3] ?? '').replaceAll('"', '')}, not ${value[2]}`;
  const missing = /^Not enough arguments following: ([\w-]+)/u.exec(line);
  if (missing) return `--${missing[1]} needs a value`;
  const unknown = /^Unknown (?:argument|command)s?: (.*)$/u.exec(line);
  if (unknown) return unknownWords((unknown[1] ?? '').split(', '), commandLine);
  return line;
}

function unknownWords(names: readonly string[], commandLine: CommandLine): string {
  const typed = commandLine.args.map(cleanLine);
  const written = names.map((name) => typed.find((arg) => nameOf(arg) === name) ?? name);
  const options = written.filter((name) => name.startsWith('-'));
  if (options.length > 0) return `there is no option ${options.join(', ')}`;
  const hint =
    commandIn(commandLine) === null ? ` (the commands are ${commandLine.commands.join(', ')})` : '';
  return `too many arguments: ${written.join(', ')}${hint}`;
}

/** "--width=80" → "width" */
function nameOf(arg: string): string | undefined {
  return arg.replace(/^-+/u, '').split('=')[0];
}
