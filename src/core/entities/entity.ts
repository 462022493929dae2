import type { Span } from '../text/span.ts';

/** A named entity. Absolute UTF-16 offsets; genitive endings are part of the span, articles and roles are not. */
export interface Entity extends Span {
  readonly kind: 'person' | 'organisation' | 'place';
  /** Mentions of the same entity in one article share this id: the fullest name, without genitive ending. */
  readonly name: string;
  /** The role phrase of the mention ("der stellvertretende Außenminister"), if there is one. */
  readonly role: Span | undefined;
}

/** The word a name is taken up again with: the last one ("Sergej Rybkow" → "Rybkow"), particles aside. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
