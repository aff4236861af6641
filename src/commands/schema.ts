/** `storydiff schema`: prints the JSON Schema of the JSON report, or of the JSON storyline. */
import type {Argv} from 'yargs';
import {type Command, EXIT_OK} from './command.js';

interface SchemaArguments {
  readonly of: 'report' | 'storyline';
}

export const schema: Command<SchemaArguments> = {
  usage: 'schema',
  summary: 'Print the JSON Schema of the JSON reports',
  options: schemaOptions,
  run: async ({of}, {stdout}) => {
    stdout.write(`${JSON.stringify(await schemaOf(of), null, 2)}\n`);
    return EXIT_OK;
  },
};

function schemaOptions(yargs: Argv): Argv<SchemaArguments> {
  return yargs
    .option('of', {
      choices: ['report', 'storyline'] as const,
      requiresArg: true,
      default: 'report' as const,
      describe: 'What the schema is of: what report or what timeline prints as JSON',
    })
    .example('$0 schema > report.schema.json', 'Keep it beside your reports');
}

async function schemaOf(of: SchemaArguments['of']): Promise<object> {
  if (of === 'storyline') return (await import('../report/storyline/schema.js')).storylineJsonSchema();
  return (await import('../report/schema.js')).reportJsonSchema();
}
