import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { KEPT, type PartyKind } from '../facts/parties';

const KIND_OF: Readonly<Record<string, PartyKind>> = {
  client_company: 'client',
  contact: 'contact',
  project: 'project',
  organization: 'seller',
  legal_entity: 'seller',
};

interface Known {
  id: string;
  kind: PartyKind;
  facts: Record<string, unknown>;
  version: number;
}

/** Keeps what invoices say of buyer and seller as the modules that own them tell it. */
@Injectable()
@Consumes(
  'revenue.keep-parties',
  'client_company.created',
  'client_company.updated',
  'client_company.status_changed',
  'client_company.restored',
  'client_company.erased',
  'contact.created',
  'contact.updated',
  'contact.restored',
  'contact.erased',
  'project.created',
  'project.updated',
  'project.activated',
  'organization.created',
  'organization.updated',
  'legal_entity.created',
  'legal_entity.updated',
)
export class KeepParties implements EventConsumer {
  async handleMany(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    const latest = new Map<string, Known>();
    for (const event of events) {
      const known = knownOf(unit, event);
      if (!known) continue;
      const before = latest.get(known.id);
      latest.set(known.id, before ? { ...known, facts: { ...before.facts, ...known.facts } } : known);
    }
    if (latest.size === 0) return;
    // An event may tell a part of its row only: what it does not name stays as it was.
    await unit.sql(
      `insert into revenue.known_parties as k (organization_id, id, kind, facts, source_version)
       select $1, x.id, x.kind, x.facts, x.version
       from jsonb_to_recordset($2::jsonb) as x (id uuid, kind text, facts jsonb, version int)
       on conflict (organization_id, id) do update
       set facts = k.facts || excluded.facts, source_version = excluded.source_version, updated_at = now()
       where k.kind = 'seller' or k.source_version <= excluded.source_version`,
      [unit.tenantId, JSON.stringify([...latest.values()])],
    );
  }
}

function knownOf(unit: Unit, event: EventEnvelope): Known | null {
  const [type = '', verb] = event.type.split('.');
  const kind = KIND_OF[type];
  if (!kind) return null;
  const facts = factsIn(type, KEPT[kind], event.data);
  const erased = verb === 'erased' ? Object.fromEntries(KEPT[kind].map((key) => [key, null])) : {};
  if (Object.keys(facts).length === 0 && verb !== 'erased') return null;
  // Several rows tell of the one seller, each with versions of its own.
  const id = kind === 'seller' ? unit.tenantId : event.aggregate.id;
  return { id, kind, facts: { ...facts, ...erased }, version: event.aggregate.version };
}

function factsIn(
  type: string,
  kept: readonly string[],
  data: Record<string, unknown>,
): Record<string, unknown> {
  return type === 'legal_entity' ? legalFacts(data) : pick(kept, data);
}

/** The numbers by which the law knows the business come from its main legal entity. */
function legalFacts(data: Record<string, unknown>): Record<string, unknown> {
  if (data.isPrimary !== true) return {};
  return pick(['taxNumber', 'registrationNumber'], data);
}

const pick = (keys: readonly string[], data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
