import { BILLING_MODES, type BillingMode } from './project.choices';

/** A project is billed as its engagement is. One that is billed by usage is metered elsewhere: its hours are not billed. */
export function billingModeOf(engagementMode: string | null | undefined): BillingMode {
  if (engagementMode === 'usage') return 'non_billable';
  return BILLING_MODES.find((known) => known === engagementMode) ?? 'fixed';
}
