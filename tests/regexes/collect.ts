/** Every regular expression of the program: those written in its source, and those that it puts together when it is loaded. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseSync} from 'vite';

export interface Written {
  /** Of the first file that has it, under `src/`. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const SRC = join(import.meta.dirname, '..', '..', 'src');
const FILES = readdirSync(SRC, {recursive: true, encoding: 'utf8'}).filter(
  (file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'),
);

/** Each once. */
export function literals(): readonly Written[] {
  return once(
    FILES.flatMap((file) => {
      const {program, errors} = parseSync(file, readFileSync(join(SRC, file), 'utf8'));
      if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
      return regexesIn(program).map(({pattern, flags}) => ({file, source: pattern, flags}));
    }),
  );
}

interface Regex {
  readonly pattern: string;
  readonly flags: string;
}

function regexesIn(node: unknown): readonly Regex[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [node.regex as Regex];
  return Object.values(node).flatMap(regexesIn);
}

/** What `new RegExp` gets while the modules that call it are loaded; those that a user's words go into come later. */
export async function composed(): Promise<readonly Written[]> {
  const composers = FILES.filter((file) => readFileSync(join(SRC, file), 'utf8').includes('new RegExp('));
  const found: Written[] = [];
  const original = globalThis.RegExp;
  for (const file of composers) {
    globalThis.RegExp = new Proxy(original, {
      construct(target, [source, flags = '']) {
        found.push({file, source: String(source), flags});
        return Reflect.construct(target, [source, flags]);
      },
    });
    await import(join(SRC, file)).finally(() => {
      globalThis.RegExp = original;
    });
  }
  return once(found);
}

function once(all: readonly Written[]): readonly Written[] {
  return [...new Map(all.toReversed().map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}
