/** What Ctrl-Z does where the keyboard is read key by key, and the terminal's driver can't. */
import process from 'node:process';

/** Stops the process and its group, as the shell expects of a job, and resolves when `fg` lets it go on. */
export function suspend(): Promise<void> {
  return new Promise((resolve) => {
    // Node's signal watchers don't keep a process alive, and without a keyboard nothing else does.
    const awake = setInterval(() => {}, 2 ** 30);
    process.once('SIGCONT', () => {
      clearInterval(awake);
      resolve();
    });
    process.kill(0, 'SIGTSTP');
  });
}
