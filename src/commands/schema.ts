/** `storydiff schema`: prints the JSON Schema of the JSON report. */
import {type Command, EXIT_OK} from './command.js';

export const schema: Command<object> = {
  usage: 'schema',
  summary: 'Print the JSON Schema of the JSON report',
  options: (yargs) => yargs.example('$0 schema > report.schema.json', 'Keep it beside your reports'),
  run: async (_args, {stdout}) => {
    const {reportJsonSchema} = await import('../report/schema.js');
    stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
    return EXIT_OK;
  },
};
