/** The words at the head of data/README.md. */
export const intro = `# Facts that the program ships with

This file is made by \`npm run data:build\`; change \`scripts/data/overview/\` instead.

Readable tables, one row a fact, each with its source; \`npm run compile\` packs them into \`compiled/\`. The cards of the
sources (origin, citation, licence, date, the checksums of what was read) are \`sources.csv\`; a row's \`source\` is a card's
id and, after a space, where in it. \`curated\` rows were set by hand from what is public knowledge and name the document
on which they can be checked; nobody has looked each of them up again, so correct them freely. \`datapackage.json\`
describes all tables (Data Package, version 2). \`npm run data:diff\` shows what a rebuild would change.

\`atlas/\` (polities, names, offices, memberships, regions): see \`src/atlas/README.md\`. \`ties/\`: wars, disputes and
rivalries. \`checks/\`: what is compared below, and makes no entries. \`record/\`:

| table | what | made by (\`scripts/data/tables/\`) |
|---|---|---|
| \`kdiplo.csv\` | relations of South and North Korea, 1948 to June 2025, by year | \`record-kdiplo.ts\` |
| \`us-rdcr.csv\` | recognition and relations of the United States since 1776 | \`record-us-rdcr.ts\` |
| \`us-missions.csv\` | United States missions abroad to 2023, as precise as the hand-coded transitions | \`record-us-missions.ts\` |
| \`exchange.csv\` | missions of every state in every other, in 38 waves 1817 to 2005, as intervals | \`record-exchange.ts\` |
| \`alliances.csv\` | who became whose ally by a promise to fight, or (strand \`pact\`) by any treaty of alliance; to 2018 | \`record-alliances.ts\` |
| \`memberships.csv\` | members of 51 bodies beyond those of the atlas, by year, to 2014 | \`record-igo.ts\` |
| \`roc-recognition.csv\` | relations of the Republic of China (Taiwan), by year | \`record-taiwan.ts\` |
| \`palestine-recognition.csv\` | who recognised Palestine, to May 2024 | \`record-palestine.ts\` |
| \`un-members.csv\` | members of the United Nations, those of the past included | \`record-un.ts\` |
| \`curated-*.csv\` | completions, exact days and subjects that have no open table | by hand |
| \`corrections.csv\` | an entry taken back, the date it is expected to bear, what is right instead, and why | by hand |
| \`coverage.csv\`, \`coverage-sources.csv\` | where silence means "no": party, subject, side, with whom, from, to | by hand; \`record-coverage.ts\` |
| \`publications.csv\` | when documents were published that hand-made rows name, and how that is known | by hand |
| \`counts.csv\` | numbers of partners that a ministry published, and when they were in force | by hand |

Columns of entries: \`kind\` (docs: the words), \`parties\` (codes, the acting side first), \`date\` (EDTF, no more precise
than the source; \`1955/1960\` is "between the two waves", \`2017-10/..\` is "then, later or never", \`../2023-02-22\` "by then
at the latest"), \`detail\` (level of a mission, name of a list), \`note\`, \`source\`. Nothing is edited away: a correction
retracts an entry and says why, and compilation stops when the source has been put right, so that the correction goes.

An entry is known from the day on which its source was published (\`published\` in \`sources.csv\`, of documents in
\`publications.csv\` or in their names), a correction from the day on which it was made.

The Diplomatic Exchange data tell of missions, not of relations: where the record knows of no relations but of a mission,
it says "implied". A mission missing from one wave only is taken to have gone on, one missing from two or across a world
war to have closed; the wave of 1980 has some 1,700 pairs too many, so that being last (or only) seen in it is no break.

What is not there: relations without a mission between most pairs of states. Recognition of Kosovo is a list of dates
without claim to be complete; withdrawals that Serbia reports are open-ended, as Kosovo denies them. Israel's relations
are complete for the members of the Arab League only. Breaks and restorations between other states are those of
\`curated-relations.csv\`. Alliances and most organisations end with their sources, in 2018 and 2014.
`;
