import {describe, expect, test} from 'vitest';
import {buildReport} from '../../src/report/build.js';
import {toMarkdown} from '../../src/report/markdown.js';
import {bridge, bulletin, strangers, twice} from './fixtures.js';

const STORIES = {bridge, bulletin, strangers, twice};

describe('the Markdown report reads as a document', () => {
  test.each(Object.entries(STORIES))('%s', async (name, story) => {
    await expect(toMarkdown(buildReport(story()))).toMatchFileSnapshot(`../golden/${name}.md`);
  });
});
