import type { Morphology } from '../lexicon/morphology.ts';
import { argumentsOf, phraseRange } from './query.ts';
import { CASE, type Clause, type ParsedSentence, type Phrase } from './sentence.ts';

const KINDS: Readonly<Record<Clause['kind'], string>> = {
  main: 'main',
  question: 'quest',
  imperative: 'imper',
  subordinate: 'sub',
  relative: 'rel',
  infinitive: 'inf',
  verbless: 'none',
};

function caseNames(phrase: Phrase): string {
  if (phrase.cases === 0) return '?';
  return Object.entries(CASE)
    .filter(([, bit]) => phrase.cases & bit)
    .map(([name]) => name[0])
    .join('');
}

const NUMBERS = { singular: 'sg', plural: 'pl', either: '' } as const;

const ROLES = ['subject', 'object', 'dative', 'predicate', 'agent', 'source', 'controller', 'antecedent'] as const;

/** The arguments of a clause's verb in one line: its number, infinitive and voice, then each argument that was found. */
function explainVerb(sentence: ParsedSentence, k: number, morphology: Morphology | undefined): string[] {
  const verb = argumentsOf(sentence, k, morphology);
  if (verb === undefined) return [];
  const words = (phrase: number) => {
    const { first, last } = phraseRange(sentence, phrase);
    return sentence.tokens
      .slice(first, last)
      .map((t) => t.text)
      .join(' ');
  };
  const found = ROLES.flatMap((role) => {
    const at = verb[role];
    return at === undefined ? [] : [`${role === 'subject' && verb.shared ? 'shared subject' : role} ${words(at)}`];
  });
  return [
    `${k} ${verb.lemma ?? sentence.tokens[verb.verb]!.text} (${verb.voice})${found.length > 0 ? `: ${found.join('; ')}` : ''}`,
  ];
}

/**
 * A sentence for people who write rules, in four aligned rows: the tokens; their tags; the clause each token belongs to (number and kind,
 * `*` its finite verb, `)` its right bracket); and the phrases (`[` first token, with possible cases n g d a and number, `S` a subject); then the
 * arguments of each verb, a line a clause.
 */
export function explainSentence(sentence: ParsedSentence, morphology?: Morphology): string {
  const { tokens, tags, clauses, clauseOf, phrases } = sentence;
  const subjects = new Set(clauses.map((c) => c.subject));
  const rows: string[][] = [[], [], [], []];
  for (let i = 0; i < tokens.length; i++) {
    const index = clauseOf[i] ?? 0;
    const clause = clauses[index];
    const starts = phrases.map((p, k) => ({ p, k })).filter(({ p }) => p.first === i);
    const inside = phrases.some((p) => p.first < i && i < p.last);
    const cells = [
      tokens[i]!.text,
      tags[i] ?? '?',
      clause
        ? `${index}${clause.first === i ? KINDS[clause.kind] : ''}${clause.finite === i ? '*' : ''}${clause.rightBracket.includes(i) ? ')' : ''}`
        : '',
      starts.length > 0
        ? starts
            .map(
              ({ p, k }) => `[${subjects.has(k) ? 'S' : ''}${caseNames(p)}${NUMBERS[p.number]}${p.link ? `<${p.link[0]}` : ''}`,
            )
            .join('')
        : inside
          ? '·'
          : '',
    ];
    const width = Math.max(...cells.map((c) => [...c].length)) + 1;
    for (let r = 0; r < 4; r++) rows[r]!.push(cells[r]!.padEnd(width));
  }
  return [...rows.map((r) => r.join('').trimEnd()), ...clauses.flatMap((_, k) => explainVerb(sentence, k, morphology))].join(
    '\n',
  );
}
