/** The library: read two articles, compare them, build the report, print it. Loads no terminal interface. */
export {type CompareOptions, compare} from './compare.js';
export {articleFromText, type Metadata} from './io/article-from-text.js';
export {InputError} from './io/input-error.js';
export {type ReadOptions, readArticle} from './io/read-article.js';
export type * from './model.js';
export {buildReport} from './report/build.js';
export {toJson} from './report/json.js';
export {toMarkdown} from './report/markdown.js';
export {reportJsonSchema} from './report/schema.js';
export {type TextOptions, toText} from './report/text.js';
