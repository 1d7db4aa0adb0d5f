/** Correlates-of-War numbers whose code depends on the year, or that the crosswalk lacks: code and last year. */
const dated: Readonly<Record<number, readonly (readonly [string, number])[]>> = {
  255: [['DEU', 9999]],
  260: [['DEU', 9999]],
  265: [['DDR', 9999]],
  300: [['AUH', 9999]],
  315: [['CSK', 9999]],
  345: [
    ['SRB', 1917],
    ['YUG', 2002],
    ['SCG', 2005],
    ['SRB', 9999],
  ],
  365: [
    ['RUS', 1921],
    ['SUN', 1991],
    ['RUS', 9999],
  ],
  511: [['ZAN', 9999]],
  678: [['YEM', 9999]],
  679: [['YEM', 9999]],
  680: [['YMD', 9999]],
  730: [['KOR', 9999]],
  816: [['VNM', 9999]],
  817: [['RVN', 9999]],
  327: [
    ['PPS', 1928],
    ['VAT', 9999],
  ],
};

const plain: Readonly<Record<number, string>> = Object.fromEntries(
  (
    '2USA 20CAN 31BHS 40CUB 41HTI 42DOM 51JAM 52TTO 53BRB 54DMA 55GRD 56LCA 57VCT 58ATG 60KNA 70MEX 80BLZ 90GTM ' +
    '91HND 92SLV 93NIC 94CRI 95PAN 100COL 101VEN 110GUY 115SUR 130ECU 135PER 140BRA 145BOL 150PRY 155CHL 160ARG ' +
    '165URY 200GBR 205IRL 210NLD 211BEL 212LUX 220FRA 221MCO 223LIE 225CHE 230ESP 232AND 235PRT 240HAN 245BAV ' +
    '267BAD 269SAX 271WRT 273HES 275HES 280MEC 290POL 305AUT 310HUN 316CZE 317SVK 325ITA 329SIC 331SMR 332MOD ' +
    '335PMA 337TUS 338MLT 339ALB 340SRB 341MNE 343MKD 344HRV 346BIH 347XKX 349SVN 350GRC 352CYP 355BGR 359MDA ' +
    '360ROU 366EST 367LVA 368LTU 369UKR 370BLR 371ARM 372GEO 373AZE 375FIN 380SWE 385NOR 390DNK 395ISL 396XAB ' +
    '397XSO 402CPV 403STP 404GNB 411GNQ 420GMB 432MLI 433SEN 434BEN 435MRT 436NER 437CIV 438GIN 439BFA 450LBR ' +
    '451SLE 452GHA 461TGO 471CMR 475NGA 481GAB 482CAF 483TCD 484COG 490COD 500UGA 501KEN 510TZA 516BDI 517RWA ' +
    '520SOM 522DJI 530ETH 531ERI 540AGO 541MOZ 551ZMB 552ZWE 553MWI 560ZAF 563TRA 564OFS 565NAM 570LSO 571BWA ' +
    '572SWZ 580MDG 581COM 590MUS 591SYC 600MAR 615DZA 616TUN 620LBY 625SDN 626SSD 630IRN 640TUR 645IRQ 651EGY ' +
    '652SYR 660LBN 663JOR 666ISR 670SAU 690KWT 692BHR 694QAT 696ARE 698OMN 700AFG 701TKM 702TJK 703KGZ 704UZB ' +
    '705KAZ 710CHN 711TBT 712MNG 713TWN 731PRK 732KOR 740JPN 750IND 760BTN 770PAK 771BGD 775MMR 780LKA 781MDV ' +
    '790NPL 800THA 811KHM 812LAO 820MYS 830SGP 835BRN 840PHL 850IDN 860TLS 900AUS 910PNG 920NZL 935VUT 940SLB ' +
    '946KIR 947TUV 950FJI 955TON 970NRU 983MHL 986PLW 987FSM 990WSM 89FCA 99GCL'
  )
    .split(' ')
    .map(pair => [Number(pair.slice(0, -3)), pair.slice(-3)]),
);

/** A Correlates-of-War number over years → our codes with the years of each; none for an unknown number. */
export function cowCode(
  number: number,
  from: string,
  to: string,
): { code: string; from: string; to: string }[] {
  const line = dated[number];
  if (line === undefined) return plain[number] === undefined ? [] : [{ code: plain[number], from, to }];
  let start = Number(from);
  const spells: { code: string; from: string; to: string }[] = [];
  for (const [code, last] of line) {
    const end = Math.min(last, Number(to));
    if (end >= start) {
      spells.push({ code, from: String(start), to: String(end) });
      start = end + 1;
    }
  }
  return spells;
}
