import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '../catalogue/command';
import type { DeadLetter } from './dead-letter.entity';
import { deadLetters } from './dead-letters.resource';
import { ReplayDeadLetter } from './replay-dead-letter.command';

@CommandHandler(ReplayDeadLetter)
export class ReplayDeadLetterHandler implements Handles<typeof ReplayDeadLetter> {
  async execute({ unit, input }: ReplayDeadLetter): Promise<DeadLetter> {
    const letter = await unit.load(deadLetters, input.id);
    letter.revive(unit.now);
    return letter;
  }
}
