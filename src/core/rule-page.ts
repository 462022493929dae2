import { readMarked } from './house/marked.ts';
import { SEVERITIES, type Severity } from './rules/finding.ts';
import { RULES } from './rules/index.ts';
import type { Text } from './rules/message.ts';
import type { Example, Rule } from './rules/rule.ts';
import type { Locale } from './rules/text.ts';
import { htmlText } from './text/escape.ts';
import { markdownHtml } from './text/markdown-html.ts';

/** Levels as people read them. */
export const LEVEL_NAMES: Readonly<Record<Severity | 'off', Text>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  information: { de: 'Information', en: 'information' },
  hint: { de: 'Hinweis', en: 'hint' },
  off: { de: 'aus', en: 'off' },
};
/** How loud a rule is, as it shows on the screen: the gravest level first. */
export function levelsOf({ severity, also = [] }: Pick<Rule, 'severity' | 'also'>, locale: Locale): string {
  if (severity === 'off') return LEVEL_NAMES.off[locale];
  const names = SEVERITIES.filter((s) => s === severity || also.includes(s)).map((s) => LEVEL_NAMES[s][locale]);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(TEXTS.or[locale]);
}

const TEXTS = {
  or: { de: ' oder ', en: ' or ' },
  level: { de: 'Stufe', en: 'Level' },
  setting: { de: 'Einstellung', en: 'Setting' },
  loud: { de: 'Wird gemeldet', en: 'Reported' },
  fixed: { de: 'nach der Korrektur', en: 'after the fix' },
  silent: { de: 'Bleibt still', en: 'Left alone' },
} as const satisfies Record<string, Text>;

/** What a rule's page in the editor shows. */
export interface RulePage {
  readonly title: string;
  /** The page's body: HTML without scripts, styles and addresses. What is flagged stands in `mark`, an example in `blockquote`. */
  readonly body: string;
}

/** A text with what is flagged marked, a paragraph for each of its lines. */
function exampleHtml(marked: string): string {
  const { text, spans } = readMarked(marked);
  let at = 0;
  let html = '';
  for (const { start, end } of spans) {
    // A mark ends with its line, so that paragraphs and marks do not cross.
    const flagged = text
      .slice(start, end)
      .split('\n')
      .map((line) => (line === '' ? '' : `<mark>${htmlText(line)}</mark>`));
    html += `${htmlText(text.slice(at, start))}${flagged.join('\n')}`;
    at = end;
  }
  html += htmlText(text.slice(at));
  const lines = html.split('\n').filter((line) => line.trim() !== '');
  return `<blockquote lang="de">${lines.map((line) => `<p>${line}</p>`).join('')}</blockquote>`;
}

function section(title: string, examples: readonly Example[], locale: Locale): string {
  if (examples.length === 0) return '';
  const shown = examples.map(
    ({ text, fixed }) =>
      exampleHtml(text) + (fixed === undefined ? '' : `<p class="then">${TEXTS.fixed[locale]}</p>${exampleHtml(fixed)}`),
  );
  return `<h2>${title}</h2>${shown.join('')}`;
}

/** The page of a rule: what it reports, when it stays silent, how loud it is, its examples. Undefined where there is no such rule. */
export function rulePage(id: string, locale: Locale): RulePage | undefined {
  const rule = RULES.find((r) => r.id === id);
  if (!rule) return undefined;
  const isLoud = (e: Example): boolean => readMarked(e.text).spans.length > 0;
  const setting = `"schlussredaktion.regeln": { "${rule.id}": "off" }`;
  const body = [
    `<h1>${htmlText(rule.summary[locale])}</h1>`,
    `<p class="facts"><code>${rule.id}</code> · ${TEXTS.level[locale]}: <strong>${levelsOf(rule, locale)}</strong> · `,
    `${TEXTS.setting[locale]}: <code>${htmlText(setting)}</code></p>`,
    `<div lang="${locale}">${markdownHtml(rule.docs[locale].trim())}</div>`,
    section(TEXTS.loud[locale], rule.examples.filter(isLoud), locale),
    section(
      TEXTS.silent[locale],
      rule.examples.filter((e) => !isLoud(e)),
      locale,
    ),
  ];
  return { title: rule.id, body: body.join('') };
}
