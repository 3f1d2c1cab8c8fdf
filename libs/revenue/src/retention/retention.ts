import { addDays, addMonths, type OrganizationFacts } from '@omni/platform';

/** How long the law has a business keep its documents of account, from the day on them. May be lengthened, never less. */
export const DOCUMENT_RETENTION_YEARS = 7;

/** Documents of this day and before have been kept long enough: by the law, and by what the organization has set. */
export function keptSince(
  today: string,
  { settings }: OrganizationFacts,
  type: 'invoice' | 'payment' | 'bill' | 'invoice_schedule',
): string {
  const lawful = addMonths(today, -12 * DOCUMENT_RETENTION_YEARS);
  const days = (settings.retentionDays as Record<string, unknown> | undefined)?.[type];
  const wanted = typeof days === 'number' ? addDays(today, 0 - days) : lawful;
  return wanted < lawful ? wanted : lawful;
}

/** SQL: neither the row of this alias nor any that it names in these columns is under legal hold. */
export const notHeld = (alias: string, ...columns: string[]): string =>
  `not exists (select 1 from revenue.legal_holds h where h.organization_id = ${alias}.organization_id and h.released_at is null
     and h.entity_id in (${['id', ...columns].map((column) => `${alias}.${column}`).join(', ')}))`;
