import { PLACE_NAME, WIDE_NAME } from '../lexicon/gazetteer.ts';
import type { ArticleView } from '../rules/article.ts';
import { zoneAt } from '../rules/in-article.ts';
import type { Span } from '../text/span.ts';

const JOB =
  '(?:\\p{L}{1,20}-?)?(?:[rR]eporter|[rR]edakteur|[kK]orrespondent|[mM]itarbeiter|[aA]utor|[fF]otograf|[vV]olontär|[pP]raktikant|[kK]olleg|[bB]erichterstatter|[kK]olumnist|[rR]edaktion|[rR]edaktor)(?:innen|in|en|ens|es|e|s|n)?';
/** „unserer Redakteurin “, „unser langjähriger Mitarbeiter “ before a name. */
const OURS = new RegExp(`(?<!\\p{L})[uU]nser(?:e[nmrs]?)? (?:\\p{Ll}{2,20} )?${JOB}(?:, | |$)`, 'u');
const OURS_BEFORE = new RegExp(`${OURS.source}$`, 'u');
/** „ , unsere Redakteurin“ behind a name. */
const OURS_BEHIND = new RegExp(`^, ${OURS.source}`, 'u');
/** „Foto: “, „Text und Fotos: “, „Aufgezeichnet von “, „Interview: “ before a name. */
const CREDIT_BEFORE =
  /(?<!\p{L})(?:(?:[\p{L}-]{0,12}(?:[fF]otos?|[bB]ild(?:er)?)|Grafik|Illustration|Repro|Text|Bericht|Video|Interview|Fotograf(?:in)?|Redaktion|Protokoll): ?|(?:[aA]ufgezeichnet|[pP]rotokolliert|[fF]otografiert|Foto|Interview|Text) von |© ?)$/u;

const known = new WeakMap<ArticleView['entities'], readonly string[]>();

/** Who stands in the article as one who made it: the byline, a signature, the credit of a picture, „unsere Reporterin“. Looked for once an article. */
function makersOf(article: ArticleView): readonly string[] {
  const before = known.get(article.entities);
  if (before) return before;
  const found = new Set<string>();
  for (const { kind, start, end, name } of article.entities) {
    if (kind !== 'person') continue;
    const zone = zoneAt(article, start)?.kind;
    const before = article.text.slice(Math.max(0, start - 80), start);
    const behind = article.text.slice(end, end + 60);
    if (
      zone === 'byline' ||
      zone === 'signature' ||
      CREDIT_BEFORE.test(before) ||
      OURS_BEFORE.test(before) ||
      OURS_BEHIND.test(behind)
    )
      found.add(name);
  }
  const makers = [...found];
  known.set(article.entities, makers);
  return makers;
}

/** Whether a name is a place's, not a person's of the same name. */
function isPlace(article: ArticleView, name: string, { start, end }: Span): boolean {
  const held = article.entities.filter((e) => e.start < end && start < e.end);
  if (held.some((e) => e.kind === 'person') && !name.includes('-')) return false;
  if (held.some((e) => e.kind === 'place' && e.start === start && e.end === end)) return true;
  if (!/^\p{Lu}[\p{L}-]*$/u.test(name)) return false;
  const { gazetteer } = article.lexicon;
  const bits = gazetteer ? gazetteer.wide(name) || gazetteer.wide(name.slice(0, Math.max(0, name.indexOf('-')))) : 0;
  return (bits & PLACE_NAME) !== 0 && (bits & (WIDE_NAME.first | WIDE_NAME.last)) === 0;
}

/** Tells who is never offered as the speaker of somebody's words: those who made the article, and places. */
export function notSpeakers(article: ArticleView): (name: string, place: Span) => boolean {
  const makers = makersOf(article);
  return (name, place) =>
    OURS.test(name) ||
    makers.some((m) => name === m || name.endsWith(` ${m}`) || (m.endsWith(` ${name}`) && !name.includes(' '))) ||
    isPlace(article, name, place);
}
