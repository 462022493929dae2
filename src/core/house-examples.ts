import type { HouseExample, HouseRule } from './house/house-rule.ts';
import { houseRuleId } from './house/house-rule.ts';
import { readMarked, writeMarked } from './house/marked.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createAnalyser } from './pipeline/analyser.ts';
import { RULES } from './rules/index.ts';
import type { Text } from './rules/message.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Stands behind the example of a rule that looks at headlines only, so that it is one. */
const BODY = '\n\nDer Rat hat am Montag getagt. Die Sitzung dauerte drei Stunden und endete ohne Beschluss.\n';

/** Settings under which nothing but these rules reports. */
export function houseRulesOnly(rules: readonly HouseRule[], given: Settings = DEFAULT_SETTINGS): Settings {
  return { ...given, enabled: true, dismissed: [], houseRules: rules, rules: new Map(RULES.map((r) => [r.id, 'off'])) };
}

/**
 * Runs an example of a rule: its text with marks around what was reported, where that is not what it says; undefined where it is right. A rule
 * that is off is tried all the same.
 */
export function failedExample(rule: HouseRule, example: HouseExample, lexicon: Lexicon): string | undefined {
  const settings = houseRulesOnly([rule.severity === 'off' ? { ...rule, severity: 'warning' } : rule]);
  const { text, spans } = readMarked(example.text);
  const whole = rule.where === 'headline' ? text + BODY : text;
  const { findings } = createAnalyser({ lexicon, settings }).analyse({ text: whole });
  const own = findings.filter((f) => f.rule === houseRuleId(rule) && f.end <= text.length);
  const found = writeMarked(text, own);
  return found === writeMarked(text, spans) ? undefined : found;
}

/** What is said of an example that fails. */
export function failedExampleText(found: string): Text {
  return { de: `Beispiel stimmt nicht, gefunden wird: ${found}`, en: `Example fails, found is: ${found}` };
}
