import type { Text } from '../rules/message.ts';

/** What a rule of the house is, where no more is known of it. */
export const HOUSE_SUMMARY: Text = { de: 'Regel des Hauses „{name}“', en: 'House rule “{name}”' };

/** Messages of all rules of houses; the reason is the house's own words, in its own language. */
export const HOUSE_MESSAGES = {
  better: { de: 'Hausregel: „{put}“ statt „{hit}“.', en: 'House rule: “{put}” rather than “{hit}”.' },
  'better-because': { de: 'Hausregel: „{put}“ statt „{hit}“. {reason}', en: 'House rule: “{put}” rather than “{hit}”. {reason}' },
  draft: {
    de: 'Hausregel: „{put}“ (noch anzupassen) statt „{hit}“.',
    en: 'House rule: “{put}” (to be adapted) rather than “{hit}”.',
  },
  'draft-because': {
    de: 'Hausregel: „{put}“ (noch anzupassen) statt „{hit}“. {reason}',
    en: 'House rule: “{put}” (to be adapted) rather than “{hit}”. {reason}',
  },
  avoid: { de: 'Hausregel: „{hit}“ vermeiden.', en: 'House rule: avoid “{hit}”.' },
  'avoid-because': { de: 'Hausregel: „{hit}“ vermeiden. {reason}', en: 'House rule: avoid “{hit}”. {reason}' },
  replace: { de: 'Durch „{put}“ ersetzen', en: 'Replace by “{put}”' },
  'replace-by-hand': { de: 'Durch „{put}“ ersetzen und anpassen …', en: 'Replace by “{put}” and adapt…' },
} as const satisfies Record<string, Text>;
