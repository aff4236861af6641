import type {Plugin} from 'rolldown';

export const columns: Plugin;
export const emoji: Plugin;
export const layout: Plugin;
