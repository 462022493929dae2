import { type Dismissal, familyOf } from '../settings.ts';

/** A wording as it is compared: line ends are the file's business. */
const wordingOf = (text: string): string => text.replace(/\r\n?/gu, '\n');
const keyOf = (rule: string, wording: string | undefined): string => JSON.stringify([rule, wording ?? null]);

/** Finds what dismisses a rule's word on a wording: the rule before its family, the wording before any. */
export function dismissalFinder(dismissed: readonly Dismissal[]): (rule: string, text: string) => Dismissal | undefined {
  if (dismissed.length === 0) return () => undefined;
  const byKey = new Map<string, Dismissal>();
  for (const d of dismissed) byKey.set(keyOf(d.rule, d.text === undefined ? undefined : wordingOf(d.text)), d);
  return (rule, text) => {
    const wording = wordingOf(text);
    const keys = [rule, familyOf(rule)].flatMap((id) => [keyOf(id, wording), keyOf(id, undefined)]);
    return keys.map((key) => byKey.get(key)).find((d) => d !== undefined);
  };
}

/** How a finding says by what it is ignored. */
export function ignoredBy({ rule, text, reason }: Dismissal): {
  readonly rule: string;
  readonly anyText: boolean;
  readonly reason?: string;
} {
  return { rule, anyText: text === undefined, ...(reason !== undefined && { reason }) };
}
