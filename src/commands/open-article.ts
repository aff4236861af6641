/** Shows an article of a report in the user's pager or editor, at a sentence. */
import process from 'node:process';
import {setImmediate} from 'node:timers/promises';
import {showPassage} from '../io/reading-program.js';
import type {ReportArticle} from '../model.js';
import type {Context} from './command.js';
import {showing} from './stop-signals.js';

/** There wherever there is a shell with a pager at all. */
const FALLBACK = 'less';

/** Resolves when the program ends. Throws InputError. */
export async function openArticle(
  {path, text, sentences}: ReportArticle,
  sentence: number,
  {env, stdin}: Pick<Context, 'env' | 'stdin'>,
): Promise<void> {
  const program = [env.PAGER, env.VISUAL, env.EDITOR].find((name) => name?.trim()) ?? FALLBACK;
  // Ctrl-C is meant for the program then, though the terminal sends it to both.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  // Else this process takes keys that are meant for the program.
  await setImmediate();
  stdin.pause();
  try {
    const passage = {path, text, start: sentences[sentence]?.start ?? 0};
    await showing((stop) => showPassage(program, passage, stop));
  } finally {
    process.off('SIGINT', ignore);
  }
}
