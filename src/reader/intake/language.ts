const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** The commonest words of the languages that are likely to be met. */
const common: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in a that is was for on with as by has had its at from be it said are were have which not this an',
    fr: 'le la les des et du en une un est que qui dans pour au sur par avec ses aux ont été pas',
    es: 'el la los las de y en un una que es por con del se para al su como fue ha más',
    de: 'der die das und in den von zu mit ist des im für auf dem ein eine nicht sich als auch hat wurde',
    pt: 'o a os as de e em um uma que do da dos das no na por com para ao foi mais não',
    it: 'il lo la gli le di e in un una che del della dei per con nel alla è ha sono',
    nl: 'de het een en van in is dat op te met voor niet zijn aan door ook werd',
    id: 'yang dan di dengan untuk dari pada ini dalam akan tidak kepada oleh telah',
    tr: 've bir bu ile için olarak da de olan çok daha gibi sonra',
    vi: 'và của là các trong với cho được có một những không người',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

const sample = 20_000;

/** A guess at a text's language as ISO 639-1, by script and by its commonest words; 'und' where nothing tells. */
export function guessLanguage(text: string): string {
  const head = text.slice(0, sample);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [language, script] of scripts) {
    if ((head.match(script)?.length ?? 0) > letters * 0.3) return language;
  }
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const score = (language: string): number =>
    words.filter(w => common[language]!.has(w)).length / words.length;
  const english = score('en');
  const best = Object.keys(common).reduce((a, b) => (score(b) > score(a) ? b : a), 'en');
  if (best === 'en' || score(best) < english + 0.03)
    return english > 0.05 || words.length < 12 ? 'en' : 'und';
  return best;
}
