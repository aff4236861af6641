/** What is used of the document object model. */

export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  /** In lower case. */
  readonly localName: string;
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  readonly children: Iterable<PageElement>;
  append(...nodes: readonly PageNode[]): void;
}

export interface Page extends PageNode {
  readonly documentElement: PageElement | null;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function asElement(node: PageNode | null): PageElement | null {
  return node?.nodeType === ELEMENT ? (node as PageElement) : null;
}

export interface Visitor {
  /** False passes over what is inside. */
  readonly enter: (element: PageElement, depth: number) => boolean;
  /** Comes after what is inside, for each element that was not passed over. */
  readonly leave: (element: PageElement) => void;
  readonly text: (text: string) => void;
}

/** Visits all inside `root` in the order of the document, without recursion: a page can be nested a million deep. */
export function walk(root: PageNode, {enter, leave, text}: Visitor): void {
  let node: PageNode | null = root.firstChild;
  let depth = 1;
  while (node !== null) {
    const element = asElement(node);
    if (node.nodeType === TEXT) text(node.textContent ?? '');
    if (element !== null && enter(element, depth)) {
      if (element.firstChild !== null) {
        node = element.firstChild;
        depth += 1;
        continue;
      }
      leave(element);
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode;
      depth -= 1;
      const left = asElement(node);
      if (left !== null) leave(left);
    }
    node = node?.nextSibling ?? null;
  }
}

/** The text in `root` if it is no longer than `most` UTF-16 code units, and has no more nodes; else null. */
export function shortText(root: PageNode, most: number): string | null {
  let text = '';
  let node: PageNode | null = root.firstChild;
  for (let nodes = 0; node !== null; nodes += 1) {
    if (node.nodeType === TEXT) text += node.textContent ?? '';
    if (text.length > most || nodes > most) return null;
    let next: PageNode | null = node;
    if (node.firstChild === null) {
      while (next !== null && next.nextSibling === null)
        next = next.parentNode === root ? null : next.parentNode;
    }
    node = node.firstChild ?? next?.nextSibling ?? null;
  }
  return text;
}
