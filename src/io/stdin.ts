/** What stands for standard input in place of a path. */
export const STDIN = '-';
