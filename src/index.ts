/**
 * The library: read articles, compare two or tell a storyline of several, build the report, print it.
 *
 * Loads no terminal interface. Everything but `readArticle` is pure: no clock, network, files or environment. What
 * only some inputs need (the readers of HTML, DOCX and PDF) is loaded when one is read.
 */

// Two articles: Article, Article → Comparison → Report → string.
export {type CompareOptions, compare} from './compare.js';
// Reading: an Article from a file, an address, a git revision or a stream, or from text at hand.
export {articleFromText, type Metadata} from './io/article-from-text.js';
export {InputError} from './io/input-error.js';
export {type ReadOptions, readArticle} from './io/read-article.js';
// All data: plain, readonly, fit for JSON. src/model.ts documents each type.
export type * from './model.js';
export {buildReport} from './report/build.js';
export {toHtml} from './report/html.js';
export {toJson, toJsonLine} from './report/json.js';
export {toMarkdown} from './report/markdown.js';
export type {ReviewedReport} from './report/remarks.js';
export {reportJsonSchema} from './report/schema.js';

// Three articles or more: Article[] → StorylineReading → Storyline → StorylineReport → string.
export {buildStorylineReport} from './report/storyline/build.js';
export {storylineToHtml} from './report/storyline/html.js';
export {storylineToJson} from './report/storyline/json.js';
export {storylineToMarkdown} from './report/storyline/markdown.js';
export {storylineJsonSchema} from './report/storyline/schema.js';
export {storylineToText} from './report/storyline/text.js';
export {type TextOptions, toText} from './report/text.js';
export {readStoryline, type StorylineReading} from './storyline/read-storyline.js';
export {tellStoryline} from './storyline/tell-storyline.js';
