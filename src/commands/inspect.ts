/** `storydiff inspect`: shows what the engine sees in one article. */
import type {Argv} from 'yargs';
import {type Command, type Context, EXIT_OK} from './command.js';
import {ARTICLE_FORMS, type ReadArguments, readOptions, unmask} from './shared-options.js';

interface InspectArguments extends ReadArguments {
  readonly article: string | undefined;
  readonly format: 'text' | 'json';
}

export const inspect: Command<InspectArguments> = {
  usage: 'inspect <article>',
  summary: 'Show what is seen in one article',
  options: inspectOptions,
  run: runInspect,
};

function inspectOptions(yargs: Argv): Argv<InspectArguments> {
  return readOptions(yargs)
    .positional('article', {
      type: 'string',
      coerce: unmask,
      describe: `The article: ${ARTICLE_FORMS}`,
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
  {article: source = '', format, allowPrivate}: InspectArguments,
  context: Context,
): Promise<number> {
  const [{readArticle}, {annotate}, {findEvents}, {toInspectionJson, toInspectionText}] = await Promise.all([
    import('../io/read-article.js'),
    import('../text/annotate.js'),
    import('../events/find-events.js'),
    import('./inspection.js'),
  ]);
  const {stdin, stdout, stderr} = context;
  const onWarning = (warning: string) => stderr.write(`storydiff: warning: ${warning}\n`);
  const article = annotate(await readArticle(source, {stdin, allowPrivate, onWarning}));
  const show = format === 'json' ? toInspectionJson : toInspectionText;
  stdout.write(show(article, findEvents(article)));
  return EXIT_OK;
}
