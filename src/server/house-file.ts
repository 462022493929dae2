import {
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  completeStyle,
  contradictions,
  decoded,
  failedExample,
  failedExampleText,
  HOUSE_FILES,
  HOUSE_FOLDER,
  HOUSE_PROBLEM_TEXTS,
  type HouseFile,
  type HouseFileProblem,
  type HouseRule,
  inflectLike,
  KNOWN_RULES,
  type Lexicon,
  type Locale,
  type PhraseAdvice,
  type PlacedProblem,
  phraseAdvice,
  placedExceptions,
  RULE_FAMILIES,
  RULES,
  readHouseLine,
  readHouseText,
  readStyle,
} from '../core/index.ts';
import type { Position } from '../shared/protocol.ts';
import { say } from './texts.ts';

/** Which file of a house a document is, if any; it is no article then. */
export function houseFile(uri: string): HouseFile | undefined {
  const at = uri.lastIndexOf(`/${HOUSE_FOLDER}/`);
  if (at < 0) return undefined;
  const name = uri.slice(at + HOUSE_FOLDER.length + 2);
  return (Object.keys(HOUSE_FILES) as HouseFile[]).find((file) => HOUSE_FILES[file] === name);
}

/** What is wrong in the text of a file of a house, as it stands in the editor. */
function problemsIn(file: HouseFile | undefined, text: string, lexicon: Lexicon): readonly PlacedProblem[] {
  if (file === 'words')
    return [
      ...readHouseText(text, lexicon.models).problems.map((p) => ({ ...p, message: HOUSE_PROBLEM_TEXTS[p.kind] })),
      ...contradictions(text),
    ];
  if (file === 'style') return styleProblems(text, lexicon);
  return file === 'exceptions' ? placedExceptions(text, KNOWN_RULES).problems : [];
}

/** Most examples that are tried while somebody types; the command line tries all. */
const MOST_EXAMPLES = 100;
/** What came of examples; typing changes one at a time. */
const tried = new Map<string, string | undefined>();

/** What is reported in an example, where that is not what it says. */
function wrongIn(rule: HouseRule, example: HouseRule['examples'][number], lexicon: Lexicon): string | undefined {
  return remembered(tried, JSON.stringify([ofContent(rule), example.text]), () => failedExample(rule, example, lexicon));
}

/** What is said of a rule's phrases. */
const advised = new Map<string, readonly PhraseAdvice[]>();

/** A rule without where its parts stand, which typing above it changes. */
const ofContent = (rule: HouseRule): HouseRule => ({ ...rule, examples: [], places: [] });

function remembered<T>(known: Map<string, T>, key: string, workOut: () => T): T {
  if (!known.has(key)) {
    if (known.size > 10 * MOST_EXAMPLES) known.clear();
    known.set(key, workOut());
  }
  return known.get(key)!;
}

/** What is wrong in a style file, with the examples of its rules that do not do what they say, and phrases that seek something else. */
function styleProblems(text: string, lexicon: Lexicon): PlacedProblem[] {
  const { style, problems } = readStyle(text, KNOWN_RULES);
  const found = [...problems];
  const examples = style.rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })));
  for (const { rule, example } of examples.slice(0, MOST_EXAMPLES)) {
    const wrong = wrongIn(rule, example, lexicon);
    if (wrong !== undefined) found.push({ ...example, message: failedExampleText(wrong) });
  }
  for (const rule of style.rules.slice(0, MOST_EXAMPLES))
    for (const { phrase, message } of remembered(advised, JSON.stringify(ofContent(rule)), () => phraseAdvice(rule, lexicon)))
      found.push({ ...rule.places[phrase]!, message });
  return found;
}

