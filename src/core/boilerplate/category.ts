/** What a piece of boilerplate is; the names are those of the rules (`boilerplate/<category>`). */
export const CATEGORIES = [
  'related-link',
  'related-item',
  'comment-form',
  'reader-comment',
  'newsletter',
  'social-share',
  'navigation',
  'advertising',
  'paywall',
  'cookie-consent',
  'copyright',
  'author-box',
  'tags',
  'metadata',
  'login',
  'embed-placeholder',
  'app-promotion',
] as const;

export type Category = (typeof CATEGORIES)[number];
