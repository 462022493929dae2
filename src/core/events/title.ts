import type { EventDraft, TitlePiece } from './draft.ts';

const LENGTH = 80;

/** Cuts at a word. A last word in small letters stays: it is mostly the verb, which says what happens. */
function short(text: string): string {
  if (text.length <= LENGTH) return text;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const tail = /^\p{Ll}{3,20}$/u.test(last) ? ` ${last}` : '';
  const room = LENGTH - tail.length;
  const cut = text.lastIndexOf(' ', room - 1);
  return `${text.slice(0, cut > 30 ? cut : room - 1)} …${tail}`;
}

/**
 * A short title in the text's own words: an event noun with its participants ("Sicherheitsgespräche: Russland – USA"), or the clause
 * without times, adverbs and auxiliaries. `isFree` tells pieces that are no part of a time; `actor` is whom a pronoun in front stands for.
 */
export function titleOf(
  draft: EventDraft,
  isFree: (piece: TitlePiece) => boolean,
  who: readonly string[],
  actor?: string,
): string {
  if (draft.noun) {
    const others = who.filter((w) => w !== '' && !draft.noun!.text.includes(w)).slice(0, 2);
    return short(others.length > 0 ? `${draft.noun.text}: ${others.join(' – ')}` : draft.noun.text);
  }
  // A preposition or article that led to a time goes with it.
  const kept: TitlePiece[] = [];
  let gone = false;
  for (let i = draft.pieces.length - 1; i >= 0; i--) {
    const piece = draft.pieces[i]!;
    if (!isFree(piece) || (gone && isLead(piece))) gone = true;
    else {
      gone = false;
      kept.unshift(piece);
    }
  }
  while (kept.length > 1 && isLead(kept.at(-1)!)) kept.pop();
  const texts = kept.map((piece) => piece.text);
  if (actor !== undefined && texts.length > 1) texts[0] = texts[0]!.replace(/^(?:er|sie|es|der|die|das)(?=:?$)/iu, actor);
  const title = texts
    .join(' ')
    .replace(/: (?:ein|eine|einen|einem|einer|der|die|das|den|dem) (?=\p{Lu})/u, ': ')
    .replace(/:$/u, '');
  return short(title === '' ? draft.word : title.charAt(0).toUpperCase() + title.slice(1));
}

const LEADS = new Set('am im vom zum in an auf für seit bis ab gegen um der die das den dem des von zu nach vor'.split(' '));

function isLead({ text, prefix }: TitlePiece): boolean {
  return !prefix && LEADS.has(text.toLowerCase());
}
