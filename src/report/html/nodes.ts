/** Short names for the nodes that the page is built from. Words of an article become text nodes, never anything else. */
import type {ElementContent, Properties} from 'hast';
import {h} from 'hastscript';
import {type Side, sentenceAnchor, topicAnchor} from '../anchors.js';
import {oneLine} from '../pieces.js';
import {sentenceNumber} from '../words.js';

export type Content = ElementContent;
export type Contents = readonly ElementContent[];

/** Words from outside as one line, with a writing direction of their own: they can't turn what stands around them. */
export function said(words: string): Content {
  return h('bdi', {}, [{type: 'text', value: oneLine(words)}]);
}

/** An element from a selector such as `p.quiet`. Properties come from this program alone. */
export function el(selector: string, children: Contents | string, properties: Properties = {}): Content {
  const content = typeof children === 'string' ? [{type: 'text' as const, value: children}] : [...children];
  return h(selector, properties, content);
}

/** A link inside the page; `anchor` comes from anchors.ts. */
export function linkTo(anchor: string, children: Contents | string, selector = 'a'): Content {
  return el(selector, children, {href: `#${anchor}`});
}

export function topicLink(topic: {readonly id: string; readonly label: string}): Content {
  return linkTo(topicAnchor(topic), [said(topic.label)]);
}

/** `words` stand before the number. */
export function sentenceLink(side: Side, sentence: number, words = ''): Content {
  return linkTo(sentenceAnchor(side, sentence), words + sentenceNumber(sentence), 'a.number');
}

/** A sign for the eye, with the words that a screen reader says in its place. */
export function sign(glyph: string, words: string): Contents {
  return [el('span', glyph, {ariaHidden: 'true'}), el('span.unseen', words)];
}

/** From what was to what is. */
export function arrow(): Contents {
  return [{type: 'text', value: ' '}, ...sign('→', 'now'), {type: 'text', value: ' '}];
}

export function words(value: string): Content {
  return {type: 'text', value};
}

/** Puts `between` between the parts. */
export function joined(parts: readonly Contents[], between: string): Contents {
  return parts.flatMap((part, index) => (index === 0 ? part : [words(between), ...part]));
}
