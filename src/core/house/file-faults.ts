import type { Text } from '../rules/message.ts';

/** What people are told where a file cannot be read or written; each goes on from „die Datei … nicht lesbar“, „… nicht geschrieben“. */
const FAULTS = {
  missing: { de: 'gibt es nicht', en: 'does not exist' },
  forbidden: { de: 'keine Berechtigung', en: 'no permission' },
  'read-only': { de: 'sie ist schreibgeschützt', en: 'it is read-only' },
  dangling: { de: 'sie ist ein Verweis ins Leere', en: 'it is a link into nothing' },
  loop: { de: 'ihre Verweise führen im Kreis', en: 'its links lead in a circle' },
  'no-file': { de: 'keine gewöhnliche Datei', en: 'not an ordinary file' },
  'no-folder': { de: 'ihr Ordner ist kein Ordner', en: 'its folder is not a folder' },
  full: { de: 'auf dem Datenträger ist kein Platz', en: 'no space left on the disk' },
  busy: { de: 'ein anderes Programm hat sie gerade in Gebrauch', en: 'another program is using it' },
  many: { de: 'zu viele Dateien sind offen', en: 'too many files are open' },
  named: { de: 'ihr Name ist zu lang', en: 'its name is too long' },
  disk: { de: 'der Datenträger meldet einen Fehler', en: 'the disk reports an error' },
  away: { de: 'der Datenträger antwortet nicht', en: 'the disk does not answer' },
  encoding: { de: 'sie ist nicht in UTF-8 gespeichert', en: 'it is not saved in UTF-8' },
  unknown: { de: 'der Grund ist nicht bekannt', en: 'the reason is not known' },
} as const satisfies Record<string, Text>;

/** Codes of Node, of our own refusals, and of the file systems of VS Code. */
const CODES: Readonly<Record<string, keyof typeof FAULTS>> = {
  ENOENT: 'missing',
  FileNotFound: 'missing',
  missing: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  NoPermissions: 'forbidden',
  EROFS: 'read-only',
  EREADONLY: 'read-only',
  EDANGLING: 'dangling',
  ELOOP: 'loop',
  ENOTFILE: 'no-file',
  EISDIR: 'no-file',
  FileIsADirectory: 'no-file',
  ENOTDIR: 'no-folder',
  FileNotADirectory: 'no-folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EBUSY: 'busy',
  EAGAIN: 'busy',
  ETXTBSY: 'busy',
  EEXIST: 'busy',
  EMFILE: 'many',
  ENFILE: 'many',
  ENAMETOOLONG: 'named',
  EIO: 'disk',
  ETIMEDOUT: 'away',
  ENOTCONN: 'away',
  ESTALE: 'away',
  EHOSTDOWN: 'away',
  Unavailable: 'away',
  client: 'away',
  'not UTF-8': 'encoding',
};

/** Why a file operation failed, for people; never the code itself, which says nothing to an editor. */
export function fileFault(code: string): Text {
  return FAULTS[Object.hasOwn(CODES, code) ? CODES[code]! : 'unknown'];
}
