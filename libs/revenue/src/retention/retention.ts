import { addDays, addMonths, type OrganizationFacts } from '@omni/platform';

/** How long the law has a business keep its documents of account, from the day on them. May be lengthened, never less. */
export const DOCUMENT_RETENTION_YEARS = 7;

/** Documents of this day and before have been kept long enough: by the law, and by what the organization has set. */
export function keptSince(
  today: string,
  { settings }: OrganizationFacts,
  type: 'invoice' | 'payment',
): string {
  const lawful = addMonths(today, -12 * DOCUMENT_RETENTION_YEARS);
  const days = (settings.retentionDays as Record<string, unknown> | undefined)?.[type];
  const wanted = typeof days === 'number' ? addDays(today, 0 - days) : lawful;
  return wanted < lawful ? wanted : lawful;
}
