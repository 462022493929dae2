import type { SingleMarks } from '../quotes/pair.ts';
import { applyEdits } from '../rules/apply.ts';
import type { Article } from '../rules/article.ts';
import { type Edit, type Fix, fixesOf, type ReportedFinding, type SafeFix } from '../rules/finding.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { movedBy, newFindings, sentencesAt } from './new-findings.ts';

/** Two marks that never stand side by side in German, but for an ellipsis. */
const DOUBLED = /[,;:][.,;:]|(?<!\.)\.[,;:](?!\.)|(?<!\.)\.\.(?!\.)|[.,;:!?]["“”«»‘’‹›][.;:](?!\.)|[.,;:]["“”«»‘’‹›],/u;

/** The fix that leaves a note for the author: the note itself is reported until somebody has answered it, and that is its purpose. */
const MARK = 'mark';

/** It asks for the article's day, whatever is written: a fix that lets a day be read again makes nothing worse. */
const ASKS = 'date/needs-article-date';

/** Ids of findings that say that marks or brackets have lost their partner, beside those the quotes tell of. */
const BRACKETS = 'fragment/unclosed-parenthesis';

/** So many fixes of an article are tried alone, since each costs as much as a key press; what is asked for after that is tried together. */
export const ALONE = 24;
/** So many findings make a batch, and so often is one split or tried again without what got in the way. */
const BATCH = 64;
const ROUNDS = 8;

/** Whose fixes put the marks of a whole paragraph in another order: of several at once nobody can say which did what. */
const MARKS = /^(?:quote|quotes|marks\/bracket|fragment\/unclosed-parenthesis)/u;

/** Where a fix edits what: the same for fixes made anew. */
export const placeOf = ({ edits }: Fix): string => edits.map((e) => `${e.start} ${e.end} ${e.text}`).join();

/**
 * The fixes of an article that stand the trial: each is applied to the article alone, and the result analysed. It is not offered where it
 * changes nothing, leaves more marks or brackets without a partner, sets two stops side by side, leaves its finding, or makes another at its
 * place or in its sentence, of whatever rule. Works when somebody asks, since a trial costs as much as a key press. Where fixes of very many findings are asked
 * for, they are tried together and judged each at its place, so that an article costs some hundred trials at most.
 */
export class FixTrials {
  readonly #article: Article;
  readonly #findings: readonly ReportedFinding[];
  readonly #analyseText: (text: string) => Article;
  readonly #known: (fix: Fix) => boolean | undefined;
  readonly #judged = new Map<ReportedFinding, Map<string, boolean>>();
  #alone = 0;
  #parted = 0;
  /** How many times the article was analysed with a fix; for tests. */
  analysed = 0;

  /**
   * `findings`: in the order of the text, with all fixes they may have. `analyse`: the same article with this text. `known`: whether a fix
   * stands, where that is known already.
   */
  constructor(
    article: Article,
    findings: readonly ReportedFinding[],
    analyse: (text: string) => Article,
    known: (fix: Fix) => boolean | undefined = () => undefined,
  ) {
    this.#article = article;
    this.#findings = findings;
    this.#analyseText = analyse;
    this.#known = known;
  }

  /** The fixes to offer for a finding, in its order. */
  of(finding: ReportedFinding): readonly Fix[] {
    return fixesOf(finding).flatMap((fix) => {
      if (fix.review || fix.edits.length === 0 || this.#stands(finding, fix)) return [fix];
      // A block of boilerplate that parts what now stands side by side is for the editor to look at.
      return finding.rule.startsWith('boilerplate/') ? [{ ...fix, safe: false, review: true }] : [];
    });
  }

  #stands(finding: ReportedFinding, fix: Fix): boolean {
    const judged = this.#known(fix) ?? this.#judged.get(finding)?.get(placeOf(fix));
    if (judged !== undefined) return judged;
    if (this.#alone < ALONE) return this.#tryAlone(finding, fix);
    if (MARKS.test(finding.rule)) return this.#alone < 2 * ALONE && this.#tryAlone(finding, fix);
    this.#tryBatch(this.#findings.indexOf(finding));
    return this.#judged.get(finding)?.get(placeOf(fix)) ?? false;
  }

  #tryAlone(finding: ReportedFinding, fix: Fix): boolean {
    this.#alone++;
    return this.#judge(
      finding,
      fix,
      stands(this.#article, finding, fix, (text) => this.#analyse(text)),
    );
  }

