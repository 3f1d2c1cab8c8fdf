import type { Unit } from '@omni/platform';

/** The next number of a gapless series, `PRO-0001`: taken last of all, since the series waits until the transaction ends. */
export async function documentNumber(unit: Unit, prefix: 'PRO' | 'CTR'): Promise<string> {
  const next = await unit.nextNumber(`agreements:${prefix}`);
  return `${prefix}-${String(next).padStart(4, '0')}`;
}
