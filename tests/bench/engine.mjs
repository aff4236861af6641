/** The built engine, for measurements that leave the process out: from a text to its article, from two to the report. */

/** Loads it. */
export async function loadEngine() {
  const load = (path) => import(new URL(`../../build/${path}`, import.meta.url).href);
  const [{articleFromText}, {compare}, {buildReport}] = await Promise.all([
    load('io/article-from-text.js'),
    load('compare.js'),
    load('report/build.js'),
  ]);
  return {articleFromText, compare, buildReport};
}
