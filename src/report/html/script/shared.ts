/** What all parts of the script use: the topics, the tools, the parts of the picture. */
export const SHARED = `
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector) => document.querySelector(selector);
const topics = all('details.topic').map((node) => ({
  node,
  summary: node.querySelector('summary'),
  kind: node.dataset.kind,
  brief: fold(node.querySelector('summary').textContent),
  full: fold(node.textContent),
}));
const drawn = all('.picture [data-topic]');
const tools = one('#tools');
const search = one('#search');
const kinds = all('input[name=kind]');
const shown = one('#shown');
const allButton = one('#all');

function fold(text) {
  return text.toLowerCase();
}

function visible() {
  return topics.filter(({node}) => !node.hidden);
}
`;
