/** Keys, the light on the ribbons, and the start of it all. */
export const KEYBOARD = `
const keysOn = one('#keys-on');

function step(by) {
  const left = visible();
  if (left.length === 0) return;
  const at = left.findIndex(({node}) => node.contains(document.activeElement));
  const to = at < 0 ? 0 : Math.min(left.length - 1, Math.max(0, at + by));
  left[to].summary.focus({preventScroll: true});
  left[to].node.scrollIntoView({block: 'nearest'});
}

function toggleKeys() {
  const keys = one('#keys');
  keys.open = !keys.open;
  if (keys.open) keys.querySelector('summary').focus();
}

const does = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => search.focus(),
  f: () => kinds[0].focus(),
  e: toggleAll,
  Escape: showAll,
  '?': toggleKeys,
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const typing = event.target === search;
  if (typing ? event.key !== 'Escape' : !keysOn.checked) return;
  const act = Object.hasOwn(does, event.key) ? does[event.key] : null;
  if (act === null) return;
  event.preventDefault();
  act();
}

function light(node) {
  const topic = node instanceof Element ? node.closest('.picture [data-topic]')?.dataset.topic : undefined;
  one('.picture').classList.toggle('lights', topic !== undefined);
  for (const part of drawn) part.classList.toggle('lit', part.dataset.topic === topic);
}

if (tools !== null) {
  tools.hidden = false;
  search.addEventListener('input', filter);
  for (const box of kinds) box.addEventListener('change', filter);
  allButton.addEventListener('click', toggleAll);
  for (const {node} of topics) node.addEventListener('toggle', nameButton);
  document.addEventListener('keydown', onKey);
  for (const name of ['pointerover', 'focusin']) document.addEventListener(name, ({target}) => light(target));
  document.addEventListener('click', ({target}) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.getAttribute('href') === location.hash) openTarget();
  });
  filter();
  openTarget();
}
`;
