import { MORPH } from '../lexicon/morphology.ts';
import type { ArticleView } from '../rules/article.ts';
import { fixesOf, type ReportedFinding } from '../rules/finding.ts';
import { PROSE } from '../zones/zone.ts';
import { isPlainProse } from './plain-prose.ts';
import { ProseSentences } from './prose-sentences.ts';
import { withoutSurnames } from './surname-findings.ts';

/** From this share of flagged sentences on a text is no German news text, and single findings say nothing. */
const FLOOD = 0.2;
/** In German prose beyond doubt every finding is worth seeing, up to this share. */
const FLOOD_IN_PROSE = 0.6;
/** A flood has at least so many findings; a short text must be flagged in more than half of its sentences. */
const FEWEST = 10;
const FEWEST_SHORT = 6;
/** So many uncertain short sentences in one article are its style. */
const STYLE = 3;

/** Rules whose findings are about the text as German prose; the others (markup, glue, lines, brackets, doubles) hold in any text. */
const PROSE_RULES: ReadonlySet<string> = new Set(
  'stray-words missing-verb run-on truncated mid-sentence-start stray-noun wrong-capital orphan-clause duplicate'
    .split(' ')
    .map((n) => `fragment/${n}`),
);
/** Findings that an author may have meant: an article with several of them is written so. */
const STYLE_RULES: ReadonlySet<string> = new Set(['fragment/stray-words', 'fragment/missing-verb', 'fragment/orphan-clause']);

/** Of several findings in one sentence the first of these explains the others. */
const EXPLAINS: readonly string[] = [
  'fragment/duplicate',
  'fragment/broken-line',
  'fragment/mid-sentence-start',
  'fragment/truncated',
];

/** Rule whose one finding stands for a flood. */
export const NOT_NEWS_TEXT = 'fragment/not-news-text';

/**
 * Looks at all findings of an article together: where more than one sentence in five is flagged the text is no German news text, and one
 * finding stands for the flood; where uncertain findings come in numbers they are the author's style; and a sentence that is explained by
 * one finding keeps that one only. Linear in findings and sentences.
 */
export function settleFragments(article: ArticleView, all: readonly ReportedFinding[]): ReportedFinding[] {
  const findings = withoutMisspeltVerbs(article, withoutSurnames(article, onceSpelled(outsideMarkup(all))));
  const own = findings.filter((f) => PROSE_RULES.has(f.rule) || EXPLAINS.includes(f.rule));
  if (own.length === 0) return [...findings];
  let dropped = new Set<ReportedFinding>();
  const lowered = new Set<ReportedFinding>();
  const prose = own.filter((f) => PROSE_RULES.has(f.rule));
  const flood = floodOf(article, prose);
  if (flood) dropped = new Set(prose);
  else {
    const maybe = own.filter((f) => STYLE_RULES.has(f.rule));
    const quiet = maybe.some((f) => f.severity !== 'hint') ? quietOf(article, own) : undefined;
    const style = maybe.filter((f) => f.severity === 'hint' || quiet?.(f));
    if (style.length >= STYLE) for (const f of style) dropped.add(f);
    else for (const f of style) if (f.severity !== 'hint') lowered.add(f);
    for (const f of explained(article, own)) dropped.add(f);
  }
  const kept = findings.flatMap((f): ReportedFinding[] =>
    dropped.has(f) ? [] : [lowered.has(f) ? { ...f, severity: 'hint' } : f],
  );
  return flood ? [flood, ...kept] : kept;
}

/**
 * Without the spelling of what goes or is joined anyway: „nbsp“, the halves of a word at a line's end; without the question who fills in what
 * goes: „[Foto]“. `all` in the order of their starts.
 */
function outsideMarkup(all: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const gone = all.filter(({ rule }) => rule === 'fragment/markup-leftover' || rule === 'fragment/broken-line');
  if (gone.length === 0) return all;
  let next = 0;
  let end = 0;
  return all.filter((f) => {
    for (; next < gone.length && gone[next]!.start <= f.start; next++) end = Math.max(end, gone[next]!.end);
    return f.end > end || !(f.rule.startsWith('spelling/') || f.rule === 'fragment/placeholder');
  });
}

/** One finding for „zuviel“: that it is written apart says also that its spelling is old. `all` in the order of their starts. */
function onceSpelled(all: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return all.filter(
    (f, i) =>
      f.rule !== 'spelling/old-spelling' ||
      ![all[i - 1], all[i + 1]].some((o) => o?.rule === 'spelling/together' && o.start === f.start && o.end === f.end),
  );
}

/** Suggestions of an unknown word that are looked at: the likeliest. */
const LOOKED_AT = 2;

