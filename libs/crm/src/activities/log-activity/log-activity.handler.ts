import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, Facts, unprocessable, type Handles, type Unit } from '@omni/platform';
import { requireReferences, requiredOwner } from '../../shared/writing';
import type { Activity } from '../activity.entity';
import type { ActivitySource } from '../activity.values';
import { sourceNotYours, unknownEntityType } from '../activity.errors';
import { activities } from '../activity.resource';
import { aboutOf, settleActivity } from '../logging';
import { LogActivity } from './log-activity.command';

@CommandHandler(LogActivity)
export class LogActivityHandler implements Handles<typeof LogActivity> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly facts: Facts,
  ) {}

  async execute({ unit, input }: LogActivity): Promise<Activity> {
    if (!this.catalogue.resourceOfType(input.entityType)) throw unknownEntityType();
    const memberId = requiredOwner(unit, input.memberId);
    const [about] = await Promise.all([
      aboutOf(unit, input.entityType, input.entityId),
      requireReferences(unit, { clientId: input.clientId }),
      ...(input.contactIds ?? []).map((contactId) => requireReferences(unit, { contactId })),
    ]);
    if (!about.exists) throw missing('entityId');
    if (input.messageId && !(await this.facts.row(unit, 'message', input.messageId)))
      throw missing('messageId');
    const activity = unit.create(activities, {
      ...input,
      memberId,
      occurredAt: input.occurredAt ?? unit.now,
      clientId: input.clientId === undefined ? about.clientId : input.clientId,
      contactIds: input.contactIds ?? (input.entityType === 'contact' ? [input.entityId] : []),
      source: sourceFor(unit, input.source),
    });
    await settleActivity(unit, activity);
    return activity;
  }
}

function sourceFor(unit: Unit, given: ActivitySource | undefined): ActivitySource {
  const { kind } = unit.principal;
  if (kind === 'ai') return 'ai';
  if (kind === 'user' && given && given !== 'manual') throw sourceNotYours();
  return given ?? 'manual';
}

const missing = (property: string) =>
  unprocessable('reference_not_found', 'The record that it is about does not exist.', [
    { pointer: `/${property}`, code: 'reference_not_found', message: 'does not exist' },
  ]);
