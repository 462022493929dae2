import type { Span } from '../text/span.ts';

/** A comma that the norm demands and that is missing, by what it belongs to. */
export type MissingKind =
  | 'contrast' // before "sondern", "aber" and "und zwar"
  | 'subordinate' // before a conjunction that opens a clause
  | 'relative' // before a relative clause
  | 'question' // before an indirect question
  | 'clauseEnd' // behind a subordinate clause, where the one around it goes on
  | 'dash' // behind what dashes insert at the end of a subordinate clause
  | 'infinitive' // before an infinitive group
  | 'infinitiveEnd' // behind one
  | 'apposition' // behind an apposition
  | 'inquit'; // between what is said and who says it, without quotation marks

/** A comma that the norm forbids. */
export type NeedlessKind =
  | 'coordination' // before "und", "oder", "sowie" between parts of a sentence
  | 'pair' // "weder …, noch", "sowohl …, als auch"
  | 'comparison' // before "als", "wie" where no clause follows
  | 'prefield'; // between the first constituent and the finite verb

/** One comma too few or too many. Relative to the paragraph; the span holds the words on both sides. */
export type CommaSlip = Span &
  (
    | {
        readonly missing: MissingKind;
        readonly needless?: undefined /** Offset at which the comma belongs. */;
        readonly at: number;
      }
    | { readonly missing?: undefined; readonly needless: NeedlessKind /** Offset of the comma. */; readonly at: number }
  );
