import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAME } from '../../src/core/lexicon/gazetteer.ts';
import { EMPTY_LEXICON } from '../../src/core/lexicon/lexicon.ts';
import { MORPH } from '../../src/core/lexicon/morphology.ts';
import { parseSentence } from '../../src/core/syntax/parse-sentence.ts';
import type { ParsedSentence } from '../../src/core/syntax/sentence.ts';
import { readTagger } from '../../src/core/tagging/tagger.ts';
import { isFiniteTag } from '../../src/core/tagging/tags.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { builtLexicon } from '../support/lexicon.ts';

/** The text with its tags aligned below: a change of the model is a readable difference. */
const TAGGED = `
Der Bundestag hat   am      Donnerstag ein neues Gesetz beschlossen .
ART NN        VAFIN APPRART NN         ART ADJA  NN     VVPP        $.

Die Gespräche in   Genf sollen am      10.  Januar beginnen .
ART NN        APPR NE   VMFIN  APPRART ADJA NN     VVINF    $.

„  Wir  müssen das Problem lösen “  ,  sagte die Ministerin .
$( PPER VMFIN  ART NN      VVINF $( $, VVFIN ART NN         $.

Er   teilte mit   ,  dass er   nicht  mehr kandidieren werde .
PPER VVFIN  PTKVZ $, KOUS PPER PTKNEG ADV  VVINF       VAFIN $.

Nach Angaben der Polizei wurde niemand verletzt .
APPR NN      ART NN      VAFIN PIS     VVPP     $.

Der Mann ,  der   den Zug verpasste ,  nahm  ein Taxi .
ART NN   $, PRELS ART NN  VVFIN     $, VVFIN ART NN   $.

Sie  versuchte ,  die Tür zu    öffnen ,  um   zu    fliehen .
PPER VVFIN     $, ART NN  PTKZU VVINF  $, KOUI PTKZU VVINF   $.

Die Journalist:innen warteten vor  dem Rathaus .
ART NN               VVFIN    APPR ART NN      $.

Als  er   ankam ,  war   es   zu   spät .
KOUS PPER VVFIN $, VAFIN PPER PTKA ADJD $.

Vor-  und Nachteile werden geprüft .
TRUNC KON NN        VAFIN  VVPP    $.

Der Vorsitzende wies  die Kritik zurück und kündigte Reformen an    .
ART NN          VVFIN ART NN     PTKVZ  KON VVFIN    NN       PTKVZ $.

Das Kind ,  dessen Mutter krank ist   ,  bleibt hier .
ART NN   $, PRELAT NN     ADJD  VAFIN $, VVFIN  ADV  $.

Keine Spur von  den Tätern .
PIAT  NN   APPR ART NN     $.

Zwei Männer wurden in   München festgenommen .
CARD NN     VAFIN  APPR NE      VVPP         $.

Laut Minister Berger sei   die Lage ernst .
APPR NN       NE     VAFIN ART NN   ADJD  $.

Wer das glaubt ,  irrt  sich .
PWS PDS VVFIN  $, VVFIN PRF  $.

Man habe  alles getan ,  hieß  es   .
PIS VAFIN PIS   VVPP  $, VVFIN PPER $.

Die seit Jahren geplante Brücke wird  gebaut .
ART APPR NN     ADJA     NN     VAFIN VVPP   $.

Die Händler klagen ,  weil die Kunden in   den großen Ketten kaufen .
ART NN      VVFIN  $, KOUS ART NN     APPR ART ADJA   NN     VVFIN  $.

In   der Altstadt öffneten drei Lokale ,  die   inzwischen wieder geschlossen haben .
APPR ART NN       VVFIN    CARD NN     $, PRELS ADV        ADV    VVPP        VAFIN $.

Alle Schüler ,  die   den Bus verpassen ,  holen die Eltern ab    .
PIAT NN      $, PRELS ART NN  VVFIN     $, VVFIN ART NN     PTKVZ $.

Der Saal ,  den   die Vereine seit Jahren mieten ,  gehört nun der Gemeinde .
ART NN   $, PRELS ART NN      APPR NN     VVFIN  $, VVFIN  ADV ART NN       $.

Ob   die Mieter das Haus verlassen müssen ,  entscheidet der Richter .
KOUS ART NN     ART NN   VVINF     VMFIN  $, VVFIN       ART NN      $.

Die Firmen wollen sparen und Stellen streichen .
ART NN     VMFIN  VVINF  KON NN      VVINF     $.

Die Firmen sparen und streichen Stellen .
ART NN     VVFIN  KON VVFIN     NN      $.

Während der Messe fahren Sonderzüge nach Salzburg .
APPR    ART NN    VVFIN  NN         APPR NE       $.

Geplante neue Straßen sorgen für  Streit .
ADJA     ADJA NN      VVFIN  APPR NN     $.

Der Anbau soll  im      Herbst geprüft werden können .
ART NN    VMFIN APPRART NN     VVPP    VAINF  VMINF  $.

Sie  stimmten ab    ,  ohne die Gemeinde zu    fragen .
PPER VVFIN    PTKVZ $, KOUI ART NN       PTKZU VVINF  $.

Sie  sagten ,  ohne die Gemeinde werde nichts gebaut .
PPER VVFIN  $, APPR ART NN       VAFIN PIS    VVPP   $.

Ein Haus ,  das   in   der Sonne glänzt ,  steht am      Hang .
ART NN   $, PRELS APPR ART NN    VVFIN  $, VVFIN APPRART NN   $.

Das gibt’s nur noch hier .
PDS VVFIN  ADV ADV  ADV  $.
`;

