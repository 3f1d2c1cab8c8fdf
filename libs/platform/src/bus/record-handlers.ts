import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { TenantEntity } from '../entity';
import { applyPatch, asResource, CreateRecord, RemoveRecord, RestoreRecord, ReviseRecord } from './records';

@CommandHandler(CreateRecord)
export class CreateRecordHandler implements ICommandHandler<CreateRecord> {
  execute({ unit, resource, input }: CreateRecord): Promise<TenantEntity> {
    return Promise.resolve(unit.create(asResource(resource), input));
  }
}

@CommandHandler(ReviseRecord)
export class ReviseRecordHandler implements ICommandHandler<ReviseRecord> {
  async execute({ unit, resource, input }: ReviseRecord): Promise<TenantEntity> {
    const row = await unit.load(asResource(resource), input.id, 'update');
    applyPatch(row, input);
    return row;
  }
}

@CommandHandler(RemoveRecord)
export class RemoveRecordHandler implements ICommandHandler<RemoveRecord> {
  async execute({ unit, resource, input }: RemoveRecord): Promise<null> {
    const row = await unit.load(asResource(resource), input.id, 'delete');
    row.deletedAt = unit.now;
    return null;
  }
}

@CommandHandler(RestoreRecord)
export class RestoreRecordHandler implements ICommandHandler<RestoreRecord> {
  async execute({ unit, resource, input }: RestoreRecord): Promise<TenantEntity> {
    const row = await unit.loadDeleted(asResource(resource), input.id, 'restore');
    row.deletedAt = null;
    return row;
  }
}
