const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Given names that tell a person from a place of the same name ("Michael Jordan", "Jordan Peterson"). */
export const givenNames = set(`
michael john james robert david william mary george thomas charles joseph richard peter paul mark daniel kevin brian
edward ronald anthony steven andrew barbara vernon hamilton jim tom bill bob joe jack henry louis armand claude eleanor
jordan chad georgia victoria santiago israel paris chelsea denzel kerry martha booker harold walter dinah elizabeth
susan karen nancy betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica cynthia
angela melissa brenda amy anna rebecca kathleen pamela stephen kenneth joshua jerry dennis frank raymond gregory samuel
patrick alexander jeffrey scott eric justin brandon gary larry nicholas jonathan montell neil clarence dj jesse lyndon fredrick frederick eugene jason timothy francisco syngman winston sofia cuba anatole isaiah irving julie dick kate tim basil
`);

/** Nouns that follow a state's name in capitals without making it a person's. */
export const officeNouns = set(`
president prime premier minister foreign defence defense ambassador government army navy police parliament embassy
ministry chancellor king queen emir sultan sheikh prince princess crown deputy vice general colonel secretary envoy
consulate national central bank airlines airways times daily herald post olympic open cup river valley desk bureau
`);

/** Words that begin with a capital and are neither a surname nor part of a name. */
export const plainWords = set(`
january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday and but the a an in on at of for with to from by as is was were has had will would
unless since under after before when while although though because if both then so yet or nor where who that this
these those it he she they we you his her their our my no not even only still just like than how what why which during
despite against between among through until once
`);
