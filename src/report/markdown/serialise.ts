/** Turns the tree of a document into Markdown. */
import type {RootContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import {noFormulas} from './neutral.js';

/** GitHub-flavoured; ends in a line feed. */
export function serialise(children: readonly RootContent[]): string {
  return toMarkdown(
    {type: 'root', children: [...children]},
    {
      bullet: '-',
      listItemIndent: 'one',
      // Padding to the longest cell would make lines of quotes longer still.
      extensions: [gfmToMarkdown({tablePipeAlign: false}), noFormulas],
    },
  );
}
