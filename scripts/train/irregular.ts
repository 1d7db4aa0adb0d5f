import { uposIndex, xposIndex } from '../../src/language/names.ts';

/** Irregular verbs: infinitive, past, past participle (as any grammar lists them). */
const verbs = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown;
break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built;
burst burst burst; buy bought bought; cast cast cast; catch caught caught; choose chose chosen; cling clung clung;
come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; draw drew drawn;
drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt;
fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden;
forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven;
forgo forwent forgone; freeze froze frozen; get got gotten; give gave given; go went gone; grind ground ground;
grow grew grown; hang hung hung; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt;
keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; leave left left; lend lent lent;
let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant; meet met met;
mislead misled misled; mistake mistook mistaken; outbid outbid outbid; overcome overcame overcome;
overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown;
pay paid paid; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown;
shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept;
slide slid slid; speak spoke spoken; speed sped sped; spend spent spent; spin spun spun; split split split;
spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck;
sting stung stung; stride strode stridden; strike struck struck; strive strove striven; swear swore sworn;
sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung; take took taken; teach taught taught;
tear tore torn; tell told told; think thought thought; throw threw thrown; thrust thrust thrust; tread trod trodden;
undergo underwent undergone; understand understood understood; undertake undertook undertaken; undo undid undone;
uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept;
win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood;
wring wrung wrung; write wrote written; rewrite rewrote rewritten; redraw redrew redrawn; retake retook retaken;
recast recast recast; reset reset reset; resell resold resold; befall befell befallen`;

const nouns = `
men man; women woman; children child; people people; feet foot; teeth tooth; mice mouse; geese goose; lives life;
wives wife; knives knife; leaves leaf; halves half; selves self; thieves thief; wolves wolf; crises crisis;
bases base; analyses analysis; theses thesis; hypotheses hypothesis; oases oasis; phenomena phenomenon;
criteria criterion; media medium; data datum; memoranda memorandum; referenda referendum; communiques communique;
statesmen statesman; spokesmen spokesman; spokeswomen spokeswoman; congressmen congressman; chairmen chairman;
gunmen gunman; fishermen fisherman; businessmen businessman; servicemen serviceman; envoys envoy; allies ally;
embassies embassy; treaties treaty; series series; species species; parties party; ties tie; countries country; sons-in-law son-in-law`;

/** Irregular forms by tag, for words that the treebanks may not show. */
export function irregularForms(): Map<number, Map<string, string>> {
  const out = new Map<number, Map<string, string>>();
  const put = (upos: string, xpos: string, form: string, lemma: string) => {
    const tag = uposIndex(upos) * 64 + xposIndex(xpos);
    if (!out.has(tag)) out.set(tag, new Map());
    out.get(tag)!.set(form, lemma);
  };
  for (const line of verbs.split(';')) {
    const [lemma, past, participle] = line.trim().split(' ');
    put('VERB', 'VBD', past!, lemma!);
    put('VERB', 'VBN', participle!, lemma!);
  }
  put('VERB', 'VBN', 'got', 'get');
  for (const line of nouns.split(';')) {
    const [form, lemma] = line.trim().split(' ');
    put('NOUN', 'NNS', form!, lemma!);
  }
  return out;
}
