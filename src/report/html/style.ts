/** The style of the page, whole: what its parts look like, then what paper and narrow screens need. */
import {BASE} from './style/base.js';
import {PICTURE} from './style/picture.js';
import {PRINT} from './style/print.js';
import {TEXTS} from './style/texts.js';
import {TOPICS} from './style/topics.js';

export const STYLE: string = [BASE, PICTURE, TOPICS, TEXTS, PRINT].join('\n');
