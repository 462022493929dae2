import type { Text } from '../rules/message.ts';
import { fileFault } from './file-faults.ts';

/** Folder of a house, in any folder above an article. */
export const HOUSE_FOLDER = '.schlussredaktion';

/** The files of a house. */
export const HOUSE_FILES = {
  words: 'woerterbuch.txt',
  phrases: 'textbausteine.txt',
  style: 'hausstil.yaml',
  exceptions: 'ausnahmen.json',
} as const;

/** How people call files of a house that are called otherwise. */
export const HOUSE_MISNOMERS: Readonly<Record<string, HouseFile>> = { 'hausstil.yml': 'style' };

export type HouseFile = keyof typeof HOUSE_FILES;

/** No file of a house is longer, in bytes; a longer one is not read. */
export const MAX_FILE = 1 << 20;
/** No line of a list is longer, in UTF-16 units; a longer one does not count. */
export const MAX_LINE = 1 << 16;

/** Why a file that is there was not read. `failed` has the file system's word as its reason, `misnamed` the name it bears. */
export type HouseTrouble = 'not-utf8' | 'too-large' | 'not-file' | 'link' | 'misnamed' | 'failed';

/** A file as it was found; one that is not there is left out of its folder. */
export interface HouseText {
  readonly text?: string;
  /** Beside a text: what was read before still counts. */
  readonly trouble?: HouseTrouble;
  readonly reason?: string;
}

/** A house folder as it was found. */
export type HouseFolder = { readonly [F in HouseFile]?: HouseText };

/** What is wrong in a file of the house. The rest of the file, and the other files, count all the same. */
export interface HouseProblem {
  /** URI of the file. */
  readonly file: string;
  /** From 0; UTF-16 columns. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: Text;
  /** The whole file was not read. */
  readonly unread?: boolean;
}

/** A problem before it is known in which file it stands. */
export type PlacedProblem = Omit<HouseProblem, 'file'>;

const TROUBLES: Readonly<Record<HouseTrouble, Text>> = {
  'not-utf8': {
    de: 'Nicht in UTF-8 gespeichert und darum nicht gelesen. Bitte einmal mit der Kodierung UTF-8 speichern.',
    en: 'Not saved in UTF-8, so it is not read. Please save it once with the encoding UTF-8.',
  },
  'too-large': { de: 'Größer als 1 MB und darum nicht gelesen.', en: 'Larger than 1 MB, so it is not read.' },
  'not-file': { de: 'Keine gewöhnliche Datei und darum nicht gelesen.', en: 'Not an ordinary file, so it is not read.' },
  link: {
    de: 'Führt aus dem Ordner hinaus; dem wird in einem nicht vertrauten Ordner nicht gefolgt.',
    en: 'Leads out of the folder, which is not followed in a folder that is not trusted.',
  },
  misnamed: {
    de: 'Die Datei heißt {reason} und wird darum nicht gelesen. Bitte umbenennen.',
    en: 'The file is called {reason}, so it is not read. Please rename it.',
  },
  failed: { de: 'Nicht lesbar ({reason}).', en: 'Cannot be read ({reason}).' },
};

/** The text of a problem that concerns a whole file. */
export function troubleText(trouble: HouseTrouble, reason = ''): Text {
  const { de, en } = TROUBLES[trouble];
  const why = trouble === 'failed' ? fileFault(reason) : { de: reason, en: reason };
  return { de: de.replace('{reason}', why.de), en: en.replace('{reason}', why.en) };
}

/** The text of bytes that are UTF-8, without a byte order mark; undefined for others. UTF-16 of plain ASCII is valid UTF-8, full of zeros. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
