import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { upperFirst } from '../text/first-letter.ts';
import type { Slip } from './slip.ts';

/** What makes an adjective in "-es" behind it a noun: "etwas Neues" (Amtliches Regelwerk 2024, § 57 (1)). */
const INDEFINITE = /^(?:etwas|nichts|viel|wenig|allerlei|allerhand|mancherlei|genug)$/u;
/** Words that stay small there, or may: "etwas anderes", "nichts weiteres". */
const STAYS_SMALL =
  /^(?:ander|ein|kein|viel|wenig|dies|jen|solch|welch|manch|beid|jed|all|mein|dein|sein|ihr|unser|etlich|mehrer|weiter|best)/u;
/** "Sie wurde zweite": a place is a noun (§ 57 (1)). */
const PLACED = /^(?:wurden?|wird|werden?|würden?)$/u;
/** Languages behind "auf" (§ 57 (1)). */
const LANGUAGE =
  /^(?:deutsch|(?:engl|französ|italien|span|russ|türk|poln|arab|chines|japan|griech|latein|ukrain|hebrä|ungar|tschech|rumän|kroat|serb|bosn|alban|bulgar|slowen|slowak|schwed|norweg|dän|finn|niederländ|portugies|pers|kurd|korean|vietname|isländ)isch|schweizerdeutsch|plattdeutsch)$/u;
const ORDINAL = /^(?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|letzt|vorletzt)er?$/u;
/** "Das kostet das doppelte": how many times as much (§ 57 (1)). */
const MANIFOLD =
  /^(?:doppelt|zweifach|dreifach|vierfach|fünffach|sechsfach|achtfach|zehnfach|hundertfach|tausendfach|vielfach|mehrfach)e$|^vielfaches$/u;
/** Prepositions with their article, which only a noun can follow when no noun comes later. */
const WITH_ARTICLE = /^(?:beim|zum|vom|im|am|ins|fürs|durchs|ans)$/u;
/** What may follow an infinitive that is a noun: not another noun, to which it could belong. */
const AFTER_NOUN = /^(?:V[VAM](?:FIN|PP|INF)|PTKVZ|APPR|APPRART|ART|PPER|PRF|ADV|PTKNEG|KON|KOUS|KOKOM|PROAV|ADJD)$/u;

/**
 * Words in small letters that can only be nouns where they stand ("etwas besonderes", "beim fahren"), and superlatives with "am" in capitals ("am
 * Schönsten"). Linear; never throws.
 */
export function findNominalSlips(
  sentence: ParsedSentence,
  morphology: Morphology | undefined,
  nounFree: (sentence: ParsedSentence, at: number) => boolean,
): readonly Slip[] {
  if (!morphology) return [];
  const { tokens, tags, words } = sentence;
  const found: Slip[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const { norm, start, end } = tokens[i]!;
    const before = words[i - 1]!.lower;
    const { lower, lowerWhole, mask } = words[i]!;
    if (INDEFINITE.test(before)) {
      const adjective = (lowerWhole & MORPH.adjective) !== 0 && /es$/u.test(lower) && !STAYS_SMALL.test(lower);
      if (adjective && norm === lower && nounFree(sentence, i + 1))
        found.push({ start: tokens[i - 1]!.start, end, right: `${tokens[i - 1]!.text} ${upperFirst(norm)}` });
    } else if (ORDINAL.test(norm) && isPlace(sentence, i)) {
      if (tags[i + 1] === 'VAFIN') found.push({ start, end, right: upperFirst(norm) });
      else if ((nounFree(sentence, i + 1) || /^APPR(?:ART)?$/u.test(tags[i + 1] ?? '')) && tokens[i + 1]?.text !== 'der')
        found.push({ start, end, right: upperFirst(norm) });
    } else if (/^(?:das|ein)$/u.test(before) && norm === lower && (MANIFOLD.test(lower) || isSubject(sentence, i))) {
      const alone = nounFree(sentence, i + 1) || /^(?:dessen|von|an)$/u.test(words[i + 1]?.lower ?? '');
      if (alone) found.push({ start, end, right: upperFirst(norm) });
    } else if (before === 'auf') {
      if (norm === lower && LANGUAGE.test(lower) && nounFree(sentence, i + 1))
        found.push({ start, end, right: upperFirst(norm) });
    } else if (before === 'durch') {
      // "durch ansurfen von …"
      if (norm === lower && tags[i] === 'VVINF' && /^(?:von|des)$/u.test(words[i + 1]?.lower ?? ''))
        found.push({ start, end, right: upperFirst(norm) });
    } else if (WITH_ARTICLE.test(before)) {
      const infinitive = norm === lower && (lowerWhole & MORPH.infinitive) !== 0 && /[^e]n$|e[lr]n$|en$/u.test(lower);
      const other = MORPH.adjective | MORPH.participle1 | MORPH.participle2 | MORPH.preposition | MORPH.adverb | MORPH.pronoun;
      if (infinitive && !(lowerWhole & other)) {
        const next = tags[i + 1];
        if (next === undefined || AFTER_NOUN.test(next) || /^[.,;:!?–)“”"»]$/u.test(tokens[i + 1]!.text))
          found.push({ start, end, right: upperFirst(norm) });
      } else if (before === 'am' && norm !== lower && /sten$/u.test(lower) && isSuperlative(lower, mask, morphology)) {
        const next = tags[i + 1];
        if (next === undefined || (AFTER_NOUN.test(next) && next !== 'KON') || /^[.,;:!?–]$/u.test(tokens[i + 1]!.text))
          if (!LACKS.test(tokens.map((t) => t.norm).join(' '))) found.push({ start, end, right: lower });
      }
    }
  }
  return found;
}

/** "Das verfahren wurde eingestellt": an infinitive behind the article that opens the sentence, with an auxiliary that takes no infinitive. */
const isSubject = ({ tokens, tags, words }: ParsedSentence, i: number): boolean =>
  i === 1 &&
  tokens[0]!.norm === 'Das' &&
  (words[i]!.lowerWhole & MORPH.infinitive) !== 0 &&
  /^VV(?:INF|FIN|PP)$|^ADJ/u.test(tags[i]!) &&
  /^(?:ist|war|wurde|hat|hatte|sei)$/u.test(tokens[i + 1]?.norm ?? '');

/** "wurde zweite", "wurde überraschend zweite", "…, dritte wurden Kern und Lang". */
function isPlace({ tokens, tags, words }: ParsedSentence, i: number): boolean {
  if (PLACED.test(words[i - 1]!.lower)) return true;
  if (/^AD[VJ]/u.test(tags[i - 1]!) && tags[i - 1] !== 'ADJA') return i > 1 && PLACED.test(words[i - 2]!.lower);
  const opened = tokens[i - 1]!.text === ',' || tags[i - 1] === 'KON';
  return opened && PLACED.test(words[i + 1]?.lower ?? '') && /^(?:NE|ART)$/u.test(tags[i + 2] ?? '');
}

/** "Es fehlt am Nötigsten": these verbs take a noun with "am". */
const LACKS = /(?:fehl|mangel|spar|arbeite|hind|gebr[ai]ch|scheiter|orientier|beteilig|interessier|freu)/u;

function isSuperlative(lower: string, mask: number, morphology: Morphology): boolean {
  if (/^(?:nächsten|ersten|letzten)$/u.test(lower) || morphology.look(upperFirst(lower)) & MORPH.name) return false;
  return (morphology.look(lower) & MORPH.superlative) !== 0 || (mask & MORPH.superlative) !== 0;
}
