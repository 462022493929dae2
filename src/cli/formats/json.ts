import type { CheckedFile } from '../checked-file.ts';
import type { Format } from './format.ts';

/** The whole answer of the JSON Lines interface, a line a file. */
export class JsonFormat implements Format {
  file({ json }: CheckedFile): string {
    return json === undefined ? '' : `${json}\n`;
  }

  end(): string {
    return '';
  }
}
