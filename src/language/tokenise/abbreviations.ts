/** Words that keep their full stop, and how each behaves at the end of a sentence. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name or a number: a sentence never ends after them. Lower case, without the stop. */
export const titles = words(`
  mr mrs ms messrs mme mlle dr prof rev hon gen lt col maj capt cpt cmdr adm sgt cpl pvt brig sen rep reps sens gov
  pres amb fr st ste mt ft supt insp det atty asst vs v pp vol ch eds nos art para fig figs eq sec approx ca cf al viz
`);

/** May close a sentence; whether they do is told by what follows. */
export const abbreviations = words(`
  jr sr inc ltd corp co cos bros llc plc assn dept univ inst est dist div ave blvd rd hwy apt tel ext attn etc e.g i.e
  eg ie esp incl jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri a.m p.m
  a.k.a n.d p.s ph.d m.d b.a m.a u.s u.n u.k e.u d.c lb lbs oz yr yrs hr hrs mins secs vols rev comm
  ala ariz calif colo conn fla ga ill kan mass mich minn mo mont neb nev okla penn pa tenn va wis wyo
`);

/** Abbreviations only with a capital ("Sat.", "Mar.", "Sun."): in lower case they are words. */
export const onlyCapital = words(
  'mon sat sun wed fri mar jun mass ill ga pa va mo gen hon col rep art fig sec ch v fr est ala miss',
);

/** Abbreviations only before a number ("No. 1", "p. 7"). */
export const beforeNumber = words('no nos p pp fig art sec ch vol v');

export const months = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** Prefixes that the English treebanks do not part from their word at a hyphen. */
export const prefixes = words(`
  a ante anti arch bi co counter cross cyber de e eco ex extra fore hyper inter intra macro mega micro mid mini multi neo
  non over pan para post pre pro pseudo quasi re semi sub super supra trans tri u ultra un under uni vice x
`);

const units = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ones =
  'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth';
export const tens = words(units);
export const digits = words(ones);

/** Written as one word, two in the tree: where the second begins. */
export const fused: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
  ['arent', 3],
  ['cant', 2],
]);

/** Units that part from a number written with them ("5pm", "10km"). */
export const unitWords = words(
  'am pm km m kg g mm cm ft lb lbs mph kph hrs hr min mins sec ml mg mw kw gb mb tb bn mn ghz mhz',
);
