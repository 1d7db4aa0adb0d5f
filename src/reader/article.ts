/** An article as it came in, with page furniture taken off and its datelines read. */
export interface Article {
  readonly id: string;
  readonly title: string | null;
  /** EDTF dates, with `T08:12` where a time is told; null where the page gives none. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Month and day of a dateline that gives no year (XXXX-07-14), where no year is to be had. */
  readonly monthDay?: string | null;
  /** Where the dateline says that it was written, as it stands: "SEOUL". */
  readonly place: string | null;
  readonly language: string;
  /** What is to be read: the title first (where there is one), then the paragraphs, with "\n\n" between them. */
  readonly text: string;
  readonly warnings: readonly string[];
}
