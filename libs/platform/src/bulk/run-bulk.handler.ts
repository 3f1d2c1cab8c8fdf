import { CommandHandler } from '@nestjs/cqrs';
import type { z } from 'zod';
import { Batch, type BatchItem, type BatchResult } from '../bus/batch';
import { Catalogue } from '../catalogue/catalogue';
import type { Handles } from '../catalogue/command';
import type { AnyResource } from '../catalogue/resource';
import { Fault, forbidden, unprocessable } from '../errors/fault';
import type { bulkInput } from './bulk.contract';
import { RunBulk } from './run-bulk.command';

type Operation = z.output<typeof bulkInput>['operations'][number];

const DONE = { create: 201, revise: 200, remove: 204, restore: 200 } as const;

@CommandHandler(RunBulk)
export class RunBulkHandler implements Handles<typeof RunBulk> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly batch: Batch,
  ) {}

  async execute({ unit, input }: RunBulk) {
    const resource = this.catalogue.resourceNamed(input.resource);
    if (!resource) throw new Fault(404, 'bulk.no_such_resource', 'There is no such resource.');
    if (!unit.principal.role)
      throw forbidden('Choose an organization first.', `${resource.module}.${resource.name}:update`);
    const items = input.operations.map((operation, index) => this.item(resource, operation, index));
    const results = await this.batch.run(unit, items, true, 'audited');
    const data = results.map((result, index) =>
      entry(index, input.operations[index]?.verb ?? 'create', result),
    );
    const failed = results.filter((result) => !result.ok).length;
    const outcome = { data, succeeded: results.length - failed, failed };
    if (input.atomic && failed > 0) {
      throw new Fault(422, 'bulk.refused', 'An operation was refused, so nothing was done.', {
        extra: outcome,
      });
    }
    return outcome;
  }

  private item(resource: AnyResource, operation: Operation, index: number): BatchItem {
    const { verb, id, version, body = {} } = operation;
    const at = (code: string, message: string): Fault =>
      unprocessable(`bulk.${code}`, message, [
        { pointer: `/operations/${String(index)}`, code: `bulk.${code}`, message },
      ]);
    if (!this.offers(resource, verb)) throw at('verb_not_offered', `${resource.name} cannot be changed so.`);
    if (verb === 'create') return { verb, resource, input: body };
    if (id === undefined) throw at('id_needed', 'Say which row.');
    if (resource.ifMatch === 'required' && verb !== 'restore' && version === undefined)
      throw at('version_needed', 'Say which version you know: money and agreements are not changed blindly.');
    return {
      verb,
      resource,
      input: verb === 'revise' ? { ...body, id } : { id },
      ...(version === undefined ? {} : { version }),
    };
  }

  /** Whether the single request exists: a command of that name, or one of the shared messages of records. */
  private offers(resource: AnyResource, verb: Operation['verb']): boolean {
    const Command = this.catalogue.commandClass(`${resource.type}.${verb}`);
    if (Command) return !Command.decl.open;
    if (resource.kind !== 'record') return false;
    return verb === 'create' || verb === 'revise' ? Boolean(resource.contract[verb]) : resource.softDelete;
  }
}

function entry(index: number, verb: Operation['verb'], result: BatchResult) {
  if (result.ok) return { index, status: DONE[verb], id: result.id, version: result.version, error: null };
  const { status, code, message, options } = result.fault;
  const error = { code, detail: message, errors: options.errors ?? [] };
  return { index, status, id: null, version: null, error };
}
