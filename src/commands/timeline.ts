/** `storydiff timeline`: several articles as one storyline, topics by dates. */
import type {Argv} from 'yargs';
import {STDIN} from '../io/stdin.js';
import type {StorylineReport} from '../model.js';
import {type Command, type Context, EXIT_OK} from './command.js';
import {last, variadic} from './parsing.js';
import {
  type Format,
  formatOf,
  layoutOf,
  type PrintArguments,
  printOptions,
  put,
  type TextLayout,
  warn,
} from './printing.js';
import {hasTerminal} from './review.js';
import {ARTICLE_FORMS, type ReadArguments, readOptions, unmask} from './shared-options.js';
import {readArticles, sourcesOf, storylineOf} from './storylines.js';
import {type WatchArguments, watchOption} from './watch.js';

interface TimelineArguments extends ReadArguments, PrintArguments, WatchArguments {
  readonly articles: readonly string[];
  readonly plain?: boolean | undefined;
}

export const timeline: Command<TimelineArguments> = {
  usage: 'timeline <articles..>',
  summary: 'Topics by dates, over three articles or more',
  options: timelineOptions,
  run: runTimeline,
};

function timelineOptions(yargs: Argv): Argv<TimelineArguments> {
  const watched = watchOption(
    readOptions(variadic(yargs)),
    'Tell the story anew whenever an article changes',
  );
  return printOptions(watched, {
    format: "Default: by the output's ending; else the grid on a terminal, and text elsewhere",
    color: 'Use colours; default: on a terminal',
  })
    .positional('articles', {
      type: 'string',
      array: true,
      demandOption: true,
      coerce: (sources: readonly string[]) => sources.map((source) => unmask(source) ?? source),
      describe: `In any order, each ${ARTICLE_FORMS}; or folders of them`,
    })
    .option('plain', {
      type: 'boolean',
      coerce: last<boolean>,
      describe: 'The grid as flat text, for screen readers; default: if INK_SCREEN_READER is true',
    })
    .example('$0 timeline 2018.txt 2019.txt 2020.txt', 'The grid, in the terminal')
    .example('$0 timeline story/ --output story.html', 'A picture for a browser');
}

/** Resolves to the exit status. Throws InputError and UsageError. */
async function runTimeline(args: TimelineArguments, context: Context): Promise<number> {
  const layout = layoutOf(args, context);
  const sources = await sourcesOf(args.articles);
  if (!asksForReport(args, sources) && hasTerminal(context)) {
    const {runGrid} = await import('./grid.js');
    return runGrid(sources, args, context);
  }
  const print = async () => {
    const {report} = await storylineOf(await readArticles(sources, args, context));
    const text = await render(report, formatOf(args), layout);
    warn(report.warnings, args, context);
    await put(text, args, context);
  };
  if (args.watch) {
    const {watchReport} = await import('./watch-report.js');
    return watchReport(sources, print, context);
  }
  await print();
  return EXIT_OK;
}

/** What only a report can do; the keyboard can't be read while an article comes from standard input. */
function asksForReport({format, output, width}: TimelineArguments, sources: readonly string[]): boolean {
  return [format, output, width].some((option) => option !== undefined) || sources.includes(STDIN);
}

async function render(report: StorylineReport, format: Format, layout: TextLayout): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/storyline/json.js')).storylineToJson(report);
    case 'markdown':
      return (await import('../report/storyline/markdown.js')).storylineToMarkdown(report);
    case 'html':
      return (await import('../report/storyline/html.js')).storylineToHtml(report);
    case 'text':
      return (await import('../report/storyline/text.js')).storylineToText(report, layout);
  }
}
