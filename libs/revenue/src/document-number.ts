import type { Unit } from '@omni/platform';
import { documentSettings } from './document-settings';

/**
 * The next number of a gapless series, `INV-0001`. The series is locked until the transaction ends: whoever fails after
 * this gives the number back. The kind keeps an invoice series named PAY apart from the payments. What the organization sets before its invoice numbers counts for nothing.
 */
export async function documentNumber(
  unit: Unit,
  kind: 'invoice' | 'payment' | 'bill',
  series: string,
): Promise<string> {
  const next = await unit.nextNumber(`${kind}:${series}`);
  const prefix = kind === 'invoice' ? (documentSettings(unit.organization).numberPrefix ?? '') : '';
  return `${prefix}${series}-${String(next).padStart(4, '0')}`;
}
