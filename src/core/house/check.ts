import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import type { ParagraphRule } from '../rules/rule.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { snippetText } from '../text/escape.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { type HouseRule, houseRuleId } from './house-rule.ts';
import type { HOUSE_MESSAGES } from './messages.ts';
import { compilePhrases } from './phrases/compile.ts';
import { type Match, matchesIn } from './phrases/match.ts';
import { isReplaced, type Replacement, replacementFor } from './phrases/replacement.ts';
import { surnameOrNoun } from './phrases/surname.ts';

/** How the pipeline treats a finding of a rule of the house. */
export interface HouseGate extends Pick<ParagraphRule, 'id' | 'severity' | 'zones' | 'inQuotes'> {
  /** It seeks nouns: what is the name of a person where it stands ("Frau Fischer") is not meant. */
  readonly sparesNames: boolean;
}

/** `noun`: where it stands it is a noun for sure, whatever names the article has. */
export type HouseFinding = Finding & { readonly rule: string; readonly noun?: true };

/** The rules of a house, ready to run. */
export interface CompiledHouse {
  readonly gates: ReadonlyMap<string, HouseGate>;
  check(paragraph: ParsedParagraph): Iterable<HouseFinding>;
}

const HEADLINES: readonly ZoneKind[] = ['kicker', 'headline', 'subheading'];
const BODY: readonly ZoneKind[] = ['lead', 'body', 'question', 'answer', 'list', 'quotation', 'caption', 'editors-note'];
const ZONES: Readonly<Record<HouseRule['where'], ReadonlySet<ZoneKind>>> = {
  all: new Set([...HEADLINES, ...BODY]),
  headline: new Set(HEADLINES),
  body: new Set(BODY),
};

const compiled = new WeakMap<readonly HouseRule[], WeakMap<Lexicon, CompiledHouse>>();

/** The rules compiled with a lexicon: once for the same list. */
export function compiledHouse(rules: readonly HouseRule[], lexicon: Lexicon): CompiledHouse {
  const byLexicon = compiled.get(rules) ?? new WeakMap<Lexicon, CompiledHouse>();
  const house = byLexicon.get(lexicon) ?? compile(rules, lexicon);
  compiled.set(rules, byLexicon);
  byLexicon.set(lexicon, house);
  return house;
}

function compile(rules: readonly HouseRule[], lexicon: Lexicon): CompiledHouse {
  const index = compilePhrases(rules, lexicon);
  const nouns = new Set([...index.values()].flat().flatMap(({ rule, words }) => (words.some((w) => w.noun) ? [rule] : [])));
  const gates = rules.map((rule): [string, HouseGate] => {
    const id = houseRuleId(rule);
    return [id, { id, severity: rule.severity, zones: ZONES[rule.where], inQuotes: rule.inQuotes, sparesNames: nouns.has(rule) }];
  });
  return {
    gates: new Map(gates),
    *check({ sentences }) {
      if (index.size === 0) return;
      for (const sentence of sentences)
        for (const match of matchesIn(sentence, index, lexicon)) {
          const put = replacementFor(match, lexicon);
          if (!put || !isReplaced(match, put)) {
            const finding = findingOf(match, put);
            yield isNounFor(match, lexicon) ? { ...finding, noun: true } : finding;
          }
        }
    },
  };
}

const isNounFor = ({ sentence, first, words }: Match, lexicon: Lexicon): boolean =>
  words.length === 1 && words[0]!.person && surnameOrNoun(sentence, first, lexicon) === 'noun';

/** Tokens as they stand in the text, a space where one is. */
function textOf({ tokens }: ParsedSentence, first: number, last: number): string {
  const named = tokens.slice(first, last);
  return named.map((t, i) => (i > 0 && named[i - 1]!.end < t.start ? ` ${t.norm}` : t.norm)).join('');
}

/** What a match consists of, with dots for what stands between. */
function hitOf({ sentence, first, last, parts }: Match, from: number): string {
  if (!parts) return textOf(sentence, from, last);
  return parts.reduce((text, [a, b], i) => {
    const between = i === 0 ? '' : parts[i - 1]![1] === a ? ' ' : ' … ';
    return text + between + textOf(sentence, i === 0 && a === first ? Math.min(from, a) : a, b);
  }, '');
}

function findingOf(match: Match, put: Replacement | undefined): Finding & { readonly rule: string } {
  const { rule, sentence, first, last, parts } = match;
  const tokens = sentence.tokens.slice(first, last);
  const { start } = tokens[0]!;
  const { end } = tokens.at(-1)!;
  const message =
    `${put ? (put.sure ? 'better' : 'draft') : 'avoid'}${rule.reason === '' ? '' : '-because'}` as keyof typeof HOUSE_MESSAGES;
  const apart = parts !== undefined;
  const hit = hitOf(match, Math.min(first, put?.first ?? first));
  const between = parts && parts[0]![1] === parts[1]?.[0] ? ' ' : ' … ';
  const shown = put && put.text + (apart && put.more[0]?.text ? between + put.more[0].text : '');
  const fix: Fix | undefined =
    // Of two places there is none to type on.
    put && (put.sure || !apart)
      ? {
          title: put.sure ? 'replace' : 'replace-by-hand',
          args: { put: shown! },
          // What a form could not be found for is put in to be typed on.
          edits: [
            { start: sentence.tokens[put.first]!.start, end, text: put.sure ? put.text : `\${1:${snippetText(put.text)}}` },
            ...put.more,
          ],
          safe: false,
          preferred: put.sure,
          snippet: !put.sure,
        }
      : undefined;
  return {
    rule: houseRuleId(rule),
    start,
    end,
    message,
    args: { hit, reason: rule.reason, ...(shown !== undefined && { put: shown }) },
    ...(fix && { fixes: [fix] }),
    ...(rule.link !== undefined && { link: rule.link }),
  };
}
