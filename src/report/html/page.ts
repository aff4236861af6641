/** The frame of the page: its head with style and policy, its body with the script at the end. */
import type {Root} from 'hast';
import {toHtml as serialise} from 'hast-util-to-html';
import {h} from 'hastscript';
import {oneLine} from '../pieces.js';
import type {Contents} from './nodes.js';
import {policy} from './policy.js';
import {SCRIPT} from './script.js';
import {STYLE} from './style.js';

/** What a page carries inside it; a null script is none, and none can run. */
export interface Inside {
  readonly style: string;
  readonly script: string | null;
}

/** A whole document; ends in a line feed. */
export function page(
  title: string,
  body: Contents,
  {style, script}: Inside = {style: STYLE, script: SCRIPT},
): string {
  const meta = (name: string, content: string) => h('meta', {name, content});
  const root: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: 'en'}, [
        h('head', {}, [
          h('meta', {charSet: 'utf-8'}),
          h('meta', {
            httpEquiv: ['content-security-policy'],
            content: policy({style, script}),
          }),
          meta('viewport', 'width=device-width, initial-scale=1'),
          meta('color-scheme', 'light dark'),
          meta('referrer', 'no-referrer'),
          meta('generator', 'storydiff'),
          h('title', {}, oneLine(title)),
          h('style', {}, style),
        ]),
        h('body', {}, [...body, ...(script === null ? [] : [h('script', {}, script)])]),
      ]),
    ],
  };
  return `${serialise(root)}\n`;
}
