/** Verbs that tie the subject to what is said of it: "is doubtful", "remains in force", "stays shut". */
import type {Node} from './node.js';

const LINKING = new Set(
  'be become remain stay seem appear look sound feel prove get grow keep turn go fall lie stand come run hang'.split(
    ' ',
  ),
);

export function isLinking(node: Node | null): node is Node {
  return node?.kind === 'verb' && LINKING.has(node.lemma.split(' ')[0] as string);
}