  #analyse(text: string): Article {
    this.analysed++;
    return this.#analyseText(text);
  }

  #judge(finding: ReportedFinding, fix: Fix, verdict: boolean): boolean {
    let own = this.#judged.get(finding);
    if (!own) {
      own = new Map();
      this.#judged.set(finding, own);
    }
    own.set(placeOf(fix), verdict);
    return verdict;
  }

  /** Tries the fixes of the finding and those behind it: the first of each together, then the second, and so on. */
  #tryBatch(from: number): void {
    const asked: SafeFix[][] = [];
    for (const finding of this.#findings.slice(from, from + BATCH)) {
      if (MARKS.test(finding.rule)) continue;
      for (const [rank, fix] of fixesOf(finding).entries()) {
        if (fix.review || fix.edits.length === 0 || this.#judged.get(finding)?.has(placeOf(fix))) continue;
        const same = asked[rank];
        if (same) same.push({ finding, fix });
        else asked[rank] = [{ finding, fix }];
      }
    }
    for (const rank of asked) {
      let left = rank ?? [];
      for (let round = 0; round < ROUNDS && left.length > 0; round++) {
        const group = apart(left);
        this.#tryTogether(group);
        const done = new Set(group);
        left = left.filter((x) => !done.has(x));
      }
    }
  }

  /**
   * Judges each of the fixes, which do not touch each other, with all of them applied; halves them where marks lose their partners, and those of one
   * sentence in which something new is reported.
   */
  #tryTogether(group: readonly SafeFix[]): void {
    const trial = applied(this.#article, group, (text) => this.#analyse(text));
    if (trial.losesMarks && group.length > 1) {
      this.#tryHalves(group);
      return;
    }
    const verdicts = new Map(group.map((one) => [one, trial.losesMarks ? 'fails' : trial.verdictOn(one)]));
    const shared = group.filter((one) => verdicts.get(one) === 'makes-new');
    const again = group.length > 1 && shared.length > 0 && this.#parted++ < ALONE;
    for (const [one, verdict] of verdicts)
      if (!(again && verdict === 'makes-new')) this.#judge(one.finding, one.fix, verdict === 'stands');
    if (again) this.#tryHalves(shared);
  }

  #tryHalves(group: readonly SafeFix[]): void {
    const half = group.length >> 1;
    for (const part of [group.slice(0, half), group.slice(half)]) if (part.length > 0) this.#tryTogether(part);
  }
}

function stands(article: Article, finding: ReportedFinding, fix: Fix, analyse: (text: string) => Article): boolean {
  const edits = editsOf(fix);
  const text = applyEdits(article.text, edits);
  // What fails by its letters alone is not worth an analysis.
  if (text === article.text || doublesAt(article.text, text, placesOf(edits))) return false;
  const trial = applied(article, [{ finding, fix }], analyse);
  return !trial.losesMarks && trial.verdictOn({ finding, fix }) === 'stands';
}

/**
 * The article with fixes applied that do not touch each other: whether marks or brackets lose their partners in the text as a whole, whether one of
 * the fixes stands at its places, and whether something new is reported in its sentences.
 */
function applied(article: Article, group: readonly SafeFix[], analyse: (text: string) => Article) {
  const own = new Map(group.map(({ fix }) => [fix, editsOf(fix)]));
  const edits = [...own.values()].flat();
  const text = applyEdits(article.text, edits);
  const next = analyse(text);
  const placed = new Map(placesOf(edits).map((p) => [p.edit, p]));
  const changes = ({ before, after }: Place): boolean =>
    article.text.slice(before.start, before.end) !== text.slice(after.start, after.end);
  let known: readonly ReportedFinding[] | undefined;
  const fresh = (): readonly ReportedFinding[] => {
    known ??= newFindings(
      article,
      next,
      edits,
      group.map((one) => one.finding),
    ).filter((f) => f.rule !== ASKS);
    return known;
  };
  const makesNew = ({ finding, fix }: SafeFix, places: readonly Place[]): boolean => {
    // A word that is put in to be typed on: the rest of the sentence waits for who types it.
    if ((fix.snippet && fix.edits.every((e) => e.start < e.end)) || fresh().length === 0) return false;
    const isNote = (f: Span): boolean => fix.title === MARK && places.some((p) => contains(p.after, f));
    const sentences = [
      ...sentencesAt(article, [finding, ...places.map((p) => widened(p.before))]).map((s) => movedBy(edits, s)),
      ...sentencesAt(next, [movedBy(edits, finding), ...places.map((p) => widened(p.after))]),
    ];
    return fresh().some((f) => !isNote(f) && sentences.some((s) => overlaps(f, s)));
  };
  return {
    losesMarks: losesMarks(article, next),
    /** How one of the fixes does at its places and in its sentence; marks are judged of the text as a whole. */
    verdictOn(one: SafeFix): 'stands' | 'makes-new' | 'fails' {
      const { finding, fix } = one;
      const places = own.get(fix)!.map((e) => placed.get(e)!);
      const stands =
        places.some(changes) &&
        !doublesAt(article.text, text, places) &&
        holds(article, next, { finding, places, moved: movedBy(edits, finding) }, fix.title === MARK);
      if (!stands) return 'fails';
      return makesNew(one, places) ? 'makes-new' : 'stands';
    },
  };
}

/**
 * The safe fixes that stand the trial together, as fix-all applies them: all at once, then without those at whose places something else is
 * reported. Costs a few key presses whatever their number. Where marks lose their partners in the text as a whole, a few fixes are tried alone
 * for one that is to blame; the rest waits. Of fixes that get in each other's way the first counts; of two with the same edits, too.
 */
