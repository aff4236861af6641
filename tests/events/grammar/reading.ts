/** Words and items of a sentence as text for people. */
import type {Item} from '../../../src/events/grammar/items.js';
import type {Word} from '../../../src/events/grammar/words.js';

/** `signed/VERB:past-or-participle=sign` */
export function wordLine({text, lower, lemma, pos, form}: Word): string {
  return `${text}/${pos}${form ? `:${form}` : ''}${lemma === lower ? '' : `=${lemma}`}`;
}

/** `{may not sign|finite, modal, negated}`, `(the deal|definite)`, `[almost certain]`; small words in `<>`. */
export function itemLine(item: Item, textOf: (item: Item) => string): string {
  const text = textOf(item);
  switch (item.kind) {
    case 'verb': {
      const {lemma, shape, modal, auxiliaries, negations, adverbs, particle} = item;
      const flags = (['passive', 'perfect', 'progressive', 'past', 'inverted'] as const).filter(
        (flag) => item[flag],
      );
      const counts = [
        modal === null ? '' : 'modal',
        auxiliaries.length > 0 ? `auxiliaries ${auxiliaries.length}` : '',
        negations.length > 0 ? `negations ${negations.length}` : '',
        adverbs.length > 0 ? `adverbs ${adverbs.length}` : '',
        particle === null ? '' : `particle ${particle - item.head}`,
      ];
      return `{${[`${text}|${lemma}`, shape, ...flags, ...counts].filter(Boolean).join(', ')}}`;
    }
    case 'noun': {
      const flags = (['definite', 'abstract', 'proposal', 'speaker', 'time'] as const).filter(
        (flag) => item[flag],
      );
      const head = item.head === item.last ? '' : `head ${item.head - item.first}`;
      const denial = item.denial === 'none' ? '' : item.denial;
      const participles = item.participles.length > 0 ? `participles ${item.participles.length}` : '';
      const said = [...flags, denial, head, participles].filter(Boolean).join(', ');
      return `(${text}${said && `|${said}`})`;
    }
    case 'adjective': {
      const counts = [`negations ${item.negations.length}`, `adverbs ${item.adverbs.length}`];
      return `[${[text, ...counts.filter((count) => !count.endsWith(' 0'))].join('|')}]`;
    }
    case 'idiom':
      return `[${text}|${item.lemma}]`;
    default:
      return item.kind === 'break' ? item.word : `<${text}|${item.kind}>`;
  }
}
