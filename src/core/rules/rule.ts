import type { Settings } from '../settings.ts';
import type { ArticleLanguage } from '../text/article-language.ts';
import type { ProtectedKind } from '../text/protected/protected-span.ts';
import type { ZoneKind } from '../zones/zone.ts';
import type { ArticleView, Paragraph } from './article.ts';
import type { Finding, Severity } from './finding.ts';
import type { Text } from './message.ts';

/**
 * An example is a test and documentation at once. `text` is marked text: `[[…]]` stands around what must be flagged, and a text
 * without marks must stay silent. A blank line separates paragraphs. `fixed` is the text after the preferred (or first) fix.
 */
export interface Example {
  readonly text: string;
  readonly fixed?: string;
  /** Date of the article, for rules that need one. */
  readonly date?: string;
  /** Where it is no plain text. */
  readonly languageId?: ArticleLanguage;
  /** Settings other than the defaults. */
  readonly settings?: unknown;
}

interface RuleBase<Id extends string> {
  /** `family/name`; the file is `src/core/<capability>/rules/<name>.ts`. */
  readonly id: string;
  readonly severity: Severity | 'off';
  /** Other levels of its findings, where a case is graver or less sure. Inside direct speech any finding may be a hint. */
  readonly also?: readonly Severity[];
  /** One line: what is wrong. Shown in the settings and the README. */
  readonly summary: Text;
  /** When the rule speaks, when it stays silent, and what the fixes do; Markdown, for the rule's page. */
  readonly docs: Text;
  readonly messages: Readonly<Record<Id, Text>>;
  /** At least as many silent examples as loud ones. */
  readonly examples: readonly Example[];
  /** Kinds of protected stretches that the rule reports in and edits; in all others its findings and fixes are dropped. */
  readonly sees?: ReadonlySet<ProtectedKind>;
  /** Its fixes take out whole lines, and links and pictures of Markdown with them; such a fix is never safe. */
  readonly removesLines?: boolean;
}

/** Sees one paragraph and nothing else; its findings are cached with the paragraph. Spans relative to the paragraph. */
export interface ParagraphRule<Id extends string = string> extends RuleBase<Id> {
  readonly scope: 'paragraph';
  /** Zones in which the findings count; elsewhere they are dropped when the article is put together. */
  readonly zones: ReadonlySet<ZoneKind> | 'all';
  /** What becomes of a finding inside direct speech. */
  readonly inQuotes: 'keep' | 'hint' | 'drop';
  check(paragraph: Paragraph, settings: Settings): Iterable<Finding & { readonly message: NoInfer<Id> }>;
}

/** Sees the whole article through facts and resolved models. Spans absolute. */
export interface DocumentRule<Id extends string = string> extends RuleBase<Id> {
  readonly scope: 'document';
  check(article: ArticleView, settings: Settings): Iterable<Finding & { readonly message: NoInfer<Id> }>;
}

export type Rule<Id extends string = string> = ParagraphRule<Id> | DocumentRule<Id>;

/** Types a rule's message ids as the union of its own `messages` keys. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule {
  return rule as unknown as Rule;
}
