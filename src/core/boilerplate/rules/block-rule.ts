import type { Text } from '../../rules/message.ts';
import { defineRule, type Example, type Rule } from '../../rules/rule.ts';
import { PLAIN_KINDS } from '../../text/protected/protected-span.ts';
import type { Category } from '../category.ts';
import { removalOf } from '../removal.ts';

/** What distinguishes the rules of boilerplate: they differ in what they are called, not in how they find. */
export interface BlockRule {
  readonly category: Category;
  /** What such a block is called, as the subject of a sentence: "Hinweis auf einen anderen Artikel". */
  readonly name: Text;
  readonly docs: Text;
  readonly examples: readonly Example[];
}

/** The fixes of one group can be applied together: "alle Textbausteine entfernen". */
export const REMOVE_GROUP = 'boilerplate';

/** What happens to such a block, whatever it is. */
const HANDLING: Text = {
  de: 'Wird zurückhaltend gemeldet und ausgegraut: als Warnung, wo der Wortlaut keinen Zweifel lässt, sonst als Information. Ein zusammengehöriger Block ist eine Meldung. Ein Klick entfernt nur, was sicher ist, samt überzähliger Leerzeilen; ebenso „Alle beheben“. Was nur vermutet wird, zeigt die Korrektur zuerst im Vergleich. Ist nicht sicher, wie weit ein Block nach unten reicht, wird er nur gemeldet. Sätze des Artikels, die bloß so klingen, bleiben unbehelligt; was das Haus immer oder nie als Textbaustein sieht, steht in seinen Listen.',
  en: 'It is reported with restraint and faded: as a warning where the wording leaves no doubt, otherwise as information. A block that belongs together is one finding. One click removes only what is safe, with blank lines left over; so does “Apply All Safe Fixes”. What is only presumed is shown in a diff first. Where it is not certain how far down a block reaches, it is only reported. Sentences of the article that merely sound alike are left alone; what the house always or never takes for boilerplate stands in its lists.',
};

/** A rule that reports each block of one category once. Certain blocks are warnings and can be removed in fix-all; others are information. */
export function blockRule({ category, name, docs, examples }: BlockRule): Rule {
  return defineRule<
    | 'line'
    | 'lines'
    | 'openLine'
    | 'openLines'
    | 'likelyLine'
    | 'likelyLines'
    | 'removeLine'
    | 'removeBlock'
    | 'reviewLine'
    | 'reviewBlock'
  >({
    scope: 'document',
    id: `boilerplate/${category}`,
    severity: 'information',
    also: ['warning'],
    sees: PLAIN_KINDS,
    removesLines: true,
    summary: { de: `${name.de} im Text`, en: `${name.en} in the text` },
    docs: { de: `${docs.de}\n\n${HANDLING.de}`, en: `${docs.en}\n\n${HANDLING.en}` },
    messages: {
      line: { de: `${name.de}: gehört nicht zum Artikel.`, en: `${name.en}: not part of the article.` },
      lines: {
        de: `${name.de} ({count} Absätze): gehört nicht zum Artikel.`,
        en: `${name.en} ({count} paragraphs): not part of the article.`,
      },
      likelyLine: { de: `${name.de}: gehört vermutlich nicht zum Artikel.`, en: `${name.en}: probably not part of the article.` },
      likelyLines: {
        de: `${name.de} ({count} Absätze): gehört vermutlich nicht zum Artikel.`,
        en: `${name.en} ({count} paragraphs): probably not part of the article.`,
      },
      openLine: {
        de: `${name.de}: gehört vermutlich nicht zum Artikel. Wie weit der Block darunter reicht, ist nicht sicher: bitte von Hand entfernen.`,
        en: `${name.en}: probably not part of the article. How far the block below reaches is not certain: please remove it by hand.`,
      },
      openLines: {
        de: `${name.de} ({count} Absätze): gehört vermutlich nicht zum Artikel. Wie weit der Block darunter reicht, ist nicht sicher: bitte von Hand entfernen.`,
        en: `${name.en} ({count} paragraphs): probably not part of the article. How far the block below reaches is not certain: please remove it by hand.`,
      },
      removeLine: { de: 'Absatz entfernen', en: 'Remove the paragraph' },
      removeBlock: { de: '{count} Absätze entfernen', en: 'Remove {count} paragraphs' },
      reviewLine: { de: 'Absatz im Vergleich ansehen und entfernen …', en: 'Look at the paragraph in a diff and remove it…' },
      reviewBlock: {
        de: '{count} Absätze im Vergleich ansehen und entfernen …',
        en: 'Look at {count} paragraphs in a diff and remove them…',
      },
    },
    examples,
    *check(article) {
      for (const block of article.boilerplate) {
        if (block.category !== category) continue;
        const { start, certain, lines } = block;
        const end = block.until === undefined ? block.end : article.text.slice(0, block.until).trimEnd().length;
        const args = { count: lines };
        if (block.unfinished) {
          const message = lines > 1 ? 'openLines' : 'openLine';
          yield { start, end, message, args, severity: 'information', unnecessary: true };
          continue;
        }
        yield {
          start,
          end,
          message: certain ? (lines > 1 ? 'lines' : 'line') : lines > 1 ? 'likelyLines' : 'likelyLine',
          args,
          severity: certain ? 'warning' : 'information',
          unnecessary: true,
          fixes: [
            {
              title: certain ? (lines > 1 ? 'removeBlock' : 'removeLine') : lines > 1 ? 'reviewBlock' : 'reviewLine',
              args,
              edits: [removalOf(article, block)],
              safe: certain,
              preferred: true,
              ...(!certain && { review: true }),
              group: REMOVE_GROUP,
            },
          ],
        };
      }
    },
  });
}
