/** `storydiff inspect`: shows what the engine sees in one article. */
import type {Argv} from 'yargs';
import {type Command, type Context, EXIT_OK} from './command.js';
import {unmask} from './shared-options.js';

interface InspectArguments {
  readonly article: string | undefined;
  readonly format: 'text' | 'json';
}

export const inspect: Command<InspectArguments> = {
  usage: 'inspect <article>',
  summary: 'Show what is seen in one article: sentences, events, names, roles, dates',
  options: inspectOptions,
  run: runInspect,
};

function inspectOptions(yargs: Argv): Argv<InspectArguments> {
  return yargs
    .positional('article', {
      type: 'string',
      coerce: unmask,
      describe: 'The article, or - for standard input',
    })
    .option('format', {
      choices: ['text', 'json'] as const,
      requiresArg: true,
      default: 'text' as const,
      describe: 'How to print it',
    })
    .example('$0 inspect story.txt --format json', 'For a program to read');
}

async function runInspect(
  {article: source = '', format}: InspectArguments,
  context: Context,
): Promise<number> {
  const [{readArticle}, {annotate}, {findEvents}, {toInspectionJson, toInspectionText}] = await Promise.all([
    import('../io/read-article.js'),
    import('../text/annotate.js'),
    import('../events/find-events.js'),
    import('./inspection.js'),
  ]);
  const article = annotate(await readArticle(source, {stdin: context.stdin}));
  const show = format === 'json' ? toInspectionJson : toInspectionText;
  context.stdout.write(show(article, findEvents(article)));
  return EXIT_OK;
}
