/** Filtering by kind and by words: all words have to be in the topic. Topics are opened where the words are inside. */
export const FILTER = `
const openedBySearch = new Set();

function filter() {
  const wanted = new Set(kinds.filter((box) => box.checked).map((box) => box.value));
  const terms = fold(search.value).split(/\\s+/).filter((term) => term !== '');
  for (const topic of topics) {
    const found = terms.every((term) => topic.full.includes(term));
    topic.node.hidden = !wanted.has(topic.kind) || !found;
    openFor(topic, found && terms.some((term) => !topic.brief.includes(term)));
  }
  const left = new Set(visible().map(({node}) => node.dataset.topic));
  for (const part of drawn) part.classList.toggle('out', !left.has(part.dataset.topic));
  for (const group of all('.group')) group.hidden = all('.topic', group).every((node) => node.hidden);
  shown.value = visible().length === topics.length
    ? topics.length + (topics.length === 1 ? ' topic' : ' topics')
    : visible().length + ' of ' + topics.length + (topics.length === 1 ? ' topic' : ' topics');
  highlight(terms);
  nameButton();
}

function openFor({node}, inside) {
  if (inside && !node.open) {
    node.open = true;
    openedBySearch.add(node);
  } else if (!inside && openedBySearch.delete(node)) node.open = false;
}

function highlight(terms) {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('found');
  if (terms.length === 0) return;
  const found = new Highlight();
  for (const {node} of visible()) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const folded = fold(text.data);
      if (folded.length === text.data.length) for (const term of terms) rangesOf(text, folded, term).forEach((range) => found.add(range));
    }
  }
  CSS.highlights.set('found', found);
}

function rangesOf(text, folded, term) {
  const ranges = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    const range = new Range();
    range.setStart(text, at);
    range.setEnd(text, at + term.length);
    ranges.push(range);
  }
  return ranges;
}

function showAll() {
  search.value = '';
  for (const box of kinds) box.checked = true;
  filter();
}
`;
