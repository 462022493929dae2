import { defineRule } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import { inQuote } from '../article-view.ts';
import { inCrowd } from '../bearers.ts';
import { isInflection, nearAny, PLACE_PAIRS } from '../spellings.ts';

/** Shorter names are too near to too many others. */
const SHORTEST = 6;

export const place = defineRule({
  id: 'consistency/place',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Ein Ort steht in zwei Schreibweisen', en: 'A place stands in two spellings' },
  docs: {
    de: `Meldet einen Ortsnamen, der sich um einen Buchstaben von einem anderen Ortsnamen des Artikels unterscheidet und in keinem Verzeichnis steht, während der andere bekannt ist oder öfter vorkommt: „Pegnitz … Pegniz“.

**Warum das wichtig ist:** Am Ort hängt, wen eine Meldung angeht; eine falsche Schreibung schickt Leser und Suchmaschinen anderswohin. Ortsnamen nachzuschlagen gehört zur Sorgfalt nach Ziffer 2 des Pressekodex.

**Still bleibt die Regel**, wenn beide Schreibweisen bekannte Orte sind (Bergen, Bergern), bei Ableitungen (Hallstedter), bei kurzen Namen und in Zitaten.

**Korrekturen:** Beide Schreibweisen werden angeboten.`,
    en: `Reports a place name that differs by one letter from another place name of the article and stands in no register, while the other is known or more frequent: “Pegnitz … Pegniz”.

**Why it matters:** The place decides whom a report concerns; a wrong spelling sends readers and search engines elsewhere. Looking place names up is care by section 2 of the Press Code.

**It stays silent** where both spellings are known places (Bergen, Bergern), on derivations (Hallstedter), on short names and in quotations.

**Fixes:** Both spellings are offered.`,
  },
  messages: {
    variant: { de: '„{name}“ heißt an anderer Stelle „{other}“.', en: '“{name}” is “{other}” elsewhere.' },
    there: { de: 'hier „{other}“', en: 'here “{other}”' },
    here: { de: 'Durch „{other}“ ersetzen', en: 'Replace by “{other}”' },
    elsewhere: { de: 'Überall sonst „{name}“ einsetzen', en: 'Put “{name}” everywhere else' },
  },
  examples: [
    {
      text: 'In Göttingen brannte am Montag eine Halle. Die Feuerwehr aus [[Götingen]] löschte bis zum Abend. Am Dienstag war die Straße in Göttingen wieder frei.',
      fixed:
        'In Göttingen brannte am Montag eine Halle. Die Feuerwehr aus Göttingen löschte bis zum Abend. Am Dienstag war die Straße in Göttingen wieder frei.',
    },
    { text: 'In Göttingen brannte am Montag eine Halle. Die Göttinger Feuerwehr löschte bis zum Abend.' },
    { text: 'Der Zug fährt von Marburg nach Harburg. In Harburg warten die Busse nach Marburg.' },
  ],
  *check(article) {
    const { gazetteer, spelling } = article.lexicon;
    if (!gazetteer || !spelling) return;
    const places = new Map<string, Span[]>();
    const put = (form: string, span: Span): void => {
      const list = places.get(form);
      if (list) list.push(span);
      else places.set(form, [span]);
    };
    for (const e of article.entities) {
      if (e.kind !== 'place' || e.end - e.start < SHORTEST || e.end - e.start > 30) continue;
      const form = article.text.slice(e.start, e.end);
      // „[[Hannover|…“: a mark of the page's that touches the name is none of its letters.
      if (/^[\p{L}\p{M}.'’-]+$/u.test(form)) put(form, e);
    }
    if (places.size === 0) return;
    const found: ReadonlySet<string> = new Set(places.keys());
    const near = nearAny(found);
    const unknown = (form: string): boolean =>
      gazetteer.wide(form) === 0 && gazetteer.look(form) === 0 && !spelling.correct(form);
    for (const { start, paragraph } of article.placed)
      for (const word of paragraph.facts.names.loose)
        if (word.text.length >= SHORTEST && near(word.text) && !found.has(word.text))
          put(word.text, { start: start + word.start, end: start + word.end });
    for (const [a, b] of article.memory.of(PLACE_PAIRS).of(places.keys())) {
      if (isInflection(a, b) || a[0] !== b[0]) continue;
      const knownA = !unknown(a);
      const knownB = !unknown(b);
      if (knownA === knownB && (knownA || places.get(a)!.length === places.get(b)!.length)) continue;
      if ((!found.has(a) && knownA) || (!found.has(b) && knownB)) continue;
      const slip = knownA !== knownB ? (knownA ? b : a) : places.get(a)!.length < places.get(b)!.length ? a : b;
      const good = slip === a ? b : a;
      // The better known one may be the slip where the other is the article's town.
      if (places.get(slip)!.length > places.get(good)!.length) continue;
      for (const span of places.get(slip)!) {
        if (inQuote(article, span) || inCrowd(article, span)) continue;
        const there = places.get(good)!;
        yield {
          start: span.start,
          end: span.end,
          message: 'variant',
          args: { name: slip, other: good },
          related: [{ start: there[0]!.start, end: there[0]!.end, message: 'there', args: { other: good } }],
          fixes: [
            {
              title: 'here',
              args: { other: good },
              edits: [{ start: span.start, end: span.end, text: good }],
              safe: false,
              ...((knownA !== knownB || there.length >= 3 * places.get(slip)!.length) && { preferred: true }),
            },
            {
              title: 'elsewhere',
              args: { name: slip },
              edits: there.map((t) => ({ start: t.start, end: t.end, text: slip })),
              safe: false,
            },
          ],
        };
      }
    }
  },
});
