/**
 * Two versions of a text, or texts of one story, whole: in the files of readings/ each pair has its links under it, with
 * what an editor would see; in those of evidence/ what speaks for one story.
 */
import {describe} from 'vitest';
import {linkSentences} from '../../src/align/link-sentences.js';
import {keptShareOf, relate} from '../../src/align/relate.js';
import {storyEvidence} from '../../src/align/story-evidence.js';
import {storyTerms} from '../../src/align/story-terms.js';
import type {AnnotatedArticle, Link} from '../../src/model.js';
import {pairOf} from '../changes/facts.js';
import {testReadings} from '../readings.js';

describe('links', () => {
  testReadings(new URL('./readings/', import.meta.url), linkLines);
});

describe('evidence of one story', () => {
  testReadings(new URL('./evidence/', import.meta.url), evidenceLines);
});

/** `edited 0.812, moved: 0 → 1 2: The pact [-may-]{+will+} hold.` */
function linkLines(text: string): readonly string[] {
  const {old, new: fresh} = pairOf(text);
  const shown = ({edits}: Link): string =>
    edits
      .map(({op, ...edit}) => {
        if (op === 'delete') return `[-${old.text.slice(...edit.old)}-]`;
        const words = fresh.text.slice(...edit.new);
        return op === 'insert' ? `{+${words}+}` : words;
      })
      .join('')
      .replaceAll('\n\n', ' ¶ ');
  return linkSentences(old, fresh).map((link) => {
    const {relation, score, moved} = link;
    const numbers = `${link.old.join(' ')} → ${link.new.join(' ')}`;
    return `  ${relation} ${score}${moved ? ', moved' : ''}: ${numbers}: ${shown(link)}`;
  });
}

/** `follow-up, strength 1.25, kept 0.10: names holt forks; officials lind; words tram` */
function evidenceLines(text: string): readonly string[] {
  const {old, new: fresh} = pairOf(text);
  const links = linkSentences(old, fresh);
  const {names, officials, words, strength} = storyEvidence(old, fresh);
  const kept = keptShareOf(old, fresh, links);
  const told = [
    `names ${names.join(', ')}`,
    `officials ${officials.join(', ')}`,
    `words ${words.join(', ')}`,
  ];
  return [
    `  ${relate(old, fresh, links)}, strength ${strength.toFixed(2)}, kept ${kept.toFixed(2)}`,
    ...told.map((line) => `    ${line.trim()}`),
    `    - ${termsOf(old)}`,
    `    + ${termsOf(fresh)}`,
  ];
}

/** `terms tram (word), Holt (name); compounds holt forks; dateline may` */
function termsOf(article: AnnotatedArticle): string {
  const {terms, ...sets} = storyTerms(article);
  return [
    `terms ${[...terms].map(([term, writing]) => `${term} (${writing})`).join(', ')}`,
    ...Object.entries(sets).map(([name, words]) => `${name} ${[...words].join(', ')}`),
  ]
    .filter((said) => !said.endsWith(' '))
    .join('; ');
}
