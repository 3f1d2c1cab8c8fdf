import { Injectable } from '@nestjs/common';
import {
  Consumes,
  type EntityClass,
  type EventConsumer,
  type EventEnvelope,
  type TenantEntity,
  type Unit,
} from '@omni/platform';
import { z } from 'zod';
import { FileRequest } from '../file-requests/file-request.entity';
import { FileObject } from '../files/file.entity';
import { Folder } from '../folders/folder.entity';

const merged = z.object({ id: z.uuid(), mergedIds: z.array(z.uuid()) });
const unmerged = z.object({ id: z.uuid(), restoredIds: z.array(z.uuid()) });

/** A reference to what may be merged, and the ids that were there before, the latest last. */
interface Reference {
  kind: EntityClass<TenantEntity>;
  now: string;
  before: string;
  column: string;
  beforeColumn: string;
}

const ofClient = (kind: EntityClass<TenantEntity>): Reference => ({
  kind,
  now: 'clientId',
  before: 'mergedClientIds',
  column: 'client_id',
  beforeColumn: 'merged_client_ids',
});

const REFERENCES: Readonly<Record<string, readonly Reference[]>> = {
  client_company: [Folder, FileObject, FileRequest].map(ofClient),
  contact: [
    {
      kind: FileRequest,
      now: 'contactId',
      before: 'mergedContactIds',
      column: 'contact_id',
      beforeColumn: 'merged_contact_ids',
    },
  ],
};

/**
 * Folders, files and requests go with their client or contact when several become one, and back when that is undone. Each
 * row remembers whose it was, so that merges of merges are undone one by one.
 */
@Injectable()
@Consumes(
  'files.follow-merges',
  'client_company.merged',
  'client_company.unmerged',
  'contact.merged',
  'contact.unmerged',
)
export class FollowMerges implements EventConsumer {
  async handle(unit: Unit, { type, data }: EventEnvelope): Promise<void> {
    const [of = '', verb] = type.split('.');
    for (const reference of REFERENCES[of] ?? []) {
      if (verb === 'merged') await merge(unit, reference, merged.parse(data));
      else await unmerge(unit, reference, unmerged.parse(data));
    }
  }
}

async function merge(
  unit: Unit,
  { kind, now, before, column }: Reference,
  { id, mergedIds }: z.output<typeof merged>,
): Promise<void> {
  for (const row of await unit.rows(kind, `t.${column} = any($2::uuid[])`, [mergedIds])) {
    const holder = row as unknown as Record<string, unknown>;
    holder[before] = [...(holder[before] as string[]), holder[now]];
    holder[now] = id;
  }
}

async function unmerge(
  unit: Unit,
  { kind, now, before, column, beforeColumn }: Reference,
  { id, restoredIds }: z.output<typeof unmerged>,
): Promise<void> {
  const came = `t.${column} = $2 and t.${beforeColumn}[cardinality(t.${beforeColumn})] = any($3::uuid[])`;
  for (const row of await unit.rows(kind, came, [id, restoredIds])) {
    const holder = row as unknown as Record<string, unknown>;
    const ids = holder[before] as string[];
    holder[now] = ids.at(-1);
    holder[before] = ids.slice(0, -1);
  }
}