/** Above the examples of each rule of the house, how many of them hold. */
export function houseLenses(document: TextDocument, lexicon: Lexicon, locale: Locale): CodeLens[] {
  const { style } = readStyle(document.getText(), KNOWN_RULES);
  let budget = MOST_EXAMPLES;
  return style.rules.flatMap((rule): CodeLens[] => {
    const [first] = rule.examples;
    budget -= rule.examples.length;
    if (!first || budget < 0) return [];
    const count = rule.examples.length;
    const good = rule.examples.filter((example) => wrongIn(rule, example, lexicon) === undefined).length;
    const title = say('examples', locale, { mark: good === count ? '✓' : '✗', good, count });
    const at = { line: first.line, character: first.start };
    return [{ range: { start: at, end: at }, command: { title, command: '' } }];
  });
}

/**
 * The broken lines of a file of a house. The rest of the file works all the same. `found`: what was found wrong when the houses were read, for
 * what does not show in the text alone (a folder that is not there).
 */
export function houseDiagnostics(
  document: TextDocument,
  lexicon: Lexicon,
  found: readonly HouseFileProblem[],
  locale: Locale,
): Diagnostic[] {
  const own = problemsIn(houseFile(document.uri), document.getText(), lexicon);
  const known = new Set(own.map((p) => p.message.de));
  const others = found.filter((p) => p.file === document.uri && !known.has(p.message.de));
  return [...own, ...others].map((p) => ({
    range: { start: { line: p.line, character: p.start }, end: { line: p.line, character: p.end } },
    severity: DiagnosticSeverity.Warning,
    source: 'Schlussredaktion',
    message: p.message[locale],
  }));
}

/** A problem of a file of a house in one line, with the last folders of its path. */
export function houseProblemText({ file, line, message }: HouseFileProblem, locale: Locale): string {
  const name = decoded(file.split('/').slice(-3).join('/'));
  return `${name}:${line + 1}: ${message[locale]}`;
}

function lineAt(document: TextDocument, line: number): string {
  return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/u, '');
}

/** What an entry means: forbidden, inflected like its model (with the forms), or accepted as it stands. */
export function houseHover(document: TextDocument, { line }: Position, lexicon: Lexicon, locale: Locale): Hover | null {
  const { entry } = readHouseLine(lineAt(document, line), line, lexicon.models);
  if (!entry) return null;
  const lines: string[] = [];
  if (entry.forbidden) lines.push(say('house-forbidden', locale));
  else if (entry.model !== undefined) {
    lines.push(say('house-model', locale, { model: entry.model }));
    const forms = inflectLike(entry.word, entry.model, lexicon);
    if (forms.length > 0) lines.push(forms.join(', '));
  } else lines.push(say('house-word', locale));
  return { contents: { kind: MarkupKind.PlainText, value: lines.join('\n') } };
}

/** Keys, rules, levels and values for a place of the style file. Where the extension for YAML is there, it answers by the schema instead. */
export function styleCompletion(document: TextDocument, position: Position, locale: Locale): CompletionItem[] {
  const targets = [...RULES.map((r) => ({ id: r.id, text: r.summary })), ...RULE_FAMILIES.map((id) => ({ id }))];
  return completeStyle(document.getText(), position, targets).map(({ label, insert, start, text }) => ({
    label,
    kind: text ? CompletionItemKind.Property : CompletionItemKind.Value,
    ...(text && { documentation: text[locale] }),
    textEdit: { range: { start: { line: position.line, character: start }, end: position }, newText: insert },
  }));
}

/** Most model words offered at once. */
const LIMIT = 50;

/** Model words for what stands after the slash. */
export function houseCompletion(document: TextDocument, position: Position, lexicon: Lexicon): CompletionItem[] {
  const before = lineAt(document, position.line).slice(0, position.character);
  const slash = before.indexOf('/');
  if (slash < 0 || !lexicon.models) return [];
  const prefix = before.slice(slash + 1);
  const range = { start: { line: position.line, character: slash + 1 }, end: position };
  return lexicon.models
    .complete(prefix, LIMIT)
    .map((word) => ({ label: word, kind: CompletionItemKind.Value, textEdit: { range, newText: word } }));
}
