import { addDays, addMonths, type OrganizationFacts } from '@omni/platform';

/** How long agreements are kept after they were decided or ended. May be lengthened, never less. */
export const AGREEMENT_RETENTION_YEARS = 7;

/** What was over on this day or before has been kept long enough: by the house's rule, and by what the organization set. */
export function keptSince(
  today: string,
  { settings }: Pick<OrganizationFacts, 'settings'>,
  type: 'proposal' | 'contract' | 'signature_request' | 'agreement_template',
): string {
  const lawful = addMonths(today, -12 * AGREEMENT_RETENTION_YEARS);
  const days = (settings.retentionDays as Record<string, unknown> | undefined)?.[type];
  const wanted = typeof days === 'number' ? addDays(today, 0 - days) : lawful;
  return wanted < lawful ? wanted : lawful;
}
