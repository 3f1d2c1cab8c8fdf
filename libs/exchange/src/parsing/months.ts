const NAMES = [
  'january february march april may june july august september october november december',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janner feber maerz april mai juni juli august setiembre oktober november dezember',
  'jan feb mrz apr may jun jul aug sept oct nov dec',
];

/** Lower case without accents, so that `Août` and `AOUT` are one word. */
export function plainWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Month names in English, German, French and Spanish and their beginnings of three and more letters → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, Set<number>>();
  for (const line of NAMES) {
    line.split(' ').forEach((name, index) => {
      for (let length = 3; length <= name.length; length += 1) {
        const beginning = name.slice(0, length);
        found.set(beginning, (found.get(beginning) ?? new Set()).add(index + 1));
      }
    });
  }
  // `jui` may be June or July in French: what is no one month is none.
  const clear = [...found].flatMap(([name, months]): [string, number][] =>
    months.size === 1 ? [[name, [...months][0] ?? 0]] : [],
  );
  return new Map(clear);
})();
