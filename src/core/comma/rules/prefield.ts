import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { commaFindings, FIX_TITLES } from '../findings.ts';

/** Needless comma before the finite verb. */
export const prefield = defineRule({
  id: 'comma/prefield',
  scope: 'paragraph',
  severity: 'information',
  zones: PROSE,
  inQuotes: 'drop',
  summary: { de: 'Komma vor dem finiten Verb ist überflüssig', en: 'Needless comma before the finite verb' },
  docs: {
    de: `Meldet ein Komma zwischen dem ersten Satzglied und dem Verb: „Nach dem Spiel am Samstag, feierten sie“, „Erstens, müsse es einfach sein“ (Amtliches Regelwerk: Das Komma trennt keine Satzglieder vom Verb).

**Still bleibt die Regel** hinter Nebensätzen, Infinitivgruppen und Zusätzen, vor Verben des Sagens und Meinens („Kein Problem, findet er“) und in Fragen; in direkter Rede, in Listen und Überschriften immer.

**Korrekturen:** Das Komma verschwindet, sonst nichts.`,
    en: `Reports a comma between the first part of a sentence and the verb: “Nach dem Spiel am Samstag, feierten sie”, “Erstens, müsse es einfach sein” (official rules: no comma parts the members of a sentence from its verb).

**It stays silent** behind subordinate clauses, infinitive groups and additions, before verbs of saying and thinking (“Kein Problem, findet er”) and in questions; always in direct speech, in lists and headings.

**Fixes:** The comma goes, nothing else.`,
  },
  messages: {
    prefield: { de: 'Vor „{after}“ steht hier kein Komma.', en: 'No comma before “{after}” here.' },
    ...FIX_TITLES,
  },
  examples: [
    {
      text: 'Unter dem Motto „Zehn Jahre – und noch viel mehr[[“, wird]] am Samstag gefeiert.',
      fixed: 'Unter dem Motto „Zehn Jahre – und noch viel mehr“ wird am Samstag gefeiert.',
    },
    { text: 'Mit den Worten „Nun reden alle“, sagte er, beginne das Stück.' },
    { text: 'Unter dem Motto „Kehr aus[[“, wird]] im Ort gefeiert.', fixed: 'Unter dem Motto „Kehr aus“ wird im Ort gefeiert.' },
    { text: 'Der Satz „Ich komme“, sagte er, ist wahr.' },
    { text: 'Das Lied „Kehr aus“, das alle kennen, wird gespielt.' },
    {
      text: 'Anders als im [[Vorjahr, war]] der Markt gut besucht.',
      fixed: 'Anders als im Vorjahr war der Markt gut besucht.',
    },
    {
      text: 'Gerade die Lage der Bauern im [[Norden, sorgt]] im Amt für Unruhe.',
      fixed: 'Gerade die Lage der Bauern im Norden sorgt im Amt für Unruhe.',
    },
    {
      text: 'Ihre Bitten um Hilfe für das im Eis liegende [[Schiff, wurden]] im Amt gehört.',
      fixed: 'Ihre Bitten um Hilfe für das im Eis liegende Schiff wurden im Amt gehört.',
    },
    { text: 'Ihre Bitten um Hilfe, sagten die Leute, wurden nicht gehört.' },
    { text: 'Die Leute im Amt, wurden sie gehört?' },
    { text: 'Anders als erwartet, war der Markt gut besucht.' },
    { text: 'Auch die Frau im Amt, sagt der Rat, sei dafür.' },
    {
      text: 'Nach dem Spiel am [[Samstag, feierten]] die Fans bis in den Morgen.',
      fixed: 'Nach dem Spiel am Samstag feierten die Fans bis in den Morgen.',
    },
    {
      text: '[[Zweitens, brauche]] die Stadt mehr Lehrer für alle Schulen.',
      fixed: 'Zweitens brauche die Stadt mehr Lehrer für alle Schulen.',
    },
    {
      text: 'Forscherin Ada Kern vom Institut für [[Wasserbau, liefert]] eine Erklärung dafür.',
      fixed: 'Forscherin Ada Kern vom Institut für Wasserbau liefert eine Erklärung dafür.',
    },
    {
      text: 'Jan Weber vom [[Handelsverband, erwartet]] keine schnelle Besserung.',
      fixed: 'Jan Weber vom Handelsverband erwartet keine schnelle Besserung.',
    },
    { text: 'Wie [[oft, kam]] es auch heuer zu Staus am Ring.', fixed: 'Wie oft kam es auch heuer zu Staus am Ring.' },
    { text: 'Keine schnelle Besserung, erwartet Jan Weber vom Verband.' },
    { text: 'Forscherin Ada Kern, liefert sie bald? Wie berichtet, kam es zu Staus.' },
    { text: 'Wie oft das geschieht, kann niemand sagen.' },
    { text: 'Nach dem Spiel, das sie gewannen, feierten die Fans.' },
    { text: 'Bei dem Sturm, sagt die Feuerwehr, wurde niemand verletzt.' },
    { text: 'Wenn es regnet, bleibt der Markt am Samstag zu.' },
  ],
  check: (paragraph) => commaFindings(paragraph, ['prefield']),
});
