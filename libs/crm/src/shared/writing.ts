import { unprocessable, type Unit } from '@omni/platform';
import type { LifecycleSource } from './fields';

const TABLES = {
  clientId: 'crm.client_companies',
  contactId: 'crm.contacts',
  dealId: 'crm.deals',
  sourceLeadId: 'crm.leads',
} as const;

type References = Partial<Record<keyof typeof TABLES, string | null | undefined>>;

/**
 * Refuses references to rows that are deleted or merged away: a foreign key alone would take them. Sent together with
 * the caller's other first statements, so it costs no round trip of its own.
 */
export async function requireReferences(unit: Unit, references: References): Promise<void> {
  const given = Object.entries(references).filter(
    (entry): entry is [keyof typeof TABLES, string] => !!entry[1],
  );
  const found = await Promise.all(given.map(([name, id]) => isLive(unit, TABLES[name], id)));
  const missing = given.filter((_, i) => !found[i]);
  if (missing.length === 0) return;
  throw unprocessable(
    'reference_not_found',
    'A referenced row does not exist.',
    missing.map(([name]) => ({
      pointer: `/${name}`,
      code: 'reference_not_found',
      message: 'does not exist',
    })),
  );
}

async function isLive(unit: Unit, table: string, id: string): Promise<boolean> {
  const rows = await unit.sql(
    `select 1 from ${table} where organization_id = $1 and id = $2 and deleted_at is null`,
    [unit.tenantId, id],
  );
  return rows.length > 0;
}

/** Whom a new row belongs to: as told; else Staff own what they write, and others leave it open. */
export function ownerOf(unit: Unit, given: string | null | undefined): string | null {
  if (given !== undefined) return given;
  return unit.principal.role === 'staff' ? unit.principal.memberId : null;
}

/** The same where a row must have an owner: whoever writes it, unless told. */
export function requiredOwner(unit: Unit, given: string | null | undefined): string {
  const owner = given ?? unit.principal.memberId;
  if (owner) return owner;
  throw unprocessable('crm.owner_required', 'Say which member it belongs to.', [
    { pointer: '/ownerMemberId', code: 'required', message: 'is required when no member writes it' },
  ]);
}

/** How a row came in: as its writer says, else by the kind of the writer. */
export function sourceOf(unit: Unit, given?: LifecycleSource): LifecycleSource {
  const { kind } = unit.principal;
  if (kind === 'workflow' || kind === 'integration' || kind === 'ai') return kind;
  if (kind === 'system') return given ?? 'workflow';
  return given ?? 'manual';
}

/** Whether a caller that would make a duplicate wants the row that is there: by its Prefer header, or being the house. */
export const prefersExisting = (unit: Unit): boolean =>
  unit.call.prefer.includes('return-existing') ||
  unit.principal.kind === 'workflow' ||
  unit.principal.kind === 'system';
