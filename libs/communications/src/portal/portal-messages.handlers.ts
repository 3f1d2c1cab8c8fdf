import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Message } from '../messages/message.entity';
import type { Thread } from '../threads/thread.entity';
import { ThreadCreated, threadFacts } from '../threads/thread.events';
import { threads } from '../threads/thread.resource';
import { ClientWriting, seatOf } from './client-writing';
import { StartThreadAsClient, WriteMessageAsClient } from './portal-messages.commands';

@CommandHandler(StartThreadAsClient)
export class StartThreadAsClientHandler implements Handles<typeof StartThreadAsClient> {
  constructor(private readonly clients: ClientWriting) {}

  async execute({ unit, input }: StartThreadAsClient): Promise<Thread> {
    const seat = seatOf(unit);
    const keeper = await this.clients.keeperOf(unit);
    const thread: Thread & { message?: Message } = unit.create(threads, {
      subject: input.subject,
      channel: 'portal',
      clientId: seat.clientId,
      contactIds: [seat.contactId],
      engagementId: await this.clients.engagementOf(unit, input.engagementId),
      assigneeMemberId: keeper,
      visibility: 'shared',
      participantMemberIds: keeper ? [keeper] : [],
    });
    unit.emit(ThreadCreated, thread, threadFacts(thread));
    thread.message = await this.clients.say(unit, thread, input.bodyText);
    return thread;
  }
}

@CommandHandler(WriteMessageAsClient)
export class WriteMessageAsClientHandler implements Handles<typeof WriteMessageAsClient> {
  constructor(private readonly clients: ClientWriting) {}

  async execute({ unit, input }: WriteMessageAsClient): Promise<Message> {
    seatOf(unit);
    const thread = await unit.load(threads, input.id, 'read');
    return this.clients.say(unit, thread, input.bodyText);
  }
}
