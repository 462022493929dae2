// What kind of word a form is in or beside a name, told by closed lists and by its ending. Own review.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const LEGAL_FORMS = words('AG GmbH KG SE Inc Ltd LLC Corp Co KGaA OHG UG e.V. eG plc S.A. SpA B.V. N.V. Group Gruppe Holding');
const TITLES = words(
  'Dr Dr. Prof Prof. Herr Herrn Frau Hr. Fr. Sir Lord Lady Sankt St. San Baron Graf Prinz Prinzessin Kaiser Familie',
);
const ORGANISATION = words(
  'verband bund verein partei ministerium amt gericht universität hochschule schule klinik klinikum bank kasse gesellschaft konzern werk ' +
    'werke rat tag kirche agentur zeitung verlag sender stiftung institut polizei gewerkschaft kammer club klub museum theater orchester ' +
    'kommission union liga allianz armee behörde präsidium anwaltschaft',
);
const PLACE = words(
  'straße strasse weg platz allee gasse brücke ufer damm burg berg dorf stadt heim hausen hofen ingen kirchen feld bach see tal au stein ' +
    'furt land wald insel küste kreis bezirk viertel park hafen bahnhof',
);
const ROLE = words(
  'präsident minister kanzler chef sprecher vorsitzende vorsitzender direktor trainer leiter meister rat rätin kommissar richter anwalt ' +
    'professor senator general könig königin papst bischof pfarrer autor regisseur sänger spieler stürmer torwart politiker experte ' +
    'expertin manager vorstand gründer komponist schauspieler sekretär abgeordnete abgeordneter beauftragte beauftragter in',
);
/** Endings by their last two letters, the longest first: one look tells most words that they have none. */
type Endings = ReadonlyMap<string, readonly string[]>;

function endings(list: ReadonlySet<string>): Endings {
  const found = new Map<string, string[]>();
  for (const ending of [...list].sort((a, b) => b.length - a.length)) {
    const key = ending.slice(-2);
    found.set(key, [...(found.get(key) ?? []), ending]);
  }
  return found;
}

const [ORGANISATIONS, PLACES, ROLES] = [endings(ORGANISATION), endings(PLACE), endings(ROLE)];

/** The longest ending of a lower-case word that a list holds and that has at least `before` letters before it, or "". */
function ending(lower: string, list: Endings, before = 0): string {
  return list.get(lower.slice(-2))?.find((e) => lower.length - e.length >= before && lower.endsWith(e)) ?? '';
}

/** Kinds of a word; 0 = none of them. */
export const WORD_KIND = { legalForm: 1, title: 2, organisation: 3, place: 4, role: 5 } as const;

/** The kind of a form, by lists and endings. */
export function kindOf(form: string, lower: string): number {
  if (LEGAL_FORMS.has(form)) return WORD_KIND.legalForm;
  if (TITLES.has(form)) return WORD_KIND.title;
  if (ending(lower, ORGANISATIONS)) return WORD_KIND.organisation;
  if (ending(lower, PLACES)) return WORD_KIND.place;
  return form.length > 4 && ending(lower, ROLES) ? WORD_KIND.role : 0;
}

/** Heads that make a name of what stands before them: "Rhônetal", "Osnatel-Arena". */
const HEADS = endings(
  words(
    'straße platz allee weg brücke tal berg see kreis gebirge wald hafen bahnhof universität klinik gebiet küste insel land burg stadion ' +
      'arena park kirche dom museum theater bank werke verlag partei verband club verein zeitung institut stiftung gruppe schule gymnasium er',
  ),
);

/** The head of a compound that often makes a name of it, with at least `before` letters before it; "" if there is none. */
export function nameHead(lower: string, before: number): string {
  return ending(lower, HEADS, before);
}

/** Shape of a word: letters to x/X, digits to 0, runs of small letters and digits shortened: "Boutros-Ghali" is "Xx-Xx". At most 8 signs. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (const c of word.length > 24 ? word.slice(0, 24) : word) {
    let sign = c;
    if (c >= 'a' && c <= 'z') sign = 'x';
    else if (c >= 'A' && c <= 'Z') sign = 'X';
    else if (c >= '0' && c <= '9') sign = '0';
    else if (c !== c.toLowerCase()) sign = 'X';
    else if (c !== c.toUpperCase()) sign = 'x';
    if (sign !== last || sign === 'X') shape += sign;
    last = sign;
    if (shape.length >= 8) return shape.slice(0, 8);
  }
  return shape;
}
