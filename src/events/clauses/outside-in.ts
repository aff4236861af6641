/** Puts predicates in an order in which governors come before what they govern. */
import type {Node} from './node.js';

/** All nodes, and their governors, once each. Cycles, which no clause has, are cut where they are met. */
export function outsideIn(nodes: readonly Node[]): readonly Node[] {
  const ordered = new Set<Node>();
  for (const node of nodes) {
    const path: Node[] = [];
    const seen = new Set<Node>();
    for (let at: Node | null = node; at && !ordered.has(at) && !seen.has(at); at = at.link.governor) {
      path.push(at);
      seen.add(at);
    }
    for (const next of path.reverse()) ordered.add(next);
  }
  return [...ordered];
}
