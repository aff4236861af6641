/** The hypernym graph over the senses that the vocabulary uses, written as fixed-width records. */

/** Base-36 digits of a synset's number. */
export const ID_WIDTH = 3;

/** Every synset above one of `senses`, itself included, in file order. */
export function closure(synsets, vocabulary) {
  const seen = new Set();
  const walk = (synset) => {
    if (seen.has(synset.offset)) return;
    seen.add(synset.offset);
    for (const parent of parents(synset)) walk(synsets.get(parent));
  };
  for (const senses of vocabulary.values()) for (const {synset} of senses) walk(synset);
  return [...seen].sort();
}

/** Offsets of the synsets right above. */
export function parents(synset) {
  return synset.pointers.filter(({symbol}) => symbol === '@').map(({offset}) => offset);
}

/**
 * A record a synset: the number of its first parent (its own where it has none) and how wide it is, as the logarithm
 * to base 2 of the number of WordNet's synsets below it. Further parents follow as pairs of child and parent.
 */
export function encodeGraph(synsets, offsets) {
  const number = new Map(offsets.map((offset, index) => [offset, index]));
  const below = countBelow(synsets);
  const records = [];
  const further = [];
  for (const offset of offsets) {
    const [first = offset, ...others] = parents(synsets.get(offset));
    records.push(id(number.get(first)) + Math.floor(Math.log2(below.get(offset) + 1)).toString(36));
    for (const other of others) further.push(id(number.get(offset)) + id(number.get(other)));
  }
  return {number, records: records.join(''), further: further.join('')};
}

export function id(number) {
  const digits = number.toString(36);
  if (digits.length > ID_WIDTH) throw new Error(`too many synsets for ${ID_WIDTH} digits`);
  return digits.padStart(ID_WIDTH, '0');
}

function countBelow(synsets) {
  const below = new Map([...synsets.keys()].map((offset) => [offset, 0]));
  for (const synset of synsets.values()) {
    const above = new Set();
    const climb = (offset) => {
      if (above.has(offset)) return;
      above.add(offset);
      parents(synsets.get(offset)).forEach(climb);
    };
    parents(synset).forEach(climb);
    for (const offset of above) below.set(offset, below.get(offset) + 1);
  }
  return below;
}
