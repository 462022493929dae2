import {
  extractArticle,
  extractWhole,
  frontMatterOf,
  type Locale,
  markdownOf,
  type OmittedKind,
  type PageArticle,
  plainTextOf,
  withRestored,
} from '../core/index.ts';
import { decodePage } from '../node/html-encoding.ts';
import type { ExtractAnswer, ExtractParams } from '../shared/protocol.ts';

/** What a line that was left out is, for people. */
const LABELS: Readonly<Record<OmittedKind, Record<Locale, string>>> = {
  'related-link': { de: 'Verweis', en: 'Link' },
  'related-item': { de: 'Anderer Artikel', en: 'Other article' },
  'comment-form': { de: 'Formular', en: 'Form' },
  'reader-comment': { de: 'Leserkommentar', en: 'Reader comment' },
  newsletter: { de: 'Newsletter', en: 'Newsletter' },
  'social-share': { de: 'Teilen und Folgen', en: 'Share and follow' },
  navigation: { de: 'Navigation', en: 'Navigation' },
  advertising: { de: 'Werbung', en: 'Advertising' },
  paywall: { de: 'Bezahlschranke', en: 'Paywall' },
  'cookie-consent': { de: 'Cookie-Hinweis', en: 'Cookie notice' },
  copyright: { de: 'Copyright', en: 'Copyright' },
  'author-box': { de: 'Zum Autor', en: 'About the author' },
  tags: { de: 'Schlagwörter', en: 'Tags' },
  metadata: { de: 'Angaben der Seite', en: 'Details of the page' },
  login: { de: 'Anmeldung', en: 'Login' },
  'embed-placeholder': { de: 'Eingebetteter Inhalt', en: 'Embedded content' },
  'app-promotion': { de: 'App', en: 'App' },
  headline: { de: 'Überschrift', en: 'Headline' },
  kicker: { de: 'Dachzeile', en: 'Kicker' },
  caption: { de: 'Bildunterschrift', en: 'Caption' },
  byline: { de: 'Autorenzeile', en: 'Byline' },
  hidden: { de: 'Nicht sichtbar', en: 'Not visible' },
  other: { de: 'Neben dem Artikel', en: 'Beside the article' },
};

function htmlOf({ html, bytes }: ExtractParams): string | undefined {
  if (html !== undefined || bytes === undefined) return html;
  const page = decodePage(Uint8Array.from(bytes, (c) => c.charCodeAt(0)));
  return 'text' in page ? page.text : undefined;
}

/** The article of a page as text for a document, with what was left out. Null for bytes that are no text. */
export function extractAnswer(params: ExtractParams, locale: Locale): ExtractAnswer | null {
  const html = htmlOf(params);
  if (html === undefined) return null;
  const found = extractArticle(html);
  const article = withRestored(found, params.restored ?? []);
  const render = (a: PageArticle): string => (params.languageId === 'markdown' ? markdownOf(a) : plainTextOf(a));
  const front = params.frontMatter ? frontMatterOf(article) : '';
  return {
    outcome: found.outcome,
    text: front === '' ? render(article) : `${front}\n${render(article)}`,
    parts: article.parts.length,
    whole: found.outcome === 'article' ? render(extractWhole(html)) : render(found),
    omitted: found.omitted.flatMap(({ text, kind, reason }, index) =>
      reason === 'given' || reason === 'hidden' ? [] : [{ index, text, label: LABELS[kind][locale] }],
    ),
    paywalled: found.paywalled,
  };
}
