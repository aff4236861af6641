/** Opening: the topic that an address names, all topics at once, and all of them for the printer. */
export const OPENING = `
function openTarget() {
  const id = decoded(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const topic = target?.closest('details.topic');
  if (!topic) return;
  if (topic.hidden) showAll();
  topic.open = true;
  openedBySearch.delete(topic);
  target.scrollIntoView();
  topic.querySelector('summary').focus({preventScroll: true});
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function allOpen() {
  return visible().every(({node}) => node.open);
}

function toggleAll() {
  const open = !allOpen();
  for (const {node} of visible()) node.open = open;
  openedBySearch.clear();
  nameButton();
}

function nameButton() {
  allButton.textContent = allOpen() ? 'Close all' : 'Open all';
}

let closedBefore = [];
addEventListener('beforeprint', () => {
  closedBefore = topics.filter(({node}) => !node.open);
  for (const {node} of closedBefore) node.open = true;
});
addEventListener('afterprint', () => {
  for (const {node} of closedBefore) node.open = false;
});
addEventListener('hashchange', openTarget);
// Once more when the browser has gone to the anchor by itself, which takes the focus away.
addEventListener('load', openTarget);
`;
