import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { MessageWriter } from '../../sending/message-writer';
import { threads } from '../../threads/thread.resource';
import type { Message } from '../message.entity';
import { WriteMessage } from './write-message.command';

@CommandHandler(WriteMessage)
export class WriteMessageHandler implements Handles<typeof WriteMessage> {
  constructor(private readonly writer: MessageWriter) {}

  async execute({ unit, input }: WriteMessage): Promise<Message> {
    const { id, ...message } = input;
    // Who reads a thread may answer in it; whether this member may write at all, the new message's own policy says.
    const thread = await unit.load(threads, id, 'read');
    return this.writer.write(unit, thread, message);
  }
}
