import type { Figures } from './evaluate.ts';
import type { GoldSentence } from './treebank.ts';

/** What each source is, for the report. */
const SOURCES: Readonly<Record<string, string>> = {
  gsd: 'UD German GSD, dev part (web, news, reviews), CC BY-SA 4.0',
  hdt: 'UD German HDT, part of an old review sample (IT news 1996–2001), CC BY-SA 4.0, source text for academic use; no text is shipped',
  pud: 'UD German PUD, part (news, encyclopedia), CC BY-SA 3.0; tags mapped to STTS',
  web: 'EmpiriST 2015, web corpora, CC BY-SA 4.0; extended STTS mapped to STTS',
  own: 'own sentences of newsrooms, tagged by hand, GPL-3.0-or-later; always learned from, never tested on',
  cmc: 'EmpiriST 2015, computer-mediated communication (chats, comments, tweets), CC BY-SA 4.0; extended STTS mapped to STTS',
};

/** Writes the evaluation report that stands beside the model. */
export function writeReport(
  rows: readonly { name: string; test: string; figures: Figures }[],
  about: {
    gold: readonly GoldSentence[];
    bytes: number;
    packed: number;
    settings: { epochs: number; seed: number; margin: number; runs: number };
    folds: number;
  },
): string {
  const table = (name: string) =>
    rows
      .filter((r) => r.name === name)
      .map(
        ({ test, figures: f }) =>
          `| ${test} | ${f.tokens} | ${f.accuracy.toFixed(2)} | ${f.finiteF1.toFixed(2)} | ${f.finitePrecision.toFixed(2)} | ${f.finiteRecall.toFixed(2)} | ${f.falselyVerbless.toFixed(2)} |`,
      )
      .join('\n');
  const head =
    '| tested on | tokens | STTS accuracy | finite verb F1 | precision | recall | sentences with a verb where none was found |\n|---|---|---|---|---|---|---|';
  const confusions = [...(rows.find((r) => r.name === 'cross-validation' && r.test === 'all but cmc')?.figures.confusions ?? [])]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 25)
    .map(([pair, n]) => `${pair} ${n}`)
    .join(', ');
  const sources = [...new Set(about.gold.map((s) => s.source))]
    .map((s) => {
      const of = about.gold.filter((g) => g.source === s);
      return `- \`${s}\`: ${of.length} sentences, ${of.reduce((n, g) => n + g.tokens.length, 0)} tokens. ${SOURCES[s] ?? s}`;
    })
    .join('\n');
  return `# The tagger's model
<!-- Written by \`npm run train\`; do not edit. -->

\`tagger.bin\`, ${about.bytes} bytes (${about.packed} packed), is licensed **CC BY-SA 4.0**, like the treebanks it was trained on. It holds weights only, no text.

An averaged perceptron with a margin over STTS tags (Collins 2002), left to right, with candidate tags and ambiguity classes from the
morphology, the closed word classes and the gazetteer; then a second look at every word that may be more than a noun or adjective, with
the tags of the first pass on both sides and the verbs of its stretch between marks (stacking; trained on what first passes say of parts they have not seen).
Quantised to a byte a weight. ${about.settings.epochs} epochs, seed ${about.settings.seed}, margin ${about.settings.margin}, ${about.settings.runs} runs averaged. \`npm run train -- FOLDER\` makes it again, byte for byte,
from the same treebank and morphology. Training adds copies without finite verbs (a fifth), with other quotation marks, with ss for ß, without the stop.

## Sources
Cut into this project's own tokens; tags aligned by place in the text.
${sources}

One tag set for all of them, before training and before every test:
- names of tags: PAV → PROAV, PIDAT → PIAT; EmpiriST's particles → ADV, its contractions by their first part, emoticons → \`$(\`, action words → ITJ, hash tags and addresses → XY.
- "als" before a role ("als Zeuge") is KOKOM, as in HDT and PUD; EmpiriST and some of GSD say APPR.
- PUD has one tag for adverbs and adjectives used as such; the dictionary decides (ADJD for an adjective that is no adverb of the closed list). Its indefinite pronouns are PIS or PIAT by their dependency.
- HDT's FM on a capitalised word: NN for a noun of the dictionary, else NE. It marks single words and parts of company names there; STTS keeps FM for stretches of foreign text.

## Cross-validation, ${about.folds} parts (every fifth sentence held out in turn)
${head}
${table('cross-validation')}

## Each source left out once (trained on the others)
${head}
${table('source left out')}

Figures in per cent. \`cmc\` (chats, tweets) is not the kind of text this tagger is for; it is here for honesty: half of its wrong tags are action words,
nicknames and words in lower case that German writes with a capital. \`web\` loses nearly a point by foreign names and Latin species, FM there and names elsewhere. The imperative counts as finite.
Most frequent confusions (gold→found) in cross-validation without cmc: ${confusions}.
`;
}