/**
 * Without the missing verb of a sentence in which a small-lettered unknown word is most likely a finite verb: „kümmertn sich um die Verletzten“.
 * The spelling leads there. Asks for suggestions only beside a missing verb.
 */
function withoutMisspeltVerbs(article: ArticleView, all: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const { morphology } = article.lexicon;
  const verbless = all.filter((f) => f.rule === 'fragment/missing-verb');
  if (verbless.length === 0 || !morphology) return all;
  /** A form that is an infinitive or a participle besides is finite where the clause goes on behind it. */
  const finite = (word: string, end: number): boolean => {
    const mask = morphology.look(word);
    if ((mask & (MORPH.finite3 | MORPH.finite2)) === 0) return false;
    return (mask & (MORPH.infinitive | MORPH.participle2)) === 0 || /^\s\p{L}/u.test(article.text.slice(end, end + 3));
  };
  const unknown = all.filter(
    (f) => f.rule === 'spelling/unknown-word' && /^\p{Ll}/u.test(article.text.slice(f.start, f.start + 2)),
  );
  const misspelt = new Set(
    verbless.filter((v) =>
      unknown.some(
        (u) =>
          v.start <= u.start &&
          u.end <= v.end &&
          fixesOf(u)
            .slice(0, LOOKED_AT)
            .some(({ edits }) => edits.length === 1 && finite(edits[0]!.text, u.end)),
      ),
    ),
  );
  return misspelt.size === 0 ? all : all.filter((f) => !misspelt.has(f));
}

/** An article in which so many sentences, and such a share of them, do without a verb and were not found fault with is written that way. */
const ELLIPSES = 4;
const ELLIPTIC = 0.14;

/**
 * Which findings on missing verbs and lone clauses are no more than a remark: those in the turns of an interview, and all of an article whose
 * author likes short sentences. A pronoun without its verb is a slip in any style.
 */
function quietOf(article: ArticleView, own: readonly ReportedFinding[]): (f: ReportedFinding) => boolean {
  let sentences = 0;
  let verbless = 0;
  for (const { index, paragraph } of article.placed) {
    if (!PROSE.has(article.zones[index]!.kind)) continue;
    sentences += paragraph.facts.fragments.plainness.sentences;
    verbless += paragraph.facts.fragments.plainness.verbless;
  }
  const flagged = own.filter((f) => f.rule === 'fragment/missing-verb' || f.rule === 'fragment/stray-words').length;
  const style = verbless - flagged >= ELLIPSES && verbless - flagged >= sentences * ELLIPTIC;
  const turns = article.zones.filter((z) => z.kind === 'answer' || z.kind === 'question');
  return (f) => f.message !== 'subject' && (style || turns.some((z) => z.start <= f.start && f.start < z.end));
}

function floodOf(article: ArticleView, own: readonly ReportedFinding[]): ReportedFinding | undefined {
  if (own.length < FEWEST_SHORT) return undefined;
  const sentences = new ProseSentences(article);
  const flagged = new Set<number>();
  for (const f of own)
    for (let s = sentences.at(f.start); s < sentences.count && sentences.span(s).start < f.end; s++)
      if (sentences.span(s).end > f.start) flagged.add(s);
  const share = flagged.size / Math.max(sentences.count, 1);
  if (share <= (own.length < FEWEST ? 0.5 : FLOOD)) return undefined;
  if (share <= FLOOD_IN_PROSE && isPlainProse(article)) return undefined;
  const placed = article.placed[0]!;
  const start = placed.start;
  const line = Math.min(start + (placed.paragraph.sentences[0]?.end ?? placed.paragraph.text.length), start + 200);
  return {
    rule: NOT_NEWS_TEXT,
    severity: 'information',
    message: 'flood',
    args: { count: own.length },
    start,
    end: line,
  };
}

/** Findings that another finding in the same paragraph's sentence already explains. */
function* explained(article: ArticleView, own: readonly ReportedFinding[]): Iterable<ReportedFinding> {
  const leaders = own.filter((f) => EXPLAINS.includes(f.rule));
  if (leaders.length === 0) return;
  const sentences = new ProseSentences(article);
  const taken = new Map<number, ReportedFinding>();
  for (const f of leaders) {
    for (let s = sentences.at(f.start); s < sentences.count && sentences.span(s).start < f.end; s++)
      if (!taken.has(s)) taken.set(s, f);
  }
  for (const f of own) {
    const leader = taken.get(sentences.at(f.start));
    if (leader && leader !== f && EXPLAINS.indexOf(f.rule) !== 0 && !EXPLAINS.includes(f.rule)) yield f;
  }
}
