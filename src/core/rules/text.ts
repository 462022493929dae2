import type { MessageArgs } from './finding.ts';
import { RULES } from './index.ts';
import type { Text } from './message.ts';

export type Locale = 'de' | 'en';

const BY_ID = new Map(RULES.map((r) => [r.id, r]));

/** The text of a rule's message with its arguments put in. An unknown id gives the id itself, so nothing is lost. */
export function messageText(rule: string, id: string, args: MessageArgs | undefined, locale: Locale): string {
  const text: Text | undefined = BY_ID.get(rule)?.messages[id];
  return (text?.[locale] ?? id).replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(args?.[name] ?? whole));
}
