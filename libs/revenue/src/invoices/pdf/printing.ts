import { formatAmount, formatDecimal, formatMoney, formatUnitAmount } from '@omni/platform';

/** Scripts that the document's font (Roboto) has. */
const SCRIPTS = new Set(['Latn', 'Cyrl', 'Grek']);
/** Currency signs that it has; other currencies are shown by their code. */
const SIGNS = new Set('$£€¥₹₽₪₩₫₦₱₺¢');
/** A longer word would push its column off the page. */
const MAX_WORD = 24;

/** How one document writes numbers, dates and texts. */
export class Printing {
  private readonly locale: string;
  private readonly dates: Intl.DateTimeFormat;

  constructor(
    locale: string,
    private readonly currency: string,
  ) {
    this.locale = printableLocale(locale);
    this.dates = new Intl.DateTimeFormat(this.locale, { dateStyle: 'long', timeZone: 'UTC' });
  }

  money(amountMinor: number): string {
    const text = formatMoney(amountMinor, this.currency, this.locale);
    const known = (text.match(/\p{Sc}/gu) ?? []).every((sign) => SIGNS.has(sign));
    return known ? printable(text) : `${this.amount(amountMinor)} ${this.currency}`;
  }

  amount(amountMinor: number): string {
    return printable(formatAmount(amountMinor, this.currency, this.locale));
  }

  unitAmount(unitAmount: string): string {
    return printable(formatUnitAmount(unitAmount, this.currency, this.locale));
  }

  quantity(quantity: string): string {
    return printable(formatDecimal(quantity, this.locale));
  }

  percentage(percentage: string): string {
    return `${printable(formatDecimal(percentage, this.locale))} %`;
  }

  date(date: string): string {
    return printable(this.dates.format(new Date(`${date}T00:00:00Z`)));
  }
}

/** A locale whose numbers and dates can be printed: one in a script without glyphs would come out as boxes. */
function printableLocale(locale: string): string {
  try {
    const known = new Intl.Locale(locale.replaceAll('_', '-'), { numberingSystem: 'latn' });
    return SCRIPTS.has(known.maximize().script ?? '') ? known.toString() : 'en';
  } catch {
    return 'en';
  }
}

/**
 * A text as it can be set: blanks that the font lacks become ones that it has, control characters vanish, and words
 * too long for their column get places where they may break. Characters without a glyph are set as boxes.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202f\u2007]/g, '\u00a0')
    .replace(/[\t\u2000-\u2006\u2008-\u200a]/g, ' ')
    .replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, (char) => (char === '\n' ? char : ''))
    .replace(/\S{25,}/gu, (word) => word.match(new RegExp(`.{1,${MAX_WORD}}`, 'gu'))?.join('\u200b') ?? word);
}
