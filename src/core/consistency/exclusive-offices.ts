/** Offices that nobody holds beside one of another row, by what their names end in, without the female ending. */
const ROWS: readonly (readonly [row: string, ends: RegExp])[] = [
  ['prosecution', /staatsanw[aä]lt$/u],
  ['court', /(?:amts|land|straf|jugend|verwaltungs|familien|sozial|untersuchungs|haft)richter$|gerichtspräsident$|^richter$/u],
  ['defence', /(?:^|rechts|fach|opfer|patent)anw[aä]lt$|strafverteidiger$/u],
  [
    'police',
    /kriminaldirektor$|polizei(?:sprecher|chef|präsident|direktor|kommandant)$|kommissar$|kriminalr[aä]t$|^ermittler$|postenkommandant$/u,
  ],
  ['mayor', /(?:ober|^)bürgermeister$|stadtpräsident$|gemeindepräsident$|^ortschef$|stadtoberhaupt$/u],
  ['county', /^landr[aä]t$|bezirkshauptmann$|bezirkshauptfrau$/u],
  ['treasury', /kämmer(?:er)?$/u],
  ['department', /(?<!finanz)dezernent$|(?<!finanz)stadtr[aä]t$|stadtbaur[aä]t$|schulr[aä]t$/u],
  ['fire', /wehrführer$|brandmeister$|brandinspektor$|feuerwehrchef$|feuerwehrkommandant$|wehrleiter$/u],
  ['medicine', /(?:chef|ober|not|haus|kinder|tier|amts|amtstier|assistenz|stations)[aä]rzt$|pflegedirektor$/u],
  ['church', /pfarrer$|^pastor$|bischof$|bischöf$|^dekan$|domkapitular$|superintendent$/u],
  ['school', /schulleiter$|schuldirektor$/u],
  ['coach', /trainer$|^coach$/u],
  ['referee', /schiedsrichter$/u],
  ['minister', /minister$/u],
];

/** The row an office belongs to, by its name in lower case; undefined where it says nothing certain. */
export function officeRow(word: string): string | undefined {
  const office = word.toLowerCase().replace(/(?<=\p{L}{4})in$/u, '');
  return ROWS.find(([, ends]) => ends.test(office))?.[0];
}
