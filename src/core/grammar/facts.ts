import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { overlaps } from '../text/span.ts';
import { findConfusions } from './confusion.ts';
import { findAppositionCase, findNameAppositions } from './phrase/apposition-case.ts';
import { findArticleSlips } from './phrase/articles.ts';
import { findFramed } from './phrase/framed.ts';
import { findLostGenitive } from './phrase/lost-genitive.ts';
import { findNounSlips } from './phrase/noun-slips.ts';
import { type PhraseReader, phraseReader } from './phrase/phrase-fit.ts';
import { findPlainEndings } from './phrase/plain-endings.ts';
import { findCountedCases } from './phrase/time-span.ts';
import type { GrammarSlip } from './slip.ts';
import { findDoubledVerbs } from './verbs/doubled.ts';
import { findVerbForms } from './verbs/forms.ts';
import { findGovernment } from './verbs/government.ts';
import { findLostT } from './verbs/lost-t.ts';
import { findFiniteBehindZu, findLostZu } from './verbs/lost-zu.ts';
import { findVerbNumbers } from './verbs/number.ts';
import { findObjectCases } from './verbs/object-case.ts';
import { findPronounNumbers } from './verbs/pronoun-number.ts';
import { stretchesOf } from './verbs/stretches.ts';
import { type VerbReader, verbReader } from './verbs/verb-words.ts';

/** What of one paragraph is plainly broken grammar. Spans relative to the paragraph. */
export interface GrammarFacts {
  readonly slips: readonly GrammarSlip[];
}

interface Readers {
  readonly phrases: PhraseReader;
  readonly verbs: VerbReader;
}

const readers = new WeakMap<Lexicon, Readers>();

/** The readers over a lexicon, with what they have looked up so far. */
function readersOf(lexicon: Lexicon, morphology: Morphology): Readers {
  let own = readers.get(lexicon);
  if (!own) {
    own = { phrases: phraseReader(lexicon), verbs: verbReader(morphology) };
    readers.set(lexicon, own);
  }
  return own;
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readGrammarFacts({ sentences }: ParsedParagraph, lexicon: Lexicon, _settings: Settings): GrammarFacts {
  const { morphology, tagger } = lexicon;
  if (!morphology || !tagger) return { slips: [] };
  const { phrases, verbs } = readersOf(lexicon, morphology);
  return {
    slips: sentences.flatMap((sentence) => {
      const stretches = stretchesOf(sentence);
      const lost = findLostGenitive(sentence, phrases);
      const apposition = findAppositionCase(sentence, phrases);
      const nouns = findNounSlips(sentence, phrases);
      return [
        ...nouns,
        ...findPlainEndings(sentence, phrases).filter((slip) => !nouns.some((n) => overlaps(n, slip))),
        ...findFramed(sentence, phrases),
        ...findCountedCases(sentence, phrases),
        ...findArticleSlips(sentence, phrases),
        ...(apposition ? [apposition] : []),
        ...findNameAppositions(sentence, phrases),
        ...(lost ? [lost] : []),
        ...findDoubledVerbs(sentence, stretches, verbs),
        ...findVerbForms(sentence, stretches, verbs),
        ...findLostT(sentence, verbs, phrases),
        ...findLostZu(sentence, stretches, verbs, phrases),
        ...findFiniteBehindZu(sentence, stretches, verbs),
        ...findGovernment(sentence, stretches, phrases, verbs),
        ...findConfusions(sentence, stretches, { phrases, verbs, morphology }),
        ...findVerbNumbers(sentence, stretches, phrases, verbs),
        ...findPronounNumbers(sentence, stretches, verbs),
        ...findObjectCases(sentence, stretches, phrases, verbs),
      ];
    }),
  };
}
