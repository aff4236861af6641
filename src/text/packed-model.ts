/**
 * The tagger's model as the bundle holds it: ready to be looked into. The package holds it as JSON whose parsing, with
 * the table of its 90,000 words that is built anew, takes longer than tagging two articles.
 */

/** What the tagger's package loads, in so far as it is packed here. */
export interface Model {
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
  readonly features: Readonly<Record<string, Feature>> & {
    readonly lexeme: Words;
    readonly posClusters: {readonly list: readonly ReadonlySet<number>[]};
  };
}

interface Feature {
  readonly list: readonly unknown[];
  /** Without a prototype. */
  readonly hash?: Readonly<Record<string, number>>;
}

/** The tagger adds the words that it meets to both. */
interface Words {
  readonly list: readonly string[];
  /** The number of each word in `list`. */
  readonly hash: Readonly<Record<string, number>>;
}

/** Three files' contents. */
export interface PackedModel {
  /** JSON. */
  readonly rest: string;
  /** The words that are of ASCII, one after another, as they are numbered. */
  readonly words: string;
  /** Numbers of 32 bits in the order of bytes of the machine, as the package has them: one table after the other. */
  readonly tables: Uint8Array;
}

interface Rest {
  readonly model: Model;
  readonly clusters: readonly (readonly number[])[];
  /** Words that are not of ASCII, with their numbers. */
  readonly others: readonly (readonly [number, string])[];
  readonly sizes: readonly number[];
}

const NOT_ASCII = /[^\0-\x7f]/;

/** Takes a model as the package loads it, before it tags anything. */
export function packModel(model: Model): PackedModel {
  const {list} = model.features.lexeme;
  const others = [...list.entries()].filter(([, word]) => NOT_ASCII.test(word));
  const parts = list.map((word) => (NOT_ASCII.test(word) ? '' : word));
  let end = 0;
  const starts = [0, ...parts.map((part) => (end += part.length))];
  const order = [...parts.keys()]
    .filter((number) => parts[number] !== '')
    .sort((a, b) => ((parts[a] as string) < (parts[b] as string) ? -1 : 1));
  const tables = [model.lexicon, model.xpansions, Uint32Array.from(starts), Uint32Array.from(order)];
  const {lexeme, posClusters, ...features} = model.features;
  const rest: Rest = {
    model: {
      ...model,
      lexicon: new Uint32Array(),
      xpansions: new Uint32Array(),
      features: {
        ...features,
        lexeme: {...lexeme, list: [], hash: {}},
        posClusters: {...posClusters, list: []},
      },
    },
    clusters: posClusters.list.map((cluster) => [...cluster]),
    others,
    sizes: tables.map(({length}) => length),
  };
  return {
    rest: JSON.stringify(rest),
    words: parts.join(''),
    tables: Buffer.concat(
      tables.map(({buffer, byteOffset, byteLength}) => Buffer.from(buffer, byteOffset, byteLength)),
    ),
  };
}

/** What `packModel` was given. */
export function unpackModel({rest, words, tables}: PackedModel): Model {
  const {model, clusters, others, sizes} = JSON.parse(rest) as Rest;
  let offset = tables.byteOffset;
  const [lexicon, xpansions, starts, order] = sizes.map((size) => {
    const table = new Uint32Array(tables.buffer, offset, size);
    offset += table.byteLength;
    return table;
  }) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const {features} = model;
  for (const {hash} of Object.values<Feature>(features)) if (hash) Object.setPrototypeOf(hash, null);
  const lexeme = {...features.lexeme, ...unpackWords({words, starts, order, others})};
  const posClusters = {...features.posClusters, list: clusters.map((cluster) => new Set(cluster))};
  return {...model, lexicon, xpansions, features: {...features, lexeme, posClusters}};
}

interface PackedWords extends Pick<PackedModel, 'words'>, Pick<Rest, 'others'> {
  /** Where each word starts, by its number; and where the last one ends. */
  readonly starts: Uint32Array;
  /** The words' numbers, by code units of the words. */
  readonly order: Uint32Array;
}

/** A list and a table that are filled as they are read: what they lack they ask of their prototype. */
function unpackWords({words, starts, order, others}: PackedWords): Words {
  const wordAt = (number: number): string => words.slice(starts[number], starts[number + 1]);
  const list: string[] = new Array(starts.length - 1);
  const hash: Record<string, number> = Object.create(
    new Proxy(Object.create(null), {
      get: (_target, word) => (typeof word === 'string' ? numberOf(word, order, wordAt) : undefined),
    }),
  );
  for (const [number, word] of others) {
    list[number] = word;
    hash[word] = number;
  }
  const elements: ProxyHandler<string[]> = {
    get(target, key, receiver) {
      const number = typeof key === 'string' ? Number.parseInt(key, 10) : Number.NaN;
      return number >= 0 && number < starts.length - 1 ? wordAt(number) : Reflect.get(target, key, receiver);
    },
  };
  Object.setPrototypeOf(list, new Proxy(Array.prototype as string[], elements));
  return {list, hash};
}

/** Takes time in the logarithm of the number of words. */
function numberOf(word: string, order: Uint32Array, wordAt: (number: number) => string): number | undefined {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = order[middle] as number;
    const found = wordAt(number);
    if (found === word) return number;
    if (found < word) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
