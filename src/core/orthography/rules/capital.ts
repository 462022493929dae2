import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';

/** Capitals that no reading of the sentence lets stand. */
export const capital = defineRule({
  id: 'spelling/capital',
  scope: 'paragraph',
  severity: 'warning',
  also: ['information'],
  zones: PROSE,
  inQuotes: 'keep',
  summary: { de: 'Groß- und Kleinschreibung in festen Wendungen', en: 'Capitals in fixed phrases' },
  docs: {
    de: `Meldet „der 26-jährige sagte“ und „Der 26-Jährige Fahrer“, klein gebliebene Hauptwörter in festen Wendungen („im allgemeinen“, „des öfteren“, „etwas besonderes“; Amtliches Regelwerk 2024, § 57), Plätze („wurde zweite“), Verben als Hauptwörter („beim fahren“, „Das verfahren wurde“), Vielfache („kostet das doppelte“), „die Beiden“ und große Zahlwörter („der Acht führenden Staaten“; § 58), Superlative mit „am“ („am Schönsten“), Adjektive in Eigennamen („zweiter Weltkrieg“, „das auswärtige Amt“; § 60), Sprachen („auf englisch“), „Nummer Eins“, den großen Artikel hinter dem Semikolon, zwei Großbuchstaben am Wortanfang („DEr“) und, als Information, den Artikel hinter einem Doppelpunkt, dem kein ganzer Satz folgt („Eines fehlt noch: Das Geld.“; § 54) und den kleinen Anfang, wo einer folgt („…: dazu gehören …“), sowie große Adjektive, die zu keinem Namen gehören („der Öffentliche Nahverkehr“; § 63).

**Still bleibt die Regel**, wo das Adjektiv zu einem Hauptwort gehört („im allgemeinen Teil“, „etwas besonderes Material“), wo beide Schreibungen gelten („ohne weiteres“, „von neuem“), wo kein Eigenname gemeint ist („das weiße Haus am Markt“), bei Abkürzungen und Marken.

**Korrekturen:** Nur der Anfangsbuchstabe ändert sich; auch in Zitaten, denn gesprochen wird es nicht.`,
    en: `Reports “der 26-jährige sagte” and “Der 26-Jährige Fahrer”, nouns left small in fixed phrases (“im allgemeinen”, “des öfteren”, “etwas besonderes”; official rules of 2024, § 57), places (“wurde zweite”), verbs as nouns (“beim fahren”, “Das verfahren wurde”), multiples (“kostet das doppelte”), “die Beiden” and capital numbers (“der Acht führenden Staaten”; § 58), superlatives with “am” (“am Schönsten”), adjectives in names (“zweiter Weltkrieg”, “das auswärtige Amt”; § 60), languages (“auf englisch”), “Nummer Eins”, the capital article behind a semicolon, two capitals at the beginning of a word (“DEr”) and, as information, the article behind a colon that no whole sentence follows (“Eines fehlt noch: Das Geld.”) and the small letter where one does (“…: dazu gehören …”; § 54), and capital adjectives that belong to no name (“der Öffentliche Nahverkehr”; § 63).

**It stays silent** where the adjective belongs to a noun (“im allgemeinen Teil”, “etwas besonderes Material”), where both spellings are right (“ohne weiteres”, “von neuem”), where no name is meant (“das weiße Haus am Markt”), on abbreviations and brands.

**Fixes:** Only the first letter changes; in quotations too, since nobody speaks it.`,
  },
  messages: {
    capital: { de: 'Groß- und Kleinschreibung: „{right}“.', en: 'Capitals: “{right}”.' },
    sentence: {
      de: 'Hinter dem Doppelpunkt folgt ein ganzer Satz: „{right}“.',
      en: 'A whole sentence follows the colon: “{right}”.',
    },
    colon: {
      de: 'Hinter dem Doppelpunkt folgt kein ganzer Satz: „{right}“.',
      en: 'No whole sentence follows the colon: “{right}”.',
    },
    small: {
      de: 'Das Adjektiv gehört hier zu keinem Eigennamen: „{right}“.',
      en: 'The adjective is part of no name here: “{right}”.',
    },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    {
      text: 'Der Rat nennt viele Formen von Gewalt: [[dazu]] gehören auch Worte am Telefon.',
      fixed: 'Der Rat nennt viele Formen von Gewalt: Dazu gehören auch Worte am Telefon.',
    },
    { text: 'Der Rat nennt zwei Formen von Gewalt: die mit Worten und die mit Taten.' },
    { text: 'Motto im Ort: das kommt davon. Er sah alles: das noch feuchte Gras und den Wald.' },
    { text: 'Der Film hat ein frohes Ende (ein doppeltes sogar), das ist selten.' },
    { text: 'Die beiden aus Bonn kamen, und die acht führenden Städte fehlten.' },
    { text: 'Das Doppelte ist zu viel. Das verfahrene Spiel endete, das Verfahren wurde eingestellt.' },
    { text: 'Der 16-Jährige ist früher gefördert worden, der 16-jährige Sohn des Wirts auch.' },
    { text: 'Sie gab zwei Drittel ab, und die Sieben auf dem Trikot blieb lesbar.' },
    {
      text: 'In Bonn ist der [[16-jährige]] früher an der Schule gefördert worden.',
      fixed: 'In Bonn ist der 16-Jährige früher an der Schule gefördert worden.',
    },
    {
      text: 'Am Montag ist ein [[16-jähriger]] des Vereins gestürzt.',
      fixed: 'Am Montag ist ein 16-Jähriger des Vereins gestürzt.',
    },
    { text: 'Sie kaufte Karten für die [[Beiden]] aus Bonn.', fixed: 'Sie kaufte Karten für die beiden aus Bonn.' },
    { text: 'Im Rat der [[Acht]] führenden Städte fehlt Bonn.', fixed: 'Im Rat der acht führenden Städte fehlt Bonn.' },
    { text: 'Der Umbau hat das [[doppelte]] gekostet.', fixed: 'Der Umbau hat das Doppelte gekostet.' },
    { text: 'Das [[verfahren]] wurde im Mai eingestellt.', fixed: 'Das Verfahren wurde im Mai eingestellt.' },
    { text: 'Ein 16-jähriger des Diebstahls verdächtiger Mann und der 17-jährige früher in Bonn lebende Sohn schwiegen.' },
    { text: 'Der Film heißt „Die Beiden“, im Rat der Acht fehlt Bonn, und die Sieben Weisen tagen.' },
    { text: 'Der Umbau hat das doppelte Geld gekostet. Das lesen wir. Das versprochen zu haben, war falsch.' },
    { text: 'Der Mieter klagt [[zu recht]].', fixed: 'Der Mieter klagt zu Recht.' },
    { text: 'Offen ist, wie er mit der neuen Abwehr zu recht kommt.' },
    { text: 'Der [[34-jährige]] schwieg vor Gericht.', fixed: 'Der 34-Jährige schwieg vor Gericht.' },
    { text: 'Der [[34-Jährige]] Fahrer blieb unverletzt.', fixed: 'Der 34-jährige Fahrer blieb unverletzt.' },
    { text: 'Die Lage ist [[im wesentlichen]] unverändert.', fixed: 'Die Lage ist im Wesentlichen unverändert.' },
    { text: 'Der Abend war [[etwas besonderes]].', fixed: 'Der Abend war etwas Besonderes.' },
    { text: '[[DEr]] Bürgermeister trat zurück.', fixed: 'Der Bürgermeister trat zurück.' },
    { text: 'Der damals [[17-jährige]] im Sommer gab auf.', fixed: 'Der damals 17-Jährige im Sommer gab auf.' },
    { text: 'Der Mann wurde beim [[lesen]] gestört.', fixed: 'Der Mann wurde beim Lesen gestört.' },
    { text: 'Hier ist es im Herbst am [[Schönsten]].', fixed: 'Hier ist es im Herbst am schönsten.' },
    { text: 'Der Wert sank auf [[Nummer Zwei]] im Land.', fixed: 'Der Wert sank auf Nummer zwei im Land.' },
    { text: 'Sie floh im [[zweiten Weltkrieg]] nach Bern.', fixed: 'Sie floh im Zweiten Weltkrieg nach Bern.' },
    { text: 'Dem Verein fehlt nur noch eines: [[Das]] Geld.', fixed: 'Dem Verein fehlt nur noch eines: das Geld.' },
    {
      text: 'Der Kreis strich eine Stelle, [[letztere]] blieb unbesetzt.',
      fixed: 'Der Kreis strich eine Stelle, Letztere blieb unbesetzt.',
    },
    { text: 'Das Opfer war ein [[16-Jähriger]] Dachdecker.', fixed: 'Das Opfer war ein 16-jähriger Dachdecker.' },
    { text: 'Ada Kern hat [[als erste]] die Bewerbung unterstützt.', fixed: 'Ada Kern hat als Erste die Bewerbung unterstützt.' },
    { text: 'Das sagte der [[41-jährige]], der in Bonn wohnt.', fixed: 'Das sagte der 41-Jährige, der in Bonn wohnt.' },
    { text: 'Das kann der [[41-jährige]] beweisen.', fixed: 'Das kann der 41-Jährige beweisen.' },
    { text: 'Ada Kern wurde [[zweite]] im Feld.', fixed: 'Ada Kern wurde Zweite im Feld.' },
    { text: 'Der Saal war leer; [[Die]] Gäste fehlten noch.', fixed: 'Der Saal war leer; die Gäste fehlten noch.' },
    { text: 'Sie leitet eine [[US-Amerikanische]] Bank.', fixed: 'Sie leitet eine US-amerikanische Bank.' },
    { text: 'Er kam [[gestern abend]] nach Bern.', fixed: 'Er kam gestern Abend nach Bern.' },
    { text: 'Das Lied wurde [[Millionen mal]] gehört.', fixed: 'Das Lied wurde Millionen Mal gehört.' },
    { text: 'Sie gewann bei den [[olympischen Spielen]] Gold.', fixed: 'Sie gewann bei den Olympischen Spielen Gold.' },
    { text: 'Das sagte ein Sprecher des [[auswärtigen Amtes]].', fixed: 'Das sagte ein Sprecher des Auswärtigen Amtes.' },
    { text: 'Sie lebt in der [[freien Hansestadt Bremen]].', fixed: 'Sie lebt in der Freien Hansestadt Bremen.' },
    { text: 'Der [[Öffentliche]] Nahverkehr ruht.', fixed: 'Der öffentliche Nahverkehr ruht.' },
    { text: 'Die [[Russische]] Regierung schweigt.', fixed: 'Die russische Regierung schweigt.' },
    { text: 'Das Buch erscheint auf [[englisch]].', fixed: 'Das Buch erscheint auf Englisch.' },
    { text: '[[Als nächstes]] steht der Umbau an.', fixed: 'Als Nächstes steht der Umbau an.' },
    { text: 'Gold gewann Kern, [[dritte]] wurden Lang und Roth.', fixed: 'Gold gewann Kern, Dritte wurden Lang und Roth.' },
    { text: 'Grund dafür: [[Das]] jüngst veröffentlichte Papier.', fixed: 'Grund dafür: das jüngst veröffentlichte Papier.' },
    { text: 'Das weiße Haus am Markt und ein kalter Krieg um den Zaun.' },
    { text: 'Das Amt für Öffentliche Ordnung und der Öffentliche Nahverkehr (ÖPNV).' },
    { text: 'Er hofft auf englisch sprechende Gäste, der zweite wurde Arzt.' },
    { text: 'Als nächstes Ziel nennt sie Rom, als erstes deutsches Team siegte Kiel.' },
    { text: 'Grund dafür: Die Firma hat kein Geld.' },
    { text: 'Die technische Universität der Zukunft ist digital.' },
    { text: 'Der Rat für Nachhaltige Entwicklung und die Provisorische Regierung tagten.' },
    { text: 'Jeder einzelne Fall wird geprüft, das gleiche Team gewann erneut.' },
    { text: 'Der 41-jährige, in Bonn lebende Maler kam. Der 17-jährige verurteilte Schüler schwieg.' },
    { text: 'Er wurde zweiter Bürgermeister und dann dritter der Liste.' },
    { text: 'Er las am Montag die SZ; Die Zeit fand er fade.' },
    { text: 'Gesucht werden: Die Wehr; Die Post; Der Bus.' },
    { text: 'Die EU-Abgeordneten Frauen und die US-amerikanische Bank.' },
    { text: 'Er kam gestern und abends wieder.' },
    { text: 'Das wurde mal Millionen, mal Tausende wert.' },
    { text: 'Das olympische Dorf und die olympische Idee.' },
    { text: 'Sie kam als erste Läuferin ins Ziel, als letzte der drei Schwestern.' },
    { text: 'Dort trank ein 40-Jähriger Wein, eine 30-Jährige Wasser.' },
    { text: 'Dem Verein fehlt eines: Das Geld reicht nicht. Die Bilanz: Der Umbau kostete zu viel.' },
    { text: 'Regie: Die Brüder Kern. In der Reihe läuft „Der Fall: Das Boot“.' },
    { text: 'Es fehlt am Nötigsten, und am Besten der Schule wird nicht gespart.' },
    { text: 'Sie will etwas anderes, viel kleineres Gepäck und nichts weiter.' },
    { text: 'Beim nächsten Mal kommt er zum vereinbarten Termin.' },
    { text: 'Der 17-jährige im Sommer verurteilte Schüler ging in Berufung.' },
    { text: 'Die Stunde Null und die weiße Null bleiben.' },
    { text: 'Der 34-jährige Fahrer schwieg, die 20-Jährige sprach.' },
    { text: 'Am Abend gab der 34-Jährige Gas und trank der 40-Jährige Wein.' },
    { text: 'Im allgemeinen Teil steht etwas besonderes Material im stillen Winkel.' },
    { text: 'Der ICE und die PCs der IGeL-Praxis laufen ohne weiteres.' },
    { text: 'Sie sucht etwas neues, günstiges Gerät im übrigen Europa.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.words) if (slip.kind === 'capital') yield slipFinding(slip, 'capital', text);
    for (const slip of facts.orthography.capitals) yield slipFinding(slip, 'capital', text);
    for (const slip of facts.orthography.adjectives) {
      // What the look at capitals inside a sentence reports already.
      const seen = facts.fragments.defects.some(
        (d) => d.rule === 'fragment/wrong-capital' && d.start === slip.start && d.severity !== 'hint',
      );
      if (!seen) yield { ...slipFinding(slip, 'small', text), severity: 'information' };
    }
    for (const slip of facts.orthography.colons)
      yield { ...slipFinding(slip, /^\p{Lu}/u.test(slip.right ?? '') ? 'sentence' : 'colon', text), severity: 'information' };
  },
});
