/** The last digit of a number: what follows it says what the number is. */
const LAST_DIGIT = /\p{Nd}(?!\p{Nd})/gu;
const CLOCK = /\p{Nd}(?:[:.]\p{Nd}{2}\s?uhr|:\p{Nd}{2})/iuy;
const DATE = /\p{Nd}\.\s?(?:\p{Nd}{1,2}\.|\p{Lu}\p{Ll}{2,8}\s)\s?\p{Nd}{2,4}/uy;
const PRICE = /\p{Nd}\s?(?:€|eur(?:o)?(?![\p{L}])|chf|%)/iuy;
const EURO_BEFORE = /€\s?\p{Nd}/u;

/** What the figures of a line are. */
export interface LineFigures {
  /** A time of day: "9:30", "9.30 Uhr". */
  readonly clock: boolean;
  /** A day: "3.11.2026", "3. März 2026". */
  readonly date: boolean;
  /** An amount of money or a percentage. */
  readonly price: boolean;
}

/** Looks at the end of each number instead of looking each pattern up in all of the line. Linear. */
export function figuresOf(line: string): LineFigures {
  let [clock, date, price] = [false, false, line.includes('€') && EURO_BEFORE.test(line)];
  LAST_DIGIT.lastIndex = 0;
  while (LAST_DIGIT.test(line)) {
    const after = LAST_DIGIT.lastIndex;
    const at = after - (after > 1 && /[\udc00-\udfff]/.test(line[after - 1]!) ? 2 : 1);
    const begins = (pattern: RegExp): boolean => {
      pattern.lastIndex = at;
      return pattern.test(line);
    };
    clock ||= begins(CLOCK);
    date ||= begins(DATE);
    price ||= begins(PRICE);
  }
  return { clock, date, price };
}
