import { decodeHTMLStrict } from 'entities';
import type { Span } from '../text/span.ts';
import type { Markup, MarkupKind } from './markup-kind.ts';

/** What is to stand in place of a match, and whether that costs nothing; it may reach further than the match. */
export type Reader = (match: RegExpExecArray, text: string) => Pick<Markup, 'replacement' | 'safe'> & Partial<Span>;
interface Pattern {
  readonly kind: MarkupKind;
  readonly regex: RegExp;
  readonly read: Reader | undefined;
}

const TAGS =
  'p|br|div|span|a|b|i|u|s|q|em|strong|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|img|script|style|iframe|blockquote|figure|figcaption|small|sup|sub|font|center|hr|section|article|aside|header|footer|nav|main|button|input|form|label|video|audio|source|picture|svg|path|noscript|meta|link|body|html|head|cite|del|ins|mark|code|pre|ref|nowiki|gallery|references';
const SHORTCODES =
  'caption|gallery|embed|audio|video|playlist|youtube|vimeo|twitter|tweet|instagram|facebook|contact-form(?:-7)?|newsletter|poll|infobox|infogram|dropcap|quote|blockquote|pullquote|highlight|button|box|toggle|tabs?|accordion|columns?|row|spacer|divider|map|iframe|ad|ads|teaser|slider|slideshow|read-?more|more|nextpage|su_[a-z_]+|vc_[a-z_]+|et_pb_[a-z_]+|bild|foto|galerie|b|i|u|url|img|size|color|list|code|media';
/** A stretch of at most 400 units without line break or angle bracket; bounds keep every pattern linear. */
const REST = '[^<>\\n]{0,400}';

const keep =
  (group: string): Reader =>
  (m) => ({ replacement: m.groups?.[group] ?? '', safe: true });
const strip: Reader = () => ({ replacement: '', safe: true });

/** A tag alone. „a <b und b> c“ is a sum; the text of a script, and what was struck out, would stay without its tags. */
function readTag([tag]: RegExpExecArray): ReturnType<Reader> {
  if (/^<[a-z]\s[^=]*>$/iu.test(tag)) return NOTHING;
  if (/^<\/?(?:script|style|noscript|video|audio|del|s|strike)(?=[\s/>])/iu.test(tag)) return LEAVE;
  const mark = /^<(?<slash>\/?)q(?=[\s>])/iu.exec(tag);
  const replacement = mark === null ? '' : mark.groups!.slash === '' ? '„' : '“';
  return { replacement, safe: !SHOWN_BY_TAG.test(tag) };
}

