import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { MessageWriter } from '../../sending/message-writer';
import type { Message } from '../../messages/message.entity';
import { ThreadMaker } from '../thread-maker';
import type { Thread } from '../thread.entity';
import { StartThread } from './start-thread.command';

@CommandHandler(StartThread)
export class StartThreadHandler implements Handles<typeof StartThread> {
  constructor(
    private readonly maker: ThreadMaker,
    private readonly writer: MessageWriter,
  ) {}

  async execute({ unit, input }: StartThread): Promise<Thread & { message?: Message }> {
    const { message, ...about } = input;
    const thread: Thread & { message?: Message } = await this.maker.begin(unit, about);
    if (message) thread.message = await this.writer.write(unit, thread, message);
    return thread;
  }
}
