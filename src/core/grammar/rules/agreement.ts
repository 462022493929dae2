import { defineRule } from '../../rules/rule.ts';
import { slipFindings } from '../findings.ts';
import { HEADED_PROSE } from '../zones.ts';

/** Determiner, adjectives and noun of one phrase that agree in no reading. */
export const agreement = defineRule({
  id: 'grammar/agreement',
  scope: 'paragraph',
  severity: 'warning',
  zones: HEADED_PROSE,
  inQuotes: 'hint',
  summary: { de: 'Artikel, Adjektiv und Substantiv passen nicht zusammen', en: 'Article, adjective and noun do not agree' },
  docs: {
    de: `Meldet eine Wortgruppe, deren Teile in keiner Lesart zusammenpassen: nach Genus, Numerus, Kasus oder Beugung („eine neuen Regelung“, „den letzten Tage“, „ein anders Land“, „im vergangenem Jahr“). Solche Fehler entstehen beim Umbauen von Sätzen und sind die häufigsten harten Fehler in gedruckten Artikeln: Ein Wort wird ausgetauscht, das Wort daneben bleibt stehen.

**Still bleibt die Regel**, sobald eine einzige Lesart passt, und wo das Substantiv unbekannt, ein Name, ein Titel oder fremd ist; bei Wörtern mit zwei Genera (auch österreichischen), bei Relativpronomen („der Verein, den Mitglieder gründeten“), Maßen, vor Bindestrichketten und wo ein Attribut erst hinter dem Substantiv endet.

**Korrekturen:** bis zu drei Fassungen der Gruppe, die in sich und zur Präposition passen, die mit der kleinsten Änderung zuerst. In direkter Rede nur als Hinweis.`,
    en: `Reports a group of words whose parts fit in no reading: by gender, number, case or inflection (“eine neuen Regelung”, “den letzten Tage”, “ein anders Land”, “im vergangenem Jahr”). Such errors come of rebuilding sentences and are the most frequent hard errors in printed articles: one word is exchanged, the word beside it stays.

**It stays silent** as soon as a single reading fits, and where the noun is unknown, a name, a title or foreign; on words with two genders (Austrian ones too), on relative pronouns (“der Verein, den Mitglieder gründeten”), measures, before chains of hyphens and where an attribute ends only behind the noun.

**Fixes:** up to three versions of the group that fit in themselves and with the preposition, the smallest change first. In direct speech only a hint.`,
  },
  messages: {
    'determiner-adjective': {
      de: '„{written}“: Artikel und Adjektiv passen nicht zusammen.',
      en: '“{written}”: article and adjective do not agree.',
    },
    'determiner-noun': {
      de: '„{written}“: Artikel und Substantiv passen nicht zusammen.',
      en: '“{written}”: article and noun do not agree.',
    },
    'adjective-noun': {
      de: '„{written}“: Adjektiv und Substantiv passen nicht zusammen.',
      en: '“{written}”: adjective and noun do not agree.',
    },
    uninflected: { de: '„{written}“: Dem Adjektiv fehlt seine Endung.', en: '“{written}”: the adjective lacks its ending.' },
    counted: {
      de: '„{written}“: Hinter der Zahl steht das Substantiv im Plural.',
      en: '“{written}”: the noun is plural behind the number.',
    },
    repeated: {
      de: '„{written}“: Der Artikel steckt schon in der Präposition.',
      en: '“{written}”: the preposition holds the article already.',
    },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: '[[Im vergangen Winter]] fiel viel Schnee.', fixed: 'Im vergangenen Winter fiel viel Schnee.' },
    { text: 'Er lobte [[eine 17-jähriger Spielerin]] aus dem Ort.', fixed: 'Er lobte eine 17-jährige Spielerin aus dem Ort.' },
    { text: 'Zwischen [[den Bahnhöfe]] Talheim und Auheim fährt ein Bus.' },
    { text: 'Die Blues waren besser, doch am Sonntag spielten die Blues ohne Glück.' },
    { text: 'Ein 17-jähriger Fahrer und eine 30-jährige Frau kamen beim Umbau heil davon.' },
    { text: 'Beim lang geplanten Umbau, im eben erst vergangenen Jahr, half ein 30-Jähriger.' },
    { text: 'In den Straßen Auheims und zwischen den Bahnhöfen Talheim und Auheim ist Ruhe.' },
    { text: 'Die Wehr rettete [[drei Boot]] aus dem Teich.', fixed: 'Die Wehr rettete drei Boote aus dem Teich.' },
    { text: '[[Zwei Auto]] stießen auf der Brücke zusammen.', fixed: 'Zwei Autos stießen auf der Brücke zusammen.' },
    { text: 'Für den Antrag gab es [[7500 Stimme]].', fixed: 'Für den Antrag gab es 7500 Stimmen.' },
    { text: 'In Ulm trat die Blau am Montag über die Ufer, an der Lauter stieg das Wasser nur langsam.' },
    { text: 'In der 90.+3 Minute traf Maurer zum Ausgleich.' },
    { text: '90.+3 Freistoß von links, die Abwehr klärt zur Ecke.' },
    { text: '88 Eckball für die Gäste, er bringt nichts ein.' },
    { text: 'Am Gleis 3 Abschnitt B lagen auf der A 8 Richtung Ulm 12 Stück und 30 Grad im Jahr 2024 Ende Mai.' },
    { text: 'Die Scherben lagen [[im weitem Umkreis]] auf der Straße.' },
    { text: 'Bei weitem nicht alle kamen, seit langem gilt das im weiteren Umkreis.' },
    {
      text: 'Dazu gehören zu [[den Impfstoffe]] regelmäßige Berichte.',
      fixed: 'Dazu gehören zu den Impfstoffen regelmäßige Berichte.',
    },
    { text: 'Das gilt nur bei den Krebs erregenden Stoffen und den Wald liebenden Gästen.' },
    { text: 'Dazu sagte [[der polnischer Trainer]] Jan Kowal nichts.' },
    { text: '[[Steigende monatlichen Abschläge]] belasten viele Haushalte.' },
    {
      text: 'Die Kammer plant [[eine neuen Regelung]] für Praktika.',
      fixed: 'Die Kammer plant eine neue Regelung für Praktika.',
    },
    { text: 'Der Junge saß auf [[einem Baumstämme]] am Ufer.', fixed: 'Der Junge saß auf einem Baumstamm am Ufer.' },
    { text: '[[Kein stillen Gast]] war er bei der Sitzung.' },
    { text: 'Das gelang trotz [[aller behördlicher Hindernisse]].', fixed: 'Das gelang trotz aller behördlichen Hindernisse.' },
    { text: '[[Sein 28-jähriger Bekannte]] floh.', fixed: 'Sein 28-jähriger Bekannter floh.' },
    {
      text: 'Die Bekämpfung [[das Organisierten Verbrechens]] dauert.',
      fixed: 'Die Bekämpfung des Organisierten Verbrechens dauert.',
    },
    { text: 'Sie wohnt [[im einem]] Haus am See.', fixed: 'Sie wohnt in einem Haus am See.' },
    {
      text: 'Er lobte die Leute [[einer mit Preisen bedachte Firma]].',
      fixed: 'Er lobte die Leute einer mit Preisen bedachten Firma.',
    },
    { text: 'Er sprach mit [[den neuem Trainer]].', fixed: 'Er sprach mit dem neuen Trainer.' },
    { text: 'In aller Öffentlichkeit nannte er alle drei große Parteien und aller guten Dinge.' },
    { text: 'Ein kleiner Junge, sein alter Bekannter und ein treuer Gatte kamen.' },
    { text: 'Die Lage, das Organisierte Verbrechen und das Haus blieben.' },
    { text: 'Sie lebt am einen Ende der Stadt, im einen Fall zum einen.' },
    { text: 'Eine von vielen neuen Ideen hilft einer im Mai gebauten Halle.' },
    { text: 'Seit neuem gilt das Verbot, am besten sofort.' },
    { text: 'Kein stiller Gast war er, und keine stillen Gäste kamen.' },
    { text: 'In [[den letzten Tage]] hat es viel geregnet.' },
    { text: 'Sie zog in [[ein anders Land]].', fixed: 'Sie zog in ein anderes Land.' },
    { text: '[[Im vergangenem Jahr]] kamen mehr Gäste.', fixed: 'Im vergangenen Jahr kamen mehr Gäste.' },
    { text: 'Der Bericht nennt [[keine Grund]] dafür.' },
    { text: 'Er warnte vor [[einem zu schnellem Abriss]] der Brücke.' },
    { text: 'Die Stadt hilft [[mit vielen kleine Schritten]].' },
    { text: 'Die Kammer plant eine neue Regelung, die alle Betriebe trifft.' },
    { text: 'Der Verein, den Mitglieder der Partei gründeten, löst sich auf.' },
    { text: 'Die Gruppe sucht Helfer, mit denen das Haus Feste feiern kann.' },
    { text: 'Das ist ein extrem hoher Preis für zwei Meter lange Bretter.' },
    { text: 'Der Park gehört seit den 1990er Jahren zum Kölner Süden.' },
    { text: 'Das eine Haus ist leer, alle anderen Häuser sind belegt.' },
    { text: 'Der Sender zeigt „Die Insel“ im Ersten, die Hadsch beginnt am Montag.' },
    { text: 'Mit viel gutem Willen und manch altem Freund gelang der Umzug.' },
    { text: 'Die am Montag beschlossenen Regeln und der immer größer werdende Bedarf sind Thema.' },
    { text: 'Der Verein hängt in [[allen Turnhalle]] Plakate auf.' },
    { text: 'Zwei Zeugen sahen Männer, die [[helle Turnbeuteln]] trugen.' },
    { text: 'Der Zoll prüft seit Mai [[mehrere Bohrkern]].', fixed: 'Der Zoll prüft seit Mai mehrere Bohrkerne.' },
    { text: 'Man hat [[den alte Preis]] drei Jahre lang gehalten.', fixed: 'Man hat den alten Preis drei Jahre lang gehalten.' },
    { text: 'Die Bäuerin treibt die Kühe in [[die Stall]].' },
    { text: 'Das Geld kommt aus [[den laufenden Haushaltes]].' },
    { text: 'Der Zeuge hob [[den Blicks]].', fixed: 'Der Zeuge hob den Blick.' },
    { text: 'Er prüft die vom Verein mit Geld aus dem Fonds gebauten Hallen und das am Montag geplante Treffen.' },
    { text: 'Mit ihrer Hände Arbeit bauten sie das Haus, und so gelangten weitere Hilfen ins Tal.' },
    { text: 'Die Fußball Liga ruht, Sieger bei den Masters wurde ein Schwede.' },
    { text: 'Die lauten, offenbar gereizten Hunde und der neu gebaute, gerade eröffnete Weg.' },
    { text: 'Ein Läufer alter Schule ist er, und die Oberbayern kamen gern.' },
    { text: 'Dann steht das 400 Seiten starke Buch im Regal, daneben eine 30 Meter hohe Säule.' },
    { text: 'Von hier aus den Gipfel zu sehen, ist selten so lange Glück gewesen.' },
    { text: 'Wenn ihr kleine Gäste habt, gebt jedem Tipps für den Weg.' },
    { text: 'Geimpfte oder diesen gleichgestellte Personen dürfen hinein.' },
    { text: 'Der Ruhm war in aller Munde, für den Ort war das ein Quantensprung.' },
    { text: 'Wie das deutsche Personal genießt auch das britische Freiheit von jeder Verfolgung.' },
    { text: 'Auf Platz zwei Boot und Segel, dazu drei Bier und vier Mann.' },
  ],
  check: ({ text, facts }) => slipFindings(facts.grammar, 'agreement', text, facts.spelling.unknown),
});