/** All leftovers but wiki emphasis, each with what is left of it. Each pattern is linear: its repetitions are bounded. */
export const PATTERNS: readonly Pattern[] = [
  // Wiki: [[Ziel|Text]], {{Vorlage}}, [http://… Text], == Titel ==, thumb|…, 195px.
  {
    kind: 'wiki',
    regex: /\[\[(?:Datei|Bild|File|Image|Kategorie|Category):[^[\]\n]{0,300}\]\]/giu,
    read: (m) => {
      const caption = captionOf(m[0]);
      return { replacement: caption, safe: caption === '' };
    },
  },
  // „[[NAME]]“ may be a gap that somebody has to fill in: without its brackets it would be read as a word.
  {
    kind: 'wiki',
    regex: /\[\[(?:[^[\]|\n]{1,150}\|)?(?<text>[^[\]|\n]{1,150})\]\]/gu,
    read: (m) => {
      const shown = m.groups?.text ?? '';
      // „[[en:Harbour]]“ shows nothing in the text, „[[:en:Harbour]]“ a link: only a human knows which was meant.
      if (/^:?[a-z-]{2,12}:\S/u.test(shown)) return LEAVE;
      return { replacement: shown, safe: /\p{Ll}/u.test(shown) };
    },
  },
  { kind: 'template', regex: /\{\{[^{}\n]{1,300}\}\}/gu, read: undefined },
  { kind: 'wiki', regex: /\[https?:\/\/[^\s\]]{1,300}\s(?<text>[^[\]\n]{1,200})\]/gu, read: keep('text') },
  {
    kind: 'wiki',
    regex: /^\s{0,3}(?<mark>={2,6})\s?(?<text>[^=\n]{1,150}?)\s?\k<mark>\s*$/gu,
    // „==Wort==“ is highlighted in some kinds of Markdown.
    read: (m) => ({ replacement: m.groups?.text ?? '', safe: /^\s*={2,6}\s/u.test(m[0]) }),
  },
  { kind: 'wiki', regex: /^\|\+\s?(?<text>.{1,200})$/gmu, read: (m) => ({ replacement: m.groups?.text ?? '', safe: false }) },
  // The line under the head of a table in Markdown (|---|---|) is none of a wiki's.
  {
    kind: 'wiki',
    regex: /^\{\|.{0,200}$|^\|\}\s*$|^\|-{1,3}(?![-:|])[^|\n]{0,200}$|__(?:NOTOC|TOC|NOEDITSECTION|INDEX|FORCETOC)__/gmu,
    // „|-“ below a head is a table of Markdown, too; a switch of the wiki stands alone.
    read: (m, t) => ({
      replacement: '',
      safe: m[0].startsWith('_') ? t.trim() === m[0] : !/^\|-\s*$/u.test(m[0]) || /^(?:\{\||\|\})/mu.test(t),
    }),
  },
  {
    kind: 'image-size',
    regex:
      /(?<![\p{L}\p{N}|])(?:(?:thumb|mini|miniatur|left|right|center|hochkant|framed|links|rechts|upright)\|){0,3}(?<![\p{L}\p{N}.])\p{Nd}{2,4}(?:x\p{Nd}{2,4})?px(?:\|(?:thumb|mini|miniatur|left|right|center|hochkant|framed|links|rechts|upright)(?![\p{L}\p{N}])){0,3}\|?/gu,
    // „Das Bild ist 800px breit“ is a sentence.
    read: (m, t) => ({ replacement: '', safe: (m[0].includes('|') && isAtHead(t, m)) || t.trim() === m[0] }),
  },
  // „thumb“ at the head of a paragraph is what an image call of a wiki leaves; inside a sentence it may be a word or a user.
  {
    kind: 'wiki',
    regex:
      /^(?:thumb|miniatur)(?:\|(?:mini|left|right|center|hochkant|framed|links|rechts|upright)(?![\p{L}\p{N}])){0,3}\|?(?=[\s\p{Lu}|]|$)/gu,
    read: strip,
  },
  {
    kind: 'wiki',
    regex:
      /(?<![\p{L}\p{N}])(?:thumb|mini|miniatur|hochkant)\|(?:(?:left|right|center|hochkant|framed|links|rechts|upright)\|){0,3}/gu,
    // „Größe: mini|midi|maxi“
    read: (m, t) => ({ replacement: '', safe: isAtHead(t, m) }),
  },
  // HTML.
  { kind: 'html', regex: /<!--[^\n]{0,600}?-->/gu, read: strip },
  { kind: 'html', regex: /<br\s?\/?>/giu, read: strip },
  // A raised figure is another number without its tags (10<sup>6</sup>); a lowered one reads the same (CO<sub>2</sub>), an index does not (x<sub>n+1</sub>).
  {
    kind: 'html',
    regex: /<sup>\s?(?<text>[\d+\u2212-]{1,6})\s?<\/sup>/giu,
    read: (m) => ({ replacement: raised(m.groups?.text ?? ''), safe: true }),
  },
  // Beside another figure it must stay lowered (10<sub>2</sub>, log<sub>2</sub>8).
  {
    kind: 'html',
    regex:
      /(?<=[\p{Nd}\p{Ll}/])<(?:sub|SUB)>\s?(?<text>\d{1,6})\s?<\/(?:sub|SUB)>|<(?:sub|SUB)>\s?(?<before>\d{1,6})\s?<\/(?:sub|SUB)>(?=\d)/gu,
    read: (m) => ({ replacement: lowered(m.groups?.text ?? m.groups?.before ?? ''), safe: true }),
  },
  {
    kind: 'html',
    regex: new RegExp(`</?(?:${TAGS})(?:\\s${REST})?/?>`, 'giu'),
    read: readTag,
  },
  // Cut off before its bracket: what it led to is lost, and only a human can say what it was.
  {
    kind: 'html',
    regex: new RegExp(
      `<(?:${TAGS})(?:\\s{1,3}[a-z][a-z-]{0,30}=(?:"[^"<>\\n]{0,300}"|'[^'<>\\n]{0,300}'|["'„“”]?[^\\s"'<>]{0,300})){1,12}(?![^<>\\n]{0,400}>)`,
      'giu',
    ),
    read: undefined,
  },
  {
    kind: 'entity',
    regex: /&(?:#\p{Nd}{2,6}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,30});/giu,
    read: (m) => {
      const decoded = decodeHTMLStrict(m[0]);
      if (NO_CHARACTER.test(decoded)) return { replacement: undefined, safe: false };
      // &lt; may be meant to be read: as a bracket it could begin a tag.
      return { replacement: decoded === m[0] ? undefined : decoded, safe: !/[<>&]/u.test(decoded) };
    },
  },
  // Shortcodes of content management systems and bulletin boards.
  {
    kind: 'shortcode',
    // „[Video](b.mp4)“ is a link in Markdown.
    regex: new RegExp(`(?<!!)\\[/?(?:${SHORTCODES})(?:[\\s=][^[\\]\\n]{0,300})?/?\\](?!\\()`, 'giu'),
    read: (m, t) => ({
      replacement: '',
      safe:
        !SHOWN_BY_SHORTCODE.test(m[0]) &&
        // „[i]“ is a note's number.
        (!/^\[\/?[a-z]\]$/iu.test(m[0]) || isPaired(t, m[0])) &&
        (!isWordInBrackets(m[0]) || hasPartner(t, m[0]) || (/^\S+$/u.test(m[0]) && standsApart(t, m))),
    }),
  },
  {
    kind: 'shortcode',
    regex: /\[\/?[a-z][a-z\d_-]{1,40}(?:\s+[a-z_-]{1,30}="[^"[\]\n]{0,200}"){1,12}\s?\/?\]/giu,
    read: (m) => ({ replacement: '', safe: !SHOWN_BY_SHORTCODE.test(m[0]) }),
  },
  // Closed here and opened elsewhere it may enclose a listing.
  { kind: 'shortcode', regex: /\[\/[a-z][a-z\d_-]{1,40}\]/giu, read: (m, t) => ({ replacement: '', safe: isPaired(t, m[0]) }) },
  // Links and buttons that stood in the text of a page.
  {
    kind: 'link',
    regex:
      /[[(](?:(?:mehr|weiter|lesen sie mehr|read more|more)(?: (?:dazu|lesen|erfahren|infos?|hier))?|weiterlesen|zum (?:artikel|video|text|thema|seitenanfang)|nach oben|anzeige|werbung|bearbeiten(?: \| quelltext bearbeiten)?|quelltext bearbeiten|bild vergrößern|vergrößern)\s?(?:\.{2,3}|…|»|›|>)?[\])]/giu,
    read: (m, t) =>
      m[0].includes('(') && !/(?:\.\.|…|»|›|>|lesen|erfahren)/iu.test(m[0])
        ? NOTHING
        : { replacement: '', safe: !isWordInBrackets(m[0]) || standsApart(t, m) },
  },
  {
    kind: 'link',
    regex:
      /(?<=[.!?…“”"»)]\s)(?:[→»›>]{1,2}\s?(?:mehr|weiter|weiterlesen|mehr lesen|mehr erfahren|zum artikel)|(?:mehr|weiter)\s?(?:\.{2,3}|…|[»›→]{1,2})|(?:read more|weiterlesen)\s?(?:\.{2,3}|…|[»›→]{1,2})?|mehr (?:lesen|erfahren|anzeigen)\s?(?:\.{2,3}|…|[»›→]{1,2})?)\s*$/giu,
    // A bare word may be the author's last.
    read: (m) => ({ replacement: '', safe: /[→»›>…]|\.\./u.test(m[0]) }),
  },
  // Numbers of notes that an encyclopaedia sets behind its sentences.
  {
    kind: 'footnote',
    regex: /(?<=[\p{L}\p{N}.,;!?“”"»)])(?:\[\p{Nd}{1,3}\]){1,6}(?=[\s.,;!?]|$)/gu,
    read: () => ({ replacement: '', safe: false }),
  },
  // Links that tell on the reader.
  {
    kind: 'tracking',
    regex:
      /(?<lead>[?&])(?!utm_source=(?:chatgpt|openai|copilot|perplexity|claude|grok|gemini))(?<=https?:\/\/[^\s<>"“”]{1,300})(?:utm_[a-z]{2,20}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|wt_mc|yclid)=[^\s&#<>"“”)]{0,300}/giu,
    read: (m, t) => {
      // A question mark stays where another parameter follows.
      const follows = t[m.index + m[0].length] === '&';
      if (m.groups?.lead === '?' && follows) return { replacement: '?', safe: true, end: m.index + m[0].length + 1 };
      return { replacement: '', safe: true };
    },
  },
  // Templates and placeholders nobody filled in.
  {
    kind: 'template',
    regex: /\$\{[\p{L}_.]{1,60}\}|\{%[^%\n]{1,200}%\}|<%[^%\n]{1,200}%>|%%[\p{L}_]{2,40}%%|#\{[\p{L}_.]{1,60}\}/gu,
    read: undefined,
  },
  // UTF-8 read as Latin-1.
  {
    kind: 'mojibake',
    regex: /Ã[¤¶¼„–œŸ©¨¡\u0084\u0096\u009c\u009f]|â€[žœ“”™˜¦\u009c\u009d\u0099]|Â[\u00a0§°«»]/gu,
    read: (m) => ({ replacement: MOJIBAKE.get(m[0]), safe: false }),
  },
  {
    kind: 'escape',
    regex: /\\u[\da-f]{4}|\\x[\da-f]{2}(?![\da-f])/giu,
    read: (m) => ({ replacement: unescaped(m[0]), safe: true }),
  },
  {
    kind: 'escape',
    regex: /(?<=[\p{L}.!?“"])\\[nrt](?=\s|\\|$|\p{Lu})/gu,
    read: (m, t) => ({ replacement: blank(t, m), safe: true }),
  },
  // Headings of a wiki article or a template: what may stand below a bare one would stay, so it goes with that or not at all.
  {
    kind: 'heading',
    regex: /^\s*(?:Wikinews-Portal:.{0,80}|(?:[–-]\s?)?Themenverwand(?:t|te|ete)r? Artikel\s+\S.{0,80})$/gu,
    read: strip,
  },
  {
    kind: 'heading',
    regex:
      /^\s*(?:(?:[–-]\s?)?Themenverwand(?:t|te|ete)r? Artikel|Weitere Artikel zum Thema|Einzelnachweise|Weblinks|Bilder|Fußnoten|Bildergalerie(?: z\p{Ll}{1,2} [^:.]{3,60})?:?|Weiterführende (?:Informationen|Links):?)\s*$/gu,
    read: undefined,
  },
  // The day of an article whose headline, a link before the blank, got lost.
  { kind: 'link', regex: /^\s{1,4}\(\d\d\.\d\d\.\d{4}\)\s*$/gu, read: () => ({ replacement: '', safe: false }) },
  { kind: 'heading', regex: /(?<=[(\s])Themenverwandter? Artikel(?=[\s)]|$)/gu, read: undefined },
];

/** Tags whose loss costs the reader something: a link's target, a picture, a film, quotation marks; or whose text would stay: a script's, a note's, what was struck out, what somebody else says. */
const SHOWN_BY_TAG =
  /^<\/?(?:a(?=[\s>])|img|iframe|video|audio|source|picture|svg|path|input|form|button|script|style|noscript|ref|del|ins|s(?=[\s>])|strike|q(?=[\s>])|blockquote)/iu;

/** Shortcodes whose loss costs the reader something: the target of a link, a film, who is quoted, words in an attribute. */
const SHOWN_BY_SHORTCODE =
  /^\[\/?(?:url|img|quote|blockquote|pullquote)(?=[=\]\s])|^\[(?:gallery|galerie|video|audio|playlist|embed|iframe|youtube|vimeo)[\s=]|\s(?:alt|author|autor|button|caption|cite|citation|credit|description|heading|href|label|link|name|quelle|quote|source|subtitle|text|title|titel|url)\s?=/iu;

const RAISED: ReadonlyMap<string, string> = new Map([...'0123456789+-\u2212'].map((c, i) => [c, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'.charAt(i)]));
const LOW = '₀₁₂₃₄₅₆₇₈₉';
const lowered = (figure: string): string => Array.from(figure, (c) => LOW.charAt(Number(c))).join('');
const raised = (figure: string): string => Array.from(figure, (c) => RAISED.get(c) ?? c).join('');

/** The caption in the call of a picture ([[Datei:a.jpg|mini|Der Hafen]]): its last part, unless that is a setting. */
function captionOf(call: string): string {
  const parts = call.slice(2, -2).split('|');
  const last = parts.length > 1 ? parts.at(-1)!.trim() : '';
  return /^(?:thumb|mini|miniatur|left|right|center|none|hochkant|framed|gerahmt|links|rechts|upright|verweis=.*|alt=.*|[a-z]+=.*|\p{Nd}+(?:x\p{Nd}+)?px)?$/u.test(
    last,
  )
    ? ''
    : last;
}

/** Whether what is taken for a shortcode is a word or some in brackets: „[Video]“, „[Foto vom Hafen]“ may be the author's own. */
export function isWordInBrackets(written: string): boolean {
  return /^[[(][\p{L}\p{N}\s.…»›>-]{1,300}[\])]$/u.test(written);
}

/** Whether the shortcode is closed in the same paragraph ([b]…[/b]). */
function hasPartner(text: string, opening: string): boolean {
  return text.toLowerCase().includes(`[/${opening.slice(1).toLowerCase()}`);
}

/** Whether a tag in square brackets is opened and closed in the same paragraph, whichever of the two it is. */
function isPaired(text: string, tag: string): boolean {
  if (!tag.startsWith('[/')) return hasPartner(text, tag);
  const opening = `[${tag.slice(2, -1).toLowerCase()}`;
  const lower = text.toLowerCase();
  return [']', ' ', '='].some((next) => lower.includes(opening + next));
}

/** Whether nothing stands before the match in its paragraph. */
const isAtHead = (text: string, match: RegExpExecArray): boolean => text.slice(0, match.index).trim() === '';

/** Whether the match is no part of a sentence: alone in its paragraph, or at its head or end beside a whole sentence. */
function standsApart(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index).trimEnd();
  const after = text.slice(match.index + match[0].length).trimStart();
  return (before === '' && (after === '' || /^[\p{Lu}„»«"]/u.test(after))) || (after === '' && /[.!?…“”"»«)]$/u.test(before));
}

/** Only a human can say what it was. */
export const LEAVE = { replacement: undefined, safe: false } as const;
/** What a reference to no character becomes („&#0;“, a surrogate, past the last code point), and what nobody can see. */
const NO_CHARACTER = /[\uFFFD\p{Cs}\p{Cn}]|(?![\t\n\r])\p{Cc}/u;
const NOTHING = { replacement: undefined, safe: false, start: 0, end: 0 } as const;

const MOJIBAKE: ReadonlyMap<string, string> = new Map([
  ['Ã¤', 'ä'],
  ['Ã¶', 'ö'],
  ['Ã¼', 'ü'],
  ['Ã„', 'Ä'],
  ['Ã\u0084', 'Ä'],
  ['Ã–', 'Ö'],
  ['Ã\u0096', 'Ö'],
  ['Ãœ', 'Ü'],
  ['Ã\u009c', 'Ü'],
  ['ÃŸ', 'ß'],
  ['Ã\u009f', 'ß'],
  ['Ã©', 'é'],
  ['Ã¨', 'è'],
  ['Ã¡', 'á'],
  ['â€ž', '„'],
  ['â€œ', '“'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€¦', '…'],
  ['Â\u00a0', '\u00a0'],
  ['Â§', '§'],
  ['Â°', '°'],
  ['Â«', '«'],
  ['Â»', '»'],
]);

/** The character of an escape; none for controls, which are no text, and for halves of pairs. */
function unescaped(written: string): string | undefined {
  const code = Number.parseInt(written.slice(2), 16);
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return undefined;
  return code >= 0xd800 && code < 0xe000 ? '' : String.fromCharCode(code);
}

/** A blank where none stands beside the match, else nothing. */
function blank(text: string, match: RegExpExecArray): string {
  const before = text[match.index - 1];
  const after = text[match.index + match[0].length];
  return before === undefined || after === undefined || /\s/u.test(before) || /\s/u.test(after) ? '' : ' ';
}
