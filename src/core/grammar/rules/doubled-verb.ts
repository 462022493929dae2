import { defineRule } from '../../rules/rule.ts';
import { slipFindings } from '../findings.ts';
import { HEADED_PROSE } from '../zones.ts';

/** A verb that stands twice in one clause, or is left over from another version of it. */
export const doubledVerb = defineRule({
  id: 'grammar/doubled-verb',
  scope: 'paragraph',
  severity: 'warning',
  zones: HEADED_PROSE,
  inQuotes: 'hint',
  summary: { de: 'Verb doppelt oder stehen geblieben', en: 'Verb doubled or left over' },
  docs: {
    de: `Meldet ein Verb, das im selben Teilsatz zweimal steht („Sie leitete eine Schule leitete“, „dass er würde eine Halle suchen würde“), und ein Partizip neben dem Verb, das es ersetzt hat („Die Firma lieferte drei Systeme geliefert“). Beides bleibt übrig, wenn ein Satz umgestellt oder seine Zeit geändert wird.

**Still bleibt die Regel** bei verbundenen Sätzen („weil er arm ist und krank ist“, „Er kommt und sie kommt“), beim Futur des Passivs („werden gewählt werden“), bei Vergleichen und wo ein Hilfsverb dazugehört.

**Korrekturen:** das überzählige Verb streichen.`,
    en: `Reports a verb that stands twice in one clause (“Sie leitete eine Schule leitete”, “dass er würde eine Halle suchen würde”), and a participle beside the verb that replaced it (“Die Firma lieferte drei Systeme geliefert”). Both are left over when a sentence is turned round or its tense changed.

**It stays silent** on joined sentences (“weil er arm ist und krank ist”, “Er kommt und sie kommt”), on the future passive (“werden gewählt werden”), on comparisons and where an auxiliary belongs to it.

**Fixes:** delete the verb that is too much.`,
  },
  messages: {
    doubled: { de: '„{written}“ steht im selben Teilsatz doppelt.', en: '“{written}” stands twice in this clause.' },
    'left-over': { de: '„{written}“ ist neben dem finiten Verb übrig.', en: '“{written}” is left over beside the finite verb.' },
    put: { de: 'Streichen, es bleibt „{right}“', en: 'Delete, leaving “{right}”' },
  },
  examples: [
    { text: 'Im Herbst [[war]] wurde der Saal erneuert.', fixed: 'Im Herbst wurde der Saal erneuert.' },
    { text: 'Was gewesen war, wurde vergessen, und wer da war war froh.' },
    { text: 'Das kann sein, hatte haben sie nie gesagt.' },
    { text: 'Der Verein hat den Umbau der Halle [[wurde]] beschlossen.' },
    { text: 'Damit bleibt die Zukunft der Fähre [[bleibe]] ungewiss.' },
    { text: 'Sie leitete eine Schule für Kinder [[leitete]].', fixed: 'Sie leitete eine Schule für Kinder.' },
    {
      text: 'Er sagt, dass er morgen [[würde]] eine Halle suchen würde.',
      fixed: 'Er sagt, dass er morgen eine Halle suchen würde.',
    },
    {
      text: 'Die Firma lieferte in drei Jahren drei Systeme [[geliefert]].',
      fixed: 'Die Firma lieferte in drei Jahren drei Systeme.',
    },
    {
      text: 'Sie warnte am Montag vor dem Hochwasser [[gewarnt]] und bat um Hilfe.',
      fixed: 'Sie warnte am Montag vor dem Hochwasser und bat um Hilfe.',
    },
    { text: 'Der große Saal ist seit gestern wieder leer [[sein]].', fixed: 'Der große Saal ist seit gestern wieder leer.' },
    { text: 'Die Halle soll bis Mai fertig sein, und die Frage ist, wer wird dabei sein.' },
    { text: 'Sie warnte vor dem Hochwasser, vor dem alle gewarnt hatten.' },
    { text: 'Weil er arm ist und oft krank ist, hilft ihm die Stadt.' },
    { text: 'Der Vater kommt am Abend und die Mutter kommt.' },
    { text: 'Die Räte werden im Herbst gewählt werden.' },
    { text: 'Er läuft so schnell, wie sie läuft.' },
    { text: 'Die Firma hat in drei Jahren drei Systeme geliefert.' },
    { text: 'Der Film Alles bleibt anders bleibt im Programm.' },
    { text: 'Der Verein hat viel vor und wurde gelobt.' },
  ],
  check: ({ text, facts }) => slipFindings(facts.grammar, 'doubled-verb', text),
});
