/**
 * The words that the grammar knows, by class. A word may be in several: "open" begins relations and opens an embassy. Forms
 * are listed, as there are few, and a stem would take in words that mean something else.
 */
const classes: Readonly<Record<string, string>> = {
  have: 'have has had having',
  be: 'be is are was were been being',
  do: 'do does did',
  become: 'become became becomes',
  will: 'will would can could may might',
  not: "not n't never nor",
  no: 'no zero none',
  neither: 'neither',
  either: 'either',
  both: 'both each',
  without: 'without',
  outside: 'outside',
  often: 'often frequently times occasions',
  except:
    'besides except excepting excluding barring apart aside counting including exception rather instead',
  with: 'with to toward towards',
  and: 'and plus',
  or: 'or',
  but: 'but yet while whereas though',
  recognise:
    'recognise recognises recognised recognising recognize recognizes recognized recognizing acknowledge acknowledges acknowledged',
  derecognise: 'derecognise derecognises derecognised derecognize derecognizes derecognized',
  recognition: 'recognition recognitions acknowledgement acknowledgment',
  grant:
    'grant grants granted granting extend extends extended give gives gave given accord accords accorded offer offered',
  receive: 'receive receives received gain gained gains win won get got obtain obtained enjoy enjoyed',
  withdraw:
    'withdraw withdraws withdrew withdrawn withdrawing revoke revokes revoked rescind rescinds rescinded retract retracted',
  lack: 'lack lacks lacked lacking',
  maintain:
    'maintain maintains maintained maintaining keep keeps kept keeping hold holds held enjoy enjoys enjoyed retain retains retained conduct conducted run ran entertain entertained',
  establish:
    'establish establishes established establishing set sets setting open opens opened opening begin begins began begun beginning start starts started starting form forms formed forge forged enter enters entered entering initiate initiated inaugurate inaugurated create created agree agreed',
  up: 'up',
  into: 'into in',
  restore:
    'restore restores restored restoring resume resumes resumed resuming re-establish re-establishes re-established reestablish reestablishes reestablished renew renews renewed renewing normalise normalised normalises normalize normalized normalizes reopen reopens reopened repair repaired rebuild rebuilt mend mended',
  sever:
    'sever severs severed severing break breaks broke broken breaking cut cuts cutting end ends ended ending terminate terminates terminated terminating rupture ruptured dissolve dissolved discontinue discontinued drop drops dropped dropping abandon abandoned ditch ditched lose loses lost losing',
  off: 'off away',
  suspend:
    'suspend suspends suspended suspending freeze freezes froze frozen interrupt interrupts interrupted',
  switch:
    'switch switches switched switching shift shifts shifted shifting change changes changed changing turn turns turned turning flip flips flipped move moves moved swap swaps swapped transfer transferred defect defected',
  relations:
    'relations relation ties tie links link relationship relationships relation-ship contacts diplomacy',
  embassy: 'embassy embassies mission missions legation legations nunciature representation',
  ambassador: 'ambassador ambassadors envoy envoys minister',
  open: 'open opens opened opening establish established set',
  close: 'close closes closed closing shut shuts withdraw withdrew',
  join: 'join joins joined joining enter enters entered entering accede accedes acceded acceding',
  admit: 'admitted accepted',
  leave: 'leave leaves left leaving quit quits exit exits exited withdraw withdrew withdrawn',
  member: 'member members signatory signatories',
  membership: 'membership',
  belong: 'belong belongs belonged belonging',
  ally: 'ally allies allied',
  alliance: 'alliance alliances pact treaty pacts',
  partner: 'partner partners',
  list: 'list blacklist lists',
  sponsor: 'sponsor sponsors sponsored sponsoring',
  terror: 'terrorism terror terrorist',
  designate:
    'designate designates designated designating list listed name named label labelled labeled declare declared brand branded',
  put: 'put placed added place add include included including entered',
  remove: 'remove removed removes removing take took taken strike struck delist delisted dropped',
  lift: 'lift lifted rescind rescinded remove removed end ended',
  designation: 'designation designations',
  from: 'from',
  to: 'to',
  of: 'of',
  by: 'by',
  in: 'in within inside at across throughout around',
  on: 'on',
  as: 'as',
  between: 'between',
  among: 'among amongst of out',
  state:
    'state states country countries nation nations government governments polity polities capital capitals',
  more: 'more greater larger bigger higher most',
  fewer: 'fewer less smaller lower fewest least',
  than: 'than',
  first: 'first earliest',
  last: 'last latest',
  recent: 'recent recently newest',
  which: 'which what',
  who: 'who whom whose',
  how: 'how',
  many: 'many',
  long: 'long',
  when: 'when',
  that: 'that which who',
  year: 'year date day month years time',
  number: 'number place rank position',
  list_verb: 'list name show give tell enumerate find identify',
  office_place: 'office power charge',
  make: 'made make makes constituted constitute comprised comprise',
  according: 'according',
  lead: 'running led lead leads leading ruled rule rules governed govern governs headed head heads ran run runs',
  serve: 'served serving serve acted',
  happen: 'happen happened happens occurred changed change changes',
  gain: 'gain gained gains add added adds win won acquire acquired',
  exist: 'exist existed exists',
  there: 'there',
  it: 'it them they he she him this',
  for: 'for',
  represent: 'represented represent represents accredited',
  exchange: 'exchange exchanged exchanges',
  count: 'count counted counts total',
};

const byWord = new Map<string, Set<string>>();
for (const [name, words] of Object.entries(classes))
  for (const word of words.split(' ')) {
    const known = byWord.get(word);
    if (known) known.add(name);
    else byWord.set(word, new Set([name]));
  }

const none: ReadonlySet<string> = new Set();

/** The classes of a lower-case word; none for a word that the grammar does not know. */
export const classesOf = (word: string): ReadonlySet<string> => byWord.get(word) ?? none;

/** Words that change nothing in a question that the grammar reads. */
const fillers = new Set(
  'its their his her two three four five the a an any all some these those such own diplomatic full formal formally official officially normal bilateral fully currently presently now today still already also actually then just only exactly please me us one sovereign independent certain total different various separate other active ever once yet day-to-day direct complete resident permanent same respective yes so far present time current actual'.split(
    ' ',
  ),
);

/** Whether a word can be passed over wherever it stands. */
export const isFiller = (word: string): boolean => fillers.has(word);
