import { Injectable } from '@nestjs/common';
import { Catalogue, Decimal, Facts, type FaultDetail, type Unit } from '@omni/platform';
import { badLines } from '../proposal.errors';
import type { ProposalLineValues } from '../proposal.contract';
import type { ChoiceGroup } from '../pricing';
import type { ProposalLine } from '../proposal-version.entity';

interface Product {
  id: string;
  name: string;
  description: string | null;
  unit: string | null;
  unitAmount: string;
  currency: string;
  taxRateId: string | null;
  status: string;
}
interface TaxRate {
  percentage: string;
  kind: string;
}

/** A line without its amounts, which follow from the totals. */
export type UnpricedLine = Omit<ProposalLine, 'netMinor' | 'taxMinor'>;

const UNTAXED = new Set(['reverse_charge', 'exempt', 'zero_rated', 'withholding']);

/** Completes lines by their products and refuses, all at once, those that cannot be offered. */
@Injectable()
export class CompleteLines {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  async complete(
    unit: Unit,
    values: readonly ProposalLineValues[],
    groups: readonly ChoiceGroup[],
    currency: string,
  ): Promise<UnpricedLine[]> {
    const ids = values.flatMap((line) => line.productId ?? []);
    const products = await this.facts.rows<Product>(unit, 'product', ids);
    const rates = await this.facts.rows<TaxRate>(
      unit,
      'tax_rate',
      [...products.values()].flatMap((product) => product.taxRateId ?? []),
    );
    const faults: FaultDetail[] = [];
    const known = this.catalogue.resourceOfType('product') !== undefined;
    const lines = values.map((line, index) => {
      const fail = (property: string, code: string, message: string): void => {
        faults.push({ pointer: `/lines/${String(index)}/${property}`, code, message });
      };
      const product = line.productId ? products.get(line.productId) : undefined;
      if (line.productId && known && !product) fail('productId', 'reference_not_found', 'does not exist');
      if (product?.status === 'archived') fail('productId', 'archived', 'is archived');
      const description = line.description ?? product?.description ?? product?.name;
      if (!description) fail('description', 'required', 'is needed where no product brings it');
      if (line.unitAmount === undefined && !product)
        fail('unitAmount', 'required', 'is needed where no product brings it');
      if (line.unitAmount === undefined && product && product.currency !== currency)
        fail('unitAmount', 'currency_mismatch', `the product is priced in ${product.currency}`);
      if (line.group && !groups.some((group) => group.key === line.group))
        fail('group', 'unknown', 'is no group of this proposal');
      return {
        key: line.key ?? `l${String(index + 1)}`,
        productId: line.productId ?? null,
        description: description ?? '',
        quantity: shortest(line.quantity ?? '1'),
        unit: line.unit ?? product?.unit ?? null,
        unitAmount: shortest(line.unitAmount ?? product?.unitAmount ?? '0'),
        discountPct: line.discountPct ? shortest(line.discountPct) : null,
        taxPct: line.taxPct === undefined ? taxOf(product, rates) : line.taxPct && shortest(line.taxPct),
        optional: line.optional ?? false,
        selected: line.selected ?? false,
        group: line.group ?? null,
      };
    });
    const keys = lines.map((line) => line.key);
    keys.forEach((key, index) => {
      if (keys.indexOf(key) !== index)
        faults.push({ pointer: `/lines/${String(index)}/key`, code: 'duplicate', message: 'stands twice' });
    });
    if (faults.length) throw badLines(faults);
    return lines.map((line) => preset(line, lines, groups));
  }
}

/** Of a group that needs one, the first line is in where the business selected none. */
function preset(
  line: UnpricedLine,
  lines: readonly UnpricedLine[],
  groups: readonly ChoiceGroup[],
): UnpricedLine {
  const group = groups.find(({ key }) => key === line.group);
  if (!group?.required) return line;
  const of = lines.filter((other) => other.group === group.key);
  const first = of.find((other) => other.selected) ?? of[0];
  return { ...line, selected: line.key === first?.key };
}

function taxOf(product: Product | undefined, rates: ReadonlyMap<string, TaxRate>): string | null {
  const rate = product?.taxRateId ? rates.get(product.taxRateId) : undefined;
  return rate && !UNTAXED.has(rate.kind) ? shortest(rate.percentage) : null;
}

const shortest = (value: string): string => Decimal.parse(value).toString();
