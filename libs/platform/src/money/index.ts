export { CURRENCY_EXPONENTS, currencyExponent, isCurrencyCode } from './currencies';
export { Decimal } from './decimal';
export { divideHalfAway, toMinor } from './integers';
export { apportion, splitByWeights } from './apportion';
export {
  addMoney,
  allocateMoney,
  compareMoney,
  convertMoney,
  decimalToMinor,
  minorToDecimal,
  money,
  multiplyMoney,
  negateMoney,
  subtractMoney,
  sumMoney,
} from './money';
export type { Money } from './money';
export { formatAmount, formatDecimal, formatMoney, formatUnitAmount } from './format-money';
export type { DecimalFormat } from './format-money';
export {
  currencyCode,
  decimalString,
  fxRateString,
  moneyMinor,
  moneySchema,
  quantityString,
  rateString,
  unitAmountString,
} from './money.schemas';
export type { DecimalStringOptions } from './money.schemas';
export { MoneyError } from './money.errors';
export type { MoneyErrorCode } from './money.errors';
