import type { Text } from '../rules/message.ts';

/** Under which "that is no event" stands among the exceptions; no rule has this id. The client shares it with the core. */
export const NOT_EVENT = 'event/none';
/** What it is called where exceptions are listed. */
export const NOT_EVENT_SUMMARY: Text = { de: 'Kein Ereignis', en: 'Not an event' };
export const NOT_EVENT_MESSAGES = {
  none: { de: 'Kein Ereignis: „{title}“', en: 'Not an event: “{title}”' },
} as const satisfies Record<string, Text>;
