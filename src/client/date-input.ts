const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

/** ISO date of what somebody types into a box: 2021-12-28, 28.12.2021, 28. Dezember 2021; undefined where it is no day of the calendar. */
export function readDate(input: string): string | undefined {
  const text = input.trim().toLocaleLowerCase('de').replace('jänner', 'januar');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const german = /^(\d{1,2})\. ?(?:(\d{1,2})\.|(\p{L}{3,9})\.?) ?(\d{4})$/u.exec(text);
  if (!iso && !german) return undefined;
  const year = Number(iso ? iso[1] : german?.[4]);
  const day = Number(iso ? iso[3] : german?.[1]);
  const name = german?.[3];
  const month = name === undefined ? Number(iso ? iso[2] : german?.[2]) : MONTHS.findIndex((m) => m.startsWith(name)) + 1;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** A day as it is typed into that box: 28.12.2021. */
export function typedDate(iso: string): string {
  return iso.split('-').reverse().join('.');
}
