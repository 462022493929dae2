import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';

/** Words written apart that belong together, or the other way round, where the norm leaves one form. */
export const together = defineRule({
  id: 'spelling/together',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'keep',
  summary: { de: 'Getrennt statt zusammen oder umgekehrt', en: 'Apart for together, or the other way round' },
  docs: {
    de: `Meldet Wörter, für die das Amtliche Regelwerk (2024, §§ 34, 39) nur eine Schreibung lässt: „der selbe“, „all zu oft“, „um so besser“, „garnicht“, „ebensoviel“, Verbzusätze vor „zu“ und Infinitiv („zurück zu geben“), vor Infinitiv und Partizip („zurück gefahren“, „der zurück gelassene Hund“) und vor dem Verb am Ende eines Nebensatzes („wenn er zurück bleibt“), „zurecht“ für „zu Recht“, „so lange“ für „solange“ und umgekehrt („Solange müssen sie warten“, „Soviel steht fest“), „zur Zeit“ für „zurzeit“, „Darauf hin beschloss er“, „wies daraufhin, dass“, „Samstag Abend“.

**Still bleibt die Regel**, wo beide Schreibungen gelten („kennen zu lernen“, „bekannt zu geben“, „fertig gestellt“, „so dass“), wo das Stück ein eigenes Wort sein kann („zur Zeit der Kelten“, „der Autor, statt dessen Sohn …“, „weiter zu arbeiten“, „über das Ziel hinaus zu schießen“) und vor einem Infinitiv („um so zu sparen“).

**Korrekturen:** die eine richtige Schreibung; auch in Zitaten, denn gesprochen wird es nicht.`,
    en: `Reports words for which the official rules (2024, §§ 34, 39) leave one spelling only: “der selbe”, “all zu oft”, “um so besser”, “garnicht”, “ebensoviel”, separable prefixes before “zu” and an infinitive (“zurück zu geben”), before infinitive and participle (“zurück gefahren”, “der zurück gelassene Hund”) and before the verb at the end of a subordinate clause (“wenn er zurück bleibt”), “zurecht” for “zu Recht”, “so lange” for “solange” and the reverse (“Solange müssen sie warten”, “Soviel steht fest”), “zur Zeit” for “zurzeit”, “Darauf hin beschloss er”, “wies daraufhin, dass”, “Samstag Abend”.

**It stays silent** where both spellings are right (“kennen zu lernen”, “bekannt zu geben”, “fertig gestellt”, “so dass”), where the piece may be a word of its own (“zur Zeit der Kelten”, “der Autor, statt dessen Sohn …”, “weiter zu arbeiten”, “über das Ziel hinaus zu schießen”) and before an infinitive (“um so zu sparen”).

**Fixes:** the one right spelling; in quotations too, since nobody speaks it.`,
  },
  messages: {
    together: { de: 'Richtig geschrieben: „{right}“.', en: 'Spelled right: “{right}”.' },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Am Ende gewann [[Mc Intyre]] den Lauf.', fixed: 'Am Ende gewann McIntyre den Lauf.' },
    { text: 'Am Ende gewann McIntyre den Lauf, MC Weber und mc. Die Halle tobte.' },
    { text: 'So viel steht fest, und so lange wartet niemand, soweit man weiß.' },
    { text: 'Sie ging voran, zu jeder Zeit, und kam voran und zu Geld.' },
    { text: 'Sobald es geht, hilft sie, und solange es regnet, bleibt er im Haus, bis sie kommt.' },
    { text: '[[Soviel]] steht fest: Der Umbau kommt.', fixed: 'So viel steht fest: Der Umbau kommt.' },
    { text: '[[Solange]] müssen die Gäste warten.', fixed: 'So lange müssen die Gäste warten.' },
    {
      text: 'Das Amt hat alle Flüge [[solange]] ausgesetzt, bis der Fehler gefunden ist.',
      fixed: 'Das Amt hat alle Flüge so lange ausgesetzt, bis der Fehler gefunden ist.',
    },
    { text: 'Sie versprach, den Bau [[voran zu bringen]].', fixed: 'Sie versprach, den Bau voranzubringen.' },
    { text: 'Soviel ich weiß, wartet er. Solange er wartet, bis sie kommt, ruht der Bau. Soweit bekannt, geht es gut.' },
    { text: 'Sie wartet, solange er bleibt, bis es regnet.' },
    { text: 'Die Züge fahren auf [[der selben]] Strecke.', fixed: 'Die Züge fahren auf derselben Strecke.' },
    { text: '[[Statt dessen]] wird der Weg gesperrt.', fixed: 'Stattdessen wird der Weg gesperrt.' },
    { text: 'Das kommt [[all zu]] oft vor.', fixed: 'Das kommt allzu oft vor.' },
    { text: 'Der Rat hat [[garnicht]] abgestimmt.', fixed: 'Der Rat hat gar nicht abgestimmt.' },
    { text: 'Die Firma versprach, das Geld [[zurück zu zahlen]].', fixed: 'Die Firma versprach, das Geld zurückzuzahlen.' },
    { text: 'Das Gericht wies sie an, sich [[fern zu halten]].', fixed: 'Das Gericht wies sie an, sich fernzuhalten.' },
    { text: 'Der Zug ist nach Aurach [[zurück gefahren]].', fixed: 'Der Zug ist nach Aurach zurückgefahren.' },
    {
      text: 'Wenn der Ertrag weit hinter dem Plan [[zurück bleibt]], droht das Aus.',
      fixed: 'Wenn der Ertrag weit hinter dem Plan zurückbleibt, droht das Aus.',
    },
    { text: 'Sie hatte sich für den Radweg [[stark gemacht]].', fixed: 'Sie hatte sich für den Radweg starkgemacht.' },
    { text: 'Der Entwurf wird [[zurecht]] kritisiert.', fixed: 'Der Entwurf wird zu Recht kritisiert.' },
    { text: 'Das Dach ist [[genau so]] hoch wie der Turm.', fixed: 'Das Dach ist genauso hoch wie der Turm.' },
    { text: '[[So lange]] die Brücke gesperrt ist, fahren Busse.', fixed: 'Solange die Brücke gesperrt ist, fahren Busse.' },
    { text: '[[So lange]] es „ruhig bleibt“, fahren Busse.', fixed: 'Solange es „ruhig bleibt“, fahren Busse.' },
    { text: 'Die Brücke ist [[zur Zeit]] gesperrt.', fixed: 'Die Brücke ist zurzeit gesperrt.' },
    { text: 'Der Hof wird [[seit dem]] streng bewacht.', fixed: 'Der Hof wird seitdem streng bewacht.' },
    { text: '[[Nach dem]] er gegangen war, kam Regen.', fixed: 'Nachdem er gegangen war, kam Regen.' },
    { text: 'Im Mai war es dann [[soweit]].', fixed: 'Im Mai war es dann so weit.' },
    { text: 'Gäste dürfen [[jeder Zeit]] gehen.', fixed: 'Gäste dürfen jederzeit gehen.' },
    { text: '[[Seiner Zeit]] hieß es, der Bau werde teuer.', fixed: 'Seinerzeit hieß es, der Bau werde teuer.' },
    { text: 'Am [[Dienstag Abend]] schneite es.', fixed: 'Am Dienstagabend schneite es.' },
    {
      text: 'Die Firma ist bereit, den Kran [[zurück zu transportieren]].',
      fixed: 'Die Firma ist bereit, den Kran zurückzutransportieren.',
    },
    {
      text: 'Das ist ein Plan, dem er ablehnend [[gegenüber steht]].',
      fixed: 'Das ist ein Plan, dem er ablehnend gegenübersteht.',
    },
    { text: 'Er ist seine Sorgen [[los geworden]].', fixed: 'Er ist seine Sorgen losgeworden.' },
    { text: 'Der [[zurück gelassene]] Hund lebt.', fixed: 'Der zurückgelassene Hund lebt.' },
    { text: 'Die an der Stadt [[vorbei führende]] Straße ist zu.', fixed: 'Die an der Stadt vorbeiführende Straße ist zu.' },
    { text: 'Die Zahl ist seit Mai [[an gestiegen]].', fixed: 'Die Zahl ist seit Mai angestiegen.' },
    { text: '[[Darauf hin]] beschloss er zu gehen.', fixed: 'Daraufhin beschloss er zu gehen.' },
    { text: 'Sie wies [[daraufhin]], dass Geld fehlt.', fixed: 'Sie wies darauf hin, dass Geld fehlt.' },
    { text: 'Der Schaden geht [[in Millionen Höhe]].', fixed: 'Der Schaden geht in Millionenhöhe.' },
    { text: 'Das Amt setzt auf geschulte Leute und kam aus gelernten Berufen.' },
    { text: 'Von der Insel aus gesehen ist es nah, am Bedarf vorbei geplant auch.' },
    { text: 'Darauf hin deutet alles, und sie sagte daraufhin, dass sie gehe.' },
    { text: 'Er hat das klar gestellte Ziel verfehlt und sich ihr gegenüber nie geäußert.' },
    { text: 'Die Stadt ist weit weg gewesen, da ist nichts los gewesen.' },
    { text: 'Sie sind zusammen gekommen und haben zusammen gearbeitet.' },
    { text: 'Das Bad ist nach wie vor gesperrt, der Form nach gestellt war der Antrag.' },
    { text: 'Der Bau ist fertig gestellt, der Wagen liegen geblieben.' },
    { text: 'Zur Zeit der Kelten und zur Zeit Karls lebte hier niemand.' },
    { text: 'Das galt bis zur Zeit nach dem Krieg.' },
    { text: 'Der Sturm, seit dem die Brücke gesperrt ist, war stark.' },
    { text: 'Der Plan, nach dem er handelt, ist alt. Nach dem Fest war Ruhe.' },
    { text: 'Soweit bekannt, ist es so weit weg, und das ist gut soweit.' },
    { text: 'Die Kunst jeder Zeit zeigt sich zu jeder Zeit.' },
    { text: 'Seiner Zeit war er weit voraus.' },
    { text: 'Am Dienstag, Abend für Abend, spielt das Trio.' },
    { text: 'Das ist die [[zur Zeit]] größte Halle.', fixed: 'Das ist die zurzeit größte Halle.' },
    { text: '[[Trotz dem]] blieb sie ruhig.', fixed: 'Trotzdem blieb sie ruhig.' },
    { text: 'Das war schon [[seit je her]] so.', fixed: 'Das war schon seit jeher so.' },
    { text: 'Das ist die zur Zeit Karls größte Halle.' },
    { text: 'Trotz dem Regen blieb sie, trotz dem vielen Schnee.' },
    { text: 'Je her, je hin: Das ist in der Nähe so.' },
    { text: 'So lange „blieb er nie“, sagte sie.' },
    { text: 'Der Plan ist über das Ziel hinaus geschossen und zurück zum Anfang gekommen.' },
    { text: 'Zurück bleibt ein Loch, und er kommt damit zurecht.' },
    { text: 'So lange blieb er nie, und genau so ist es richtig.' },
    { text: 'Der Wagen war stark gemacht, sie ist schon zurück gewesen.' },
    { text: 'Er geht hin und zurück, weil er es so weit treibt.' },
    { text: 'Aus der Stadt heraus gekommen sind nur wenige.' },
    { text: 'Das ist der Autor, statt dessen Frau der Sohn sprach.' },
    { text: 'Sie wollen sich kennen lernen und das Ergebnis bekannt geben.' },
    { text: 'Er wohnt im selben Haus und fährt zur selben Zeit.' },
    { text: 'Die Stadt spart, um so mehr Geld für Schulen zu haben.' },
    { text: 'Sie half, weiter zu arbeiten und über das Ziel hinaus zu denken.' },
    { text: 'Es lohnt sich, so dass alle zu gern kommen.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.words) if (slip.kind === 'together') yield slipFinding(slip, 'together', text);
  },
});
