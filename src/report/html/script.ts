/**
 * The script of the page: opens the topic that an address names, filters, searches, lights ribbons, answers to keys.
 * It reads the page and sets nothing but attributes and its own words; it makes no element.
 */
import {FILTER} from './script/filter.js';
import {KEYBOARD} from './script/keyboard.js';
import {OPENING} from './script/opening.js';
import {SHARED} from './script/shared.js';

export const SCRIPT: string = `(() => {\n'use strict';\n${[SHARED, FILTER, OPENING, KEYBOARD].join('')}})();\n`;