export function triedTogether(
  article: Article,
  fixes: readonly SafeFix[],
  analyse: (text: string) => Article,
): readonly SafeFix[] {
  let left = apart(fixes);
  let alone = false;
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const trial = applied(article, left, analyse);
    const good = left.filter((one) => trial.verdictOn(one) === 'stands');
    if (good.length === left.length) {
      if (!trial.losesMarks) return left;
      if (alone) return [];
      alone = true;
      left = left.slice(0, ALONE).filter(({ finding, fix }) => stands(article, finding, fix, analyse));
    } else left = good;
  }
  return [];
}

/** The fixes that do not get in each other's way, first come first served. */
function apart(fixes: readonly SafeFix[]): SafeFix[] {
  const taken: Edit[] = [];
  return [...fixes]
    .sort((a, b) => a.finding.start - b.finding.start)
    .filter(({ fix }) => {
      const free = fix.edits.every((e) => !taken.some((t) => overlaps(e, t) || (e.start === t.start && e.end === t.end)));
      if (free) taken.push(...fix.edits);
      return free;
    });
}

/** What a fix did, and where. */
interface Done {
  readonly finding: ReportedFinding;
  /** Where the finding's stretch lies afterwards. */
  readonly moved: Span;
  readonly places: readonly Place[];
}

/** Whether the finding is gone and no other stands at its place. `notes`: what the fix writes is a note for the author. */
function holds(article: Article, next: Article, { finding, moved, places }: Done, notes: boolean): boolean {
  const ofRule = ({ findings }: Article, { start, end }: Span): number =>
    findings.filter((f) => f.rule === finding.rule && f.start === start && f.end === end).length;
  // Else another of its rule that the fix has silenced on the way would make up for it.
  if (moved.start < moved.end && ofRule(next, moved) >= ofRule(article, finding)) return false;
  const stood = countsAt(article, [finding, ...places.map((p) => widened(p.before))]);
  stood.set(finding.rule, stood.get(finding.rule)! - 1);
  const now = countsAt(next, [moved, ...places.map((p) => widened(p.after))], notes ? places : []);
  for (const [rule, n] of now) if (rule !== ASKS && n > (stood.get(rule) ?? 0)) return false;
  return true;
}

function losesMarks(before: Article, after: Article): boolean {
  return (
    after.markProblems.length > before.markProblems.length ||
    count(after, BRACKETS) > count(before, BRACKETS) ||
    losesSingles(singlesOf(before), singlesOf(after))
  );
}

/** The single marks of an article, as its paragraphs count them. */
function singlesOf({ placed }: Article): SingleMarks {
  const all = { pairs: 0, lone: 0, apostrophes: 0 };
  for (const { paragraph } of placed) {
    const { pairs, lone, apostrophes } = paragraph.facts.quotes.marks.singles;
    all.pairs += pairs;
    all.lone += lone;
    all.apostrophes += apostrophes;
  }
  return all;
}

/** Whether a single mark has lost its partner. One that may be an apostrophe counts only where a pair is gone: „Hans’ Haus“ is no loss. */
function losesSingles(before: SingleMarks, after: SingleMarks): boolean {
  if (after.lone > before.lone) return true;
  return after.pairs < before.pairs && after.lone + after.apostrophes > before.lone + before.apostrophes;
}

function doublesAt(before: string, after: string, places: readonly Place[]): boolean {
  return places.some((p) => doubles(after, p.after)) && !places.some((p) => doubles(before, p.before));
}

/** A place with one unit on each side: what a fix brings together touches there. */
const widened = ({ start, end }: Span): Span => ({ start: start - 1, end: end + 1 });

/** How many findings of each rule touch one of the places; those that lie in a new note for the author do not count. */
function countsAt(
  { findings }: Article,
  places: readonly Span[],
  notes: readonly { readonly after: Span }[] = [],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const f of findings) {
    if (!places.some((p) => overlaps(f, p)) || notes.some(({ after }) => contains(after, f))) continue;
    counts.set(f.rule, (counts.get(f.rule) ?? 0) + 1);
  }
  return counts;
}

const count = ({ findings }: Article, rule: string): number => findings.reduce((n, f) => (f.rule === rule ? n + 1 : n), 0);

/** The edits of a fix, with its snippet's placeholders filled in as they are offered. */
const editsOf = ({ edits, snippet }: Fix): readonly Edit[] => (snippet ? edits.map(filledIn) : edits);

function filledIn(edit: Edit): Edit {
  return { ...edit, text: edit.text.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/gu, '$1').replace(/\\(.)/gu, '$1') };
}

/** Where an edit stands in the text before and after all of them. */
interface Place {
  readonly edit: Edit;
  readonly before: Span;
  readonly after: Span;
}

function placesOf(edits: readonly Edit[]): Place[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => {
      const { start, end, text } = edit;
      const after = { start: start + shift, end: start + shift + text.length };
      shift += text.length - (end - start);
      return { edit, before: { start, end }, after };
    });
}

function doubles(text: string, { start, end }: Span): boolean {
  return DOUBLED.test(text.slice(Math.max(0, start - 2), end + 2));
}
