import { currencyExponent } from '@omni/platform';
import type { ApprovalPolicy } from './policy.entity';

/** From here on a bill needs two people; in units of the base currency, as people write it. */
const TWO_STEPS_FROM = 5_000;

type Seed = Pick<
  ApprovalPolicy,
  'key' | 'name' | 'subjectType' | 'aboveAmountMinor' | 'rank' | 'steps' | 'expiresAfter'
>;

/**
 * What every organization begins with, to be revised like its own. Bills alone: what the limits of its roles say of its own
 * invoices, a policy would say otherwise.
 */
export const defaultPolicies = (baseCurrency: string): Seed[] => [
  {
    key: 'bills-large',
    name: 'Large bills',
    subjectType: 'bill',
    // Policies apply above their amount, and this one from it on.
    aboveAmountMinor: TWO_STEPS_FROM * 10 ** currencyExponent(baseCurrency) - 1,
    rank: 10,
    steps: [
      { name: 'Manager', roles: ['manager'], dueAfter: 'P2D', escalateTo: { roles: ['owner'] } },
      { name: 'Owner', roles: ['owner'], dueAfter: 'P3D' },
    ],
    expiresAfter: 'P30D',
  },
  {
    key: 'bills',
    name: 'Bills',
    subjectType: 'bill',
    aboveAmountMinor: null,
    rank: 20,
    steps: [{ name: 'Manager', roles: ['manager'], dueAfter: 'P3D', escalateTo: { roles: ['owner'] } }],
    expiresAfter: 'P30D',
  },
];
