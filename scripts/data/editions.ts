/** When a source was published: the date for its card, and how it is known. */
interface Edition {
  /** EDTF; a year means its last day, `2015/..` a page that is kept up to date since then. */
  readonly published: string;
  readonly basis: string;
}

/**
 * The publication of the edition of each source that was read. Where only "by then at the latest" is known, that is the
 * date: nothing is to count as known too early.
 */
export const editions: Readonly<Record<string, Edition>> = {
  archigos: { published: '2016', basis: 'version 4.1, whose leaders go to the end of 2015' },
  atop: {
    published: '2021-07-14',
    basis: 'version 4.01; the day of the copy that was read, by which it was out',
  },
  'atop-dyads': { published: '2022', basis: 'version 5.1 of 2022' },
  'code-crosswalk': { published: '2026-04-17', basis: 'the commit that was read' },
  'cow-diplomatic-exchange': { published: '2006', basis: 'version 2006.1, which its makers date 2006' },
  'cow-igo-membership': {
    published: '2020',
    basis: 'version 3, presented in the Journal of Peace Research of 2020',
  },
  'cow-interstate-war': { published: '2010', basis: 'version 4.0, published with "Resort to War" in 2010' },
  'cow-states': { published: '2025', basis: 'version 2024, which its makers date 2025' },
  curated: {
    published: '2026-11-24',
    basis:
      'the day on which the rows were set; documents with a date of their own count from that (record/publications.csv)',
  },
  'factbook-2026': { published: '2026-05-17', basis: 'the commit that was read' },
  kdiplo: { published: '2025-06-16', basis: 'the date in the data themselves (updated_at)' },
  'mid-cow': { published: '2021', basis: 'version 5.0, presented in 2021' },
  'palestine-recognition': {
    published: '2024-05/..',
    basis: 'the table on Wikipedia as of May 2024; later recognitions from their own day',
  },
  petrarch: { published: '2014', basis: 'CountryInfo 140130, of January 2014' },
  reign: { published: '2021-03', basis: 'the list of March 2021' },
  'roc-recognition': {
    published: '2023-08-08',
    basis: 'the revision of the page on Wikipedia that was read',
  },
  'tss-rivalries': { published: '2021', basis: 'published as a book in 2021' },
  'un-membership': {
    published: '1945-10-24/..',
    basis: 'every admission is a public act of the General Assembly on its day',
  },
  'us-missions': { published: '2026-03-15', basis: 'the commit that was read' },
  'us-rdcr': {
    published: '2015/..',
    basis:
      'most articles end between 2008 and 2015, so that the Guide was out by then; kept up on the web since',
  },
};
