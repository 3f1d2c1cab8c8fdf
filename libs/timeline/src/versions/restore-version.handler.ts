import { CommandBus, CommandHandler } from '@nestjs/cqrs';
import {
  Catalogue,
  applyPatch,
  canonicalJson,
  fromRow,
  matchVersion,
  notFound,
  parseInput,
  unprocessable,
  type AnyResource,
  type Handles,
  type Resource,
  type TenantEntity,
  type Unit,
} from '@omni/platform';
import type { z } from 'zod';
import { RestoreVersion } from './restore-version.command';
import { storedVersion } from './stored-version';

type Values = Record<string, unknown>;

@CommandHandler(RestoreVersion)
export class RestoreVersionHandler implements Handles<typeof RestoreVersion> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly commands: CommandBus,
  ) {}

  async execute({ unit, input }: RestoreVersion) {
    const { entityType, entityId, version } = input;
    const resource = this.catalogue.resourceOfType(entityType);
    if (!resource) throw notFound('row');
    const row = await unit.load(resource as unknown as Resource, entityId, 'update');
    const contract = this.revision(resource);
    // A revision by another road: what a PATCH needs is needed here.
    matchVersion(unit.call, resource, row.version);
    const older = await storedVersion(unit.sql.bind(unit), unit.tenantId, entityType, entityId, version);
    const values = differing(unit, resource, row, older.row, contract.shape);
    const fields = Object.keys(values);
    if (fields.length) await this.revise(unit, resource, row, contract, values);
    const changed = unit.changes().some((c) => c.entity.id === entityId);
    return {
      entityType,
      entityId,
      restoredVersion: version,
      version: row.version + (changed ? 1 : 0),
      fields,
    };
  }

  /** What a revision takes: of the resource's own verb, where it has one, else of the shared message. */
  private revision(resource: AnyResource): z.ZodObject {
    const verb = this.catalogue.command(`${resource.type}.revise`);
    const contract = verb?.input ?? (resource.kind === 'record' ? resource.contract.revise : undefined);
    if (contract) return contract;
    throw unprocessable('timeline.version.not_revisable', 'This is never revised, so it cannot be set back.');
  }

  /** The verb's own rules hold: what may not be revised any more may not be set back either. */
  private async revise(
    unit: Unit,
    resource: AnyResource,
    row: TenantEntity,
    contract: z.ZodObject,
    values: Values,
  ): Promise<void> {
    const Verb = this.catalogue.commandClass(`${resource.type}.revise`);
    if (Verb)
      await this.commands.execute(new Verb(unit, parseInput(contract, { ...values, id: row.id }) as never));
    else applyPatch(row, parseInput(contract, values));
  }
}

/** The older values of fields that differ now, that a revision takes, and that this actor may see and write. */
function differing(
  unit: Unit,
  resource: AnyResource,
  row: TenantEntity,
  older: Values,
  shape: Record<string, unknown>,
): Values {
  const { hidden, kept } = unit.rights(resource);
  const [was, is] = [fromRow(resource, older), row].map((r) => resource.view(r as never)) as [Values, Values];
  const open = (field: string): boolean =>
    field !== 'id' && field in shape && !(field in resource.parts) && !hidden.has(field) && !kept.has(field);
  return Object.fromEntries(
    Object.entries(was).filter(
      ([field, value]) => open(field) && canonicalJson(value ?? null) !== canonicalJson(is[field] ?? null),
    ),
  );
}
