import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { defectsOf } from '../defects.ts';
import { FIX_TEXTS } from '../fixes.ts';

/** A sentence without its finite verb. */
export const missingVerb = defineRule({
  id: 'fragment/missing-verb',
  scope: 'paragraph',
  severity: 'warning',
  also: ['information', 'hint'],
  zones: PROSE,
  inQuotes: 'hint',
  summary: { de: 'Dem Satz fehlt das finite Verb', en: 'A sentence without its finite verb' },
  docs: {
    de: `Meldet einen Satz ohne finites Verb und einen Hauptsatz, dessen Verb fehlt, obwohl der Nebensatz eines hat. Sicher ist der Fall, wenn ein Partizip oder Infinitiv ohne sein Hilfsverb dasteht; sonst ist es nur ein Hinweis.

Still bleibt die Regel bei Überschriften, Zwischentiteln, Bildunterschriften, Ortsmarken, Listen und Interviews, bei üblichen Ellipsen („Kein Wunder.“, „Darunter auch fünf Kinder.“, „Je mehr Gäste, desto besser.“), nach Doppelpunkten, bei Fragen und Ausrufen, und wo ein verschriebenes Wort das Verb ist („kümmertn sich“); in direkter Rede gibt sie nur einen Hinweis. Ein Artikel, der öfter so schreibt, wird in Ruhe gelassen.

Korrekturen: Was nur ein paar Wörter hat, lässt sich löschen; sonst eine Marke für den Autor.`,
    en: `Reports a sentence without a finite verb, and a main clause that lacks its verb although the subordinate clause has one. It is certain where a participle or infinitive stands without its auxiliary; otherwise it is only a hint.

It stays silent on headlines, subheadings, captions, datelines, lists and interviews, on usual ellipses (“Kein Wunder.”, “Darunter auch fünf Kinder.”, “Je mehr Gäste, desto besser.”), after colons, on questions and exclamations, and where a misspelled word is the verb (“kümmertn sich”); in direct speech it is only a hint. An article that often writes like that is left alone.

Fixes: what has a few words only can be deleted; else a mark for the author.`,
  },
  messages: {
    ...FIX_TEXTS,
    none: { de: 'Kein finites Verb: „{text}“', en: 'No finite verb: “{text}”' },
    main: { de: 'Im Hauptsatz fehlt das finite Verb: „{text}“', en: 'The main clause has no finite verb: “{text}”' },
    clause: { de: 'Einem Teilsatz fehlt das finite Verb: „{text}“', en: 'A clause has no finite verb: “{text}”' },
    subject: { de: 'Zu „{word}“ fehlt das Verb: „{text}“', en: 'The subject “{word}” has no verb: “{text}”' },
  },
  examples: [
    {
      text: 'Die Stadt hat den Plan vorgestellt. [[Die Brücke über den Fluss im kommenden Frühjahr vollständig erneuert.]] Der Verkehr wird umgeleitet.',
    },
    {
      text: 'Der Rat berät heute. [[Der Fahrer ging zu Fuß weiter, weil der Wagen im Tal gestohlen.]] Verletzt wurde niemand.',
    },
    { text: 'Wieder vertagt, wieder ein Gutachten, wieder ein Jahr verloren. Die Brücke am Hafen rostet, und der Rat redet.' },
    { text: 'Der Rat berät heute. Der Fahrer kam früher, als er gedacht hatte, und ging, sobald er gegessen hatte.' },
    { text: 'Ein Mann ist am Freitag gestürzt. Die Polizei in Neustadt ermittelt. Verletzt wurde sonst niemand.' },
    { text: 'Das Spiel endete mit einem klaren Sieg. Kein Wunder bei diesem Kader.' },
    { text: 'Mehrere Länder haben den Vertrag nicht unterzeichnet. Darunter auch fünf Nachbarn.' },
    { text: 'Der Umsatz stieg um acht Prozent. So weit die gute Nachricht.' },
    { text: 'Der Plan ist noch nicht fertig. Fragen über Fragen, auf die der Kreis bis Ostern Antworten finden muss.' },
    { text: 'Der Zug fiel ganz aus. Schlimm genug, dass niemand am Bahnsteig Bescheid sagte.' },
    { text: 'Wer muss künftig zahlen? Alle, denen am 1. Januar ein Haus gehört.' },
    {
      text: 'Den Kohl waschen und grob hacken. Die Zwiebeln schälen und im Schmalz glasig dünsten. Die Brühe zugeben und köcheln lassen.',
    },
    { text: 'Den Plan kennt jeder. Zeugen zufolge entsandte Talheim ein Boot, um die Fähre zu bergen.' },
    { text: 'Die Meinungen sind geteilt. Dann platziert die Firma das Schild an einer Stelle, die jeder sieht.' },
    { text: 'Vieles wird teurer. Die Gebühren, die der Kreis erhebt, werden gesenkt.' },
  ],
  *check(paragraph) {
    yield* defectsOf(paragraph, 'fragment/missing-verb');
  },
});
