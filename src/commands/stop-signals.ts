/** Lets a command that runs long come to a clean end when it is asked to stop. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Calls `stop` at the first signal; another one ends the process at once, as without this. */
export function onStop(stop: (signal: NodeJS.Signals) => void): void {
  const asked = (signal: NodeJS.Signals) => {
    for (const each of SIGNALS) process.off(each, asked);
    stop(signal);
  };
  for (const each of SIGNALS) process.on(each, asked);
}
