import type { CheckedFile } from '../checked-file.ts';
import type { HouseTrouble } from '../houses.ts';
import type { UnreadSource } from '../sources.ts';

/** Writes what a check found. Gives what is to be printed, whole lines. */
export interface Format {
  file(file: CheckedFile): string;
  /**
   * What comes behind the last file; `complete` says whether every file was read and checked to its end as its house wants it, `troubles` what is
   * wrong in the houses, `unread` what could not be read.
   */
  end(complete: boolean, troubles: readonly HouseTrouble[], unread: readonly UnreadSource[]): string;
}
