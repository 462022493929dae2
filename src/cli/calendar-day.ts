/** The ISO date a text begins with, if it is a day of the calendar (2024-02-30 is none); a time after it is allowed. */
export function calendarDay(text: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(text)?.[0];
  if (day === undefined) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day ? day : undefined;
}
