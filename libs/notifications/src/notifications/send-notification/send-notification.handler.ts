import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { Facts, unprocessable, type Handles, type Unit } from '@omni/platform';
import { assertEntity } from '../../assert-entity';
import { Notifier } from '../../delivery/notifier';
import { People } from '../../delivery/people';
import type { Recipient } from '../../delivery/recipient';
import { NOTICE } from '../../rules/rules';
import type { Notification } from '../notification.entity';
import { SendNotification } from './send-notification.command';

@CommandHandler(SendNotification)
export class SendNotificationHandler implements Handles<typeof SendNotification> {
  constructor(
    private readonly notifier: Notifier,
    private readonly people: People,
    private readonly facts: Facts,
  ) {}

  async execute({ unit, input }: SendNotification): Promise<Notification> {
    const { title, body = null, entityType, entityId, key } = input;
    if ((entityType === undefined) !== (entityId === undefined)) throw halfALink();
    const about = entityType && entityId ? { type: entityType, id: entityId } : null;
    if (about) await assertEntity(this.facts, unit, about);
    return this.notifier.tell(unit, {
      rule: NOTICE,
      recipient: await this.recipient(unit, input),
      title,
      body,
      about,
      concerns: about ? [about] : [],
      sourceKey: key ? `key:${key}` : `once:${randomUUID()}`,
    });
  }

  private async recipient(
    unit: Unit,
    { memberId, contactId }: { memberId?: string | undefined; contactId?: string | undefined },
  ): Promise<Recipient> {
    if ((memberId === undefined) === (contactId === undefined)) throw recipientUnknown('memberId');
    const [someone] = memberId
      ? await this.people.members(unit, [memberId])
      : await this.people.contacts(unit, contactId ? [contactId] : []);
    if (!someone) throw recipientUnknown(memberId ? 'memberId' : 'contactId');
    return someone;
  }
}

const recipientUnknown = (property: string) =>
  unprocessable('notifications.recipient_unknown', 'Name one active member, or one contact.', [
    { pointer: `/${property}`, code: 'reference_not_found', message: 'names nobody who can be told' },
  ]);

const halfALink = () =>
  unprocessable('notifications.incomplete_link', 'A record is named by its type and its id together.', [
    { pointer: '/entityId', code: 'incomplete_link', message: 'send entityType and entityId together' },
  ]);
