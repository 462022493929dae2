/**
 * What client and server say to each other beyond the Language Server Protocol: names and payload types, nothing that runs.
 * Positions are LSP's (line and UTF-16 column from 0), so neither side has to know the text to use them.
 */

export * from './protocol/commands.ts';
export * from './protocol/house.ts';
export * from './protocol/places.ts';
export * from './protocol/state.ts';
export * from './protocol/texts.ts';
export * from './protocol/views.ts';
