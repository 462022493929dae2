import type { Evidence } from './decide.ts';
import type { SeenLine } from './seen-line.ts';

type Out = (Evidence | undefined)[];

/** Buttons of a word that is the article's elsewhere: of a row they are only beside others of it. */
const BUTTON =
  /^(?:pin|pinnen|tweet|tweeten|posten|mail|link|kopieren|link kopieren|vorlesen|speichern|merkliste|zur merkliste|schriftgröße|feedback|verschenken|x|pocket|flipboard|threads|bluesky|mastodon)$/iu;

/**
 * A row of buttons goes as a whole: „Pin“ between „Teilen“ and „Tweet“, „Vorlesen“ above or below them. A button of the row must stand on both sides, or
 * two of them on one; nothing that a sentence leads to is one. Linear.
 */
export function completeButtonRows(lines: readonly SeenLine[], out: Out, isHeadline: (i: number) => boolean): void {
  const shares = (i: number): boolean =>
    out[i] !== undefined && lines[i]!.line.sure && lines[i]!.line.own?.category === 'social-share' && lines[i]!.zone.words <= 3;
  const isButton = (i: number): boolean => shares(i) || (BUTTON.test(lines[i]?.text.trim() ?? '') && !isHeadline(i));
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && isButton(end) && (end === i || lines[end]!.gap === lines[i + 1]!.gap)) end++;
    let sure = 0;
    for (let k = i; k < end; k++) if (shares(k)) sure++;
    if (sure >= 2 && lines[i - 1]?.zone.end !== 'colon') for (let k = i; k < end; k++) out[k] ??= 'row';
    i = Math.max(end, i + 1);
  }
}
