/** Words after which a clause may stand without "that": "she said it was over", "they are sure it will rain". */

const WORDS = new Set(
  (
    'say tell think believe hope know claim expect suggest fear feel guess suppose assume presume imagine figure reckon report announce argue ' +
    'insist admit confirm mean wish warn note predict estimate understand realise realize hear learn reveal show prove ensure agree decide ' +
    'vow promise swear conclude pray worry bet doubt deny declare state complain explain acknowledge concede contend maintain allege ' +
    'stress guarantee notice discover remember forget recall imply indicate joke testify assert see find make-sure pretend ' +
    'sure certain confident glad sorry afraid happy convinced hopeful clear aware likely lucky pleased proud worried sad positive ' +
    'hope fear'
  ).split(' '),
);

/** `lemma` in lower case, without a particle. */
export function takesBareClause(lemma: string): boolean {
  return WORDS.has(lemma);
}
