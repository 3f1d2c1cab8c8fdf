import { Decimal } from '@omni/platform';
import { InvoiceTotalsError } from './totals.errors';

export type TaxKind =
  'vat' | 'gst' | 'sales_tax' | 'withholding' | 'reverse_charge' | 'exempt' | 'zero_rated';

/** One of several taxes behind a rate, such as CGST and SGST. */
export interface TaxComponent {
  readonly name: string;
  /** Decimal string, `9` for 9 %. */
  readonly percentage: string;
  /** Charged on the net amount plus the components before it. Default: the rate's own `compound`. */
  readonly compound?: boolean;
  /** `withholding` is taken off what the buyer pays. Default: the rate's own kind. */
  readonly kind?: TaxKind;
}

export interface InvoiceTaxRate {
  readonly id: string;
  readonly name: string;
  readonly kind: TaxKind;
  /** Decimal string, numeric(9,6). Where there are components, theirs count. */
  readonly percentage: string;
  /** The unit amount contains the tax. */
  readonly inclusive: boolean;
  readonly compound: boolean;
  readonly components?: readonly TaxComponent[] | null;
}

/** A rate as integers: the tax of component `c` on a price is `price × c.effective / divisor`. */
export interface Charge {
  readonly components: readonly ChargedComponent[];
  /** What 1 is at the scale of the effective rates. */
  readonly one: bigint;
  /** `one`, or `one + Σ effective` where prices include the tax. */
  readonly divisor: bigint;
}

export interface ChargedComponent {
  readonly name: string;
  readonly kind: TaxKind;
  readonly percentage: string;
  readonly effective: bigint;
  readonly compound: boolean;
  readonly withheld: boolean;
}

/**
 * A rate's effective percentages as integers at one scale.
 * @throws InvoiceTotalsError `revenue.invoice.negative_tax_rate`
 */
export function chargeOf(rate: InvoiceTaxRate): Charge {
  const single: TaxComponent = { name: rate.name, percentage: rate.percentage };
  const components = rate.components?.length ? rate.components : [single];
  let grown = Decimal.from(1);
  const effective = components.map((component) => {
    const percentage = Decimal.parse(component.percentage);
    if (percentage.isNegative) {
      throw new InvoiceTotalsError('revenue.invoice.negative_tax_rate', 'A tax rate is not negative.');
    }
    const kind = component.kind ?? rate.kind;
    const compound = component.compound ?? rate.compound;
    const share = compound ? percent(percentage).times(grown) : percent(percentage);
    if (kind !== 'withholding') grown = grown.plus(share);
    return { name: component.name, kind, percentage: percentage.toString(), compound, share };
  });
  const scale = Math.max(grown.scale, ...effective.map(({ share }) => share.scale));
  const one = Decimal.from(1).unscaledAt(scale);
  return {
    one,
    divisor: rate.inclusive ? grown.unscaledAt(scale) : one,
    components: effective.map(({ share, ...component }) => ({
      ...component,
      effective: share.unscaledAt(scale),
      withheld: component.kind === 'withholding',
    })),
  };
}

/** A hundredth, exactly. */
export function percent(value: Decimal): Decimal {
  return Decimal.ofUnscaled(value.unscaled, value.scale + 2);
}
