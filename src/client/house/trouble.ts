import { fileFault } from '../../core/house/file-faults.ts';
import { type Locale, say, type TextId } from '../texts.ts';
import type { ListError } from './list-files.ts';

/** What is wrong with a list, for people: the file's name, what happened, and what to do. */
export function listTrouble({ file, trouble, reason }: ListError, what: 'read' | 'written', locale: Locale): string {
  const id: TextId = trouble === 'failed' ? (what === 'read' ? 'list.unreadable' : 'list.failed') : `list.${trouble}`;
  return say(id, locale, { file, reason: trouble === 'failed' ? fileFault(reason)[locale] : reason });
}
