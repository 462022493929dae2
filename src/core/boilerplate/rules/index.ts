import type { Rule } from '../../rules/rule.ts';
import advertising from './advertising.ts';
import appPromotion from './app-promotion.ts';
import authorBox from './author-box.ts';
import commentForm from './comment-form.ts';
import cookieConsent from './cookie-consent.ts';
import copyright from './copyright.ts';
import embedPlaceholder from './embed-placeholder.ts';
import login from './login.ts';
import metadata from './metadata.ts';
import navigation from './navigation.ts';
import newsletter from './newsletter.ts';
import onlyBoilerplate from './only-boilerplate.ts';
import paywall from './paywall.ts';
import readerComment from './reader-comment.ts';
import relatedItem from './related-item.ts';
import relatedLink from './related-link.ts';
import socialShare from './social-share.ts';
import tags from './tags.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [
  advertising,
  appPromotion,
  authorBox,
  commentForm,
  cookieConsent,
  copyright,
  embedPlaceholder,
  login,
  metadata,
  navigation,
  newsletter,
  onlyBoilerplate,
  paywall,
  readerComment,
  relatedItem,
  relatedLink,
  socialShare,
  tags,
];
