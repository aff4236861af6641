export function longArticle(options: {readonly seed: number; readonly words: number}): string;
export function revised(text: string, seed: number): string;
