import type { Quote } from './quote.ts';

/** Who is quoted with what. */
export interface SpeakerQuotes {
  /** Undefined for quotes nobody is given for. */
  readonly name: string | undefined;
  readonly role: string | undefined;
  /** Statements in the order of the text; never empty. */
  readonly quotes: readonly Quote[];
}

/** "ihr Sprecher" is a "Sprecher" in a list. */
const BEFORE_ROLE = /^(?:der|die|das|eine?|ihre?|seine?|deren|dessen|unsere?)\s(?=\S)/iu;

/** Whether the speaker stands elsewhere than beside the quote. */
export function isPresumed({ speakerSource }: Quote): boolean {
  return speakerSource === 'presumed' || speakerSource === 'continued';
}

/** The statements of an article by who makes them: unattributed ones first, then speakers in the order of their first quotes. */
export function quotesBySpeaker(quotes: readonly Quote[]): SpeakerQuotes[] {
  const bySpeaker = new Map<string | undefined, Quote[]>();
  for (const quote of quotes) {
    if (quote.kind !== 'statement') continue;
    const name = quote.speaker && (quote.speakerName ?? quote.speaker.text);
    const known = bySpeaker.get(name);
    if (known) known.push(quote);
    else bySpeaker.set(name, [quote]);
  }
  return [...bySpeaker]
    .map(([name, own]) => ({ name, role: own[0]?.speakerRole?.replace(BEFORE_ROLE, ''), quotes: own }))
    .sort((a, b) => Number(a.name !== undefined) - Number(b.name !== undefined));
}