function tag(text: string): ParsedSentence {
  return parseSentence(splitSentences(tokenise(text))[0]!, builtLexicon());
}

/** Two aligned rows, the tokens and their tags. */
function rows(s: ParsedSentence): string {
  const widths = s.tokens.map((t, i) => Math.max(t.text.length, s.tags[i]!.length) + 1);
  const row = (cells: readonly string[]) =>
    cells
      .map((c, i) => c.padEnd(widths[i]!))
      .join('')
      .trimEnd();
  return `${row(s.tokens.map((t) => t.text))}\n${row(s.tags)}`;
}

for (const block of TAGGED.trim().split('\n\n')) {
  const words = block.split('\n')[0]!;
  test(`tags: ${words.replace(/ +/gu, ' ')}`, () => assert.equal(rows(tag(words)), block));
}

test('the margin tells finite verbs from others', () => {
  const s = tag('Der Rat hat den Plan abgelehnt.');
  s.tags.forEach((t, i) => {
    assert.equal(s.finiteMargin[i]! > 0, isFiniteTag(t), s.tokens[i]!.text);
  });
});

test('a sentence without its verb is given none', () => {
  for (const text of [
    'Keine Spur von den Tätern.',
    'Am Montag ein schwerer Unfall auf der Autobahn.',
    'Rasche Hilfe für alle.',
  ]) {
    assert.ok(!tag(text).tags.some(isFiniteTag), rows(tag(text)));
  }
});

test('what the lexicon knows of a word is handed on', () => {
  const s = tag('Die Sommerpressekonferenz in München endete.');
  const [, compound, , town, verb] = s.words;
  assert.deepEqual([compound!.whole, compound!.mask & MORPH.noun], [0, MORPH.noun]);
  assert.ok(town!.names & NAME.town);
  assert.ok(verb!.whole & MORPH.finite3);
  assert.equal(verb!.lower, 'endete');
});

test('bytes that are no model are refused with a reason', () => {
  for (const bytes of [new Uint8Array(), new Uint8Array(24), new Uint8Array(1000).fill(7)]) {
    assert.throws(() => readTagger(bytes, undefined), RangeError);
  }
});

test('without a model, words are tagged by their shape and there are no clauses', () => {
  const s = parseSentence(splitSentences(tokenise('Der Rat tagt.'))[0]!, EMPTY_LEXICON);
  assert.deepEqual(s.clauses, []);
  assert.equal(s.tags.at(-1), '$.');
});
