import { CommandHandler } from '@nestjs/cqrs';
import {
  Catalogue, Fault, applyPatch, fromRow, notFound, parseInput, unprocessable, type AnyResource, type Handles, type Resource,
  type Rights,
} from '@omni/platform';
import { RestoreVersion } from './restore-version.command';
import { storedVersion } from './stored-version';

@CommandHandler(RestoreVersion)
export class RestoreVersionHandler implements Handles<typeof RestoreVersion> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ unit, input }: RestoreVersion) {
    const { entityType, entityId, version } = input;
    const resource = this.catalogue.resourceOfType(entityType);
    if (!resource) throw notFound('row');
    const row = await unit.load(resource as unknown as Resource, entityId, 'update');
    if (unit.call.ifMatch !== null && unit.call.ifMatch !== row.version) {
      throw new Fault(412, 'stale_version', 'The row has changed since you read it.', { extra: { currentVersion: row.version } });
    }
    const contract = this.revisable(resource);
    const older = await storedVersion(unit.sql.bind(unit), unit.tenantId, entityType, entityId, version);
    const values = parseInput(contract, writable(resource, unit.rights(resource), older.row, contract.shape));
    applyPatch(row, values);
    const fields = (unit.changes().find((c) => c.entity === row)?.changed ?? []).filter((f) => f in contract.shape);
    return { entityType, entityId, restoredVersion: version, version: row.version + (fields.length ? 1 : 0), fields };
  }

  /** A record's revision has no rule of its own. Where there is one, older values go through that verb, by hand. */
  private revisable(resource: AnyResource) {
    const { revise } = resource.contract;
    if (resource.kind === 'record' && revise && !this.catalogue.command(`${resource.type}.revise`)) return revise;
    throw unprocessable('timeline.version.not_a_record', 'Only records can be set back; this has rules of its own.');
  }
}

/** The older values of the fields that a revision takes and this actor may write. */
function writable(
  resource: AnyResource, { hidden, kept }: Rights, row: Record<string, unknown>, shape: Record<string, unknown>,
): Record<string, unknown> {
  const view = resource.view(fromRow(resource, row) as never);
  return Object.fromEntries(Object.entries(view).filter(([field]) => field in shape && !hidden.has(field) && !kept.has(field)));
}
