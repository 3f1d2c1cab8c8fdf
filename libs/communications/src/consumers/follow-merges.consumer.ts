import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { z } from 'zod';
import { normaliseAddress } from '../shared/addresses';
import { Contacts } from '../shared/contacts';
import { spreadToMessages } from '../threads/spread-to-messages';
import { Thread } from '../threads/thread.entity';

const merged = z.object({ mergedIds: z.array(z.uuid()) });
const unmerged = z.object({
  restoredIds: z.array(z.uuid()).optional(),
  mergedIds: z.array(z.uuid()).optional(),
});

/** Conversations go with their client and contacts when these are merged, and back when a merge is undone. */
@Injectable()
@Consumes(
  'communications.follow-merges',
  'client_company.merged',
  'client_company.unmerged',
  'contact.merged',
  'contact.unmerged',
)
export class FollowMerges implements EventConsumer {
  constructor(private readonly contacts: Contacts) {}

  async handle(unit: Unit, { type, aggregate, data }: EventEnvelope): Promise<void> {
    if (type === 'contact.merged') return mergeContacts(unit, aggregate.id, merged.parse(data).mergedIds);
    if (type === 'contact.unmerged') return this.separate(unit, aggregate.id);
    if (type === 'client_company.merged')
      return mergeClients(unit, aggregate.id, merged.parse(data).mergedIds);
    const { restoredIds, mergedIds } = unmerged.parse(data);
    return separateClients(unit, aggregate.id, restoredIds ?? mergedIds ?? []);
  }

  /** Whose conversation it was before nobody wrote down: the addresses tell it again. */
  private async separate(unit: Unit, survivorId: string): Promise<void> {
    const threads = await unit.rows(Thread, '$2::uuid = any(t.contact_ids)', [survivorId], 't.id');
    const known = await this.contacts.byEmail(
      unit,
      threads.flatMap((thread) => thread.counterpartAddresses),
    );
    for (const thread of threads) {
      const found = thread.counterpartAddresses.flatMap((one) => known.get(normaliseAddress(one))?.id ?? []);
      if (found.length === 0) continue;
      thread.contactIds = [...new Set([...thread.contactIds.filter((id) => id !== survivorId), ...found])];
    }
  }
}

async function mergeContacts(unit: Unit, survivorId: string, mergedIds: readonly string[]): Promise<void> {
  for (const thread of await unit.rows(Thread, 't.contact_ids && $2::uuid[]', [mergedIds], 't.id')) {
    const ids = thread.contactIds.map((id) => (mergedIds.includes(id) ? survivorId : id));
    thread.contactIds = [...new Set(ids)];
  }
}

async function mergeClients(unit: Unit, survivorId: string, mergedIds: readonly string[]): Promise<void> {
  for (const thread of await unit.rows(Thread, 't.client_id = any($2::uuid[])', [mergedIds], 't.id')) {
    if (thread.clientId) thread.mergedClientIds = [...thread.mergedClientIds, thread.clientId];
    thread.clientId = survivorId;
    await spreadToMessages(unit, thread);
  }
}

async function separateClients(
  unit: Unit,
  survivorId: string,
  restoredIds: readonly string[],
): Promise<void> {
  const threads = await unit.rows(
    Thread,
    't.client_id = $2 and t.merged_client_ids[cardinality(t.merged_client_ids)] = any($3::uuid[])',
    [survivorId, restoredIds],
    't.id',
  );
  for (const thread of threads) {
    thread.clientId = thread.mergedClientIds.at(-1) ?? thread.clientId;
    thread.mergedClientIds = thread.mergedClientIds.slice(0, -1);
    await spreadToMessages(unit, thread);
  }
}
