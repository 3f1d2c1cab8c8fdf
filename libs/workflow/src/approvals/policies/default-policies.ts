import { currencyExponent } from '@omni/platform';
import type { ApprovalPolicy } from './policy.entity';

/** From here on a bill needs two people; in units of the base currency, as people write it. */
const TWO_STEPS_FROM = 5_000;
/** From here on an invoice needs one, whatever the limits of roles say. */
const INVOICES_FROM = 10_000;

type Seed = Pick<
  ApprovalPolicy,
  'key' | 'name' | 'subjectType' | 'aboveAmountMinor' | 'rank' | 'steps' | 'expiresAfter'
> &
  Partial<Pick<ApprovalPolicy, 'condition'>>;

/**
 * What every organization begins with, to be revised like its own. Invoices are asked about only where they are large: below,
 * the limits of roles decide, and a policy of the organization's own stands before this one.
 */
export const defaultPolicies = (baseCurrency: string): Seed[] => [
  {
    key: 'bills-large',
    name: 'Large bills',
    subjectType: 'bill',
    // Policies apply above their amount, and this one from it on.
    aboveAmountMinor: minor(TWO_STEPS_FROM, baseCurrency) - 1,
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
  {
    key: 'invoices-large',
    name: 'Large invoices',
    subjectType: 'invoice',
    aboveAmountMinor: minor(INVOICES_FROM, baseCurrency) - 1,
    // In another currency the figure is compared as it stands, so that not each small one is asked about.
    condition: `amountMinor >= ${String(minor(INVOICES_FROM, baseCurrency))}`,
    rank: 900,
    steps: [{ name: 'Owner or manager', roles: ['owner', 'manager'], dueAfter: 'P3D' }],
    expiresAfter: 'P30D',
  },
];

const minor = (units: number, currency: string): number => units * 10 ** currencyExponent(currency);
