/** One text in German and English; `{name}` stands for an argument. German comes first: it is what newsrooms read. */
export interface Text {
  readonly de: string;
  readonly en: string;
}
