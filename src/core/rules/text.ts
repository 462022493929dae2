import { NOT_EVENT, NOT_EVENT_MESSAGES, NOT_EVENT_SUMMARY } from '../events/not-event.ts';
import { HOUSE_FAMILY } from '../house/house-rule.ts';
import { HOUSE_MESSAGES, HOUSE_SUMMARY } from '../house/messages.ts';
import { familyOf } from '../settings.ts';
import type { MessageArgs } from './finding.ts';
import { RULES } from './index.ts';
import type { Text } from './message.ts';

export type Locale = 'de' | 'en';

const BY_ID = new Map(RULES.map((r) => [r.id, r]));

/** The text of a rule's message with its arguments put in. An unknown id gives the id itself, so nothing is lost. */
export function messageText(rule: string, id: string, args: MessageArgs | undefined, locale: Locale): string {
  const texts: Readonly<Record<string, Text>> | undefined = isHouseRule(rule)
    ? HOUSE_MESSAGES
    : rule === NOT_EVENT
      ? NOT_EVENT_MESSAGES
      : BY_ID.get(rule)?.messages;
  return filled(texts?.[id]?.[locale] ?? id, args, locale);
}

/** What a rule is about, in a few words; an unknown one gives its id. */
export function summaryText(rule: string, locale: Locale): string {
  if (isHouseRule(rule)) return filled(HOUSE_SUMMARY[locale], { name: rule.slice(HOUSE_FAMILY.length + 1) }, locale);
  return (rule === NOT_EVENT ? NOT_EVENT_SUMMARY : BY_ID.get(rule)?.summary)?.[locale] ?? rule;
}

/** Whether an id is one of a rule of some house. */
export function isHouseRule(rule: string): boolean {
  return rule.startsWith(`${HOUSE_FAMILY}/`);
}

const FAMILIES: ReadonlySet<string> = new Set([...RULES.map((r) => familyOf(r.id)), `${HOUSE_FAMILY}/*`]);

/** All families, as settings name them: `boilerplate/*`. */
export const RULE_FAMILIES: readonly string[] = [...FAMILIES].sort();

/** Whether settings may name this: a rule there is, a family, or a rule of a house, which cannot be known here. */
export function isKnownRule(id: string): boolean {
  return BY_ID.has(id) || FAMILIES.has(id) || isHouseRule(id);
}

/** The rules that files of a house may name: in a style, and among its exceptions. */
export const KNOWN_RULES = { has: isKnownRule, ignorable: (id: string): boolean => id === NOT_EVENT || isKnownRule(id) };

function filled(text: string, args: MessageArgs | undefined, locale: Locale): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = args?.[name] ?? whole;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}
