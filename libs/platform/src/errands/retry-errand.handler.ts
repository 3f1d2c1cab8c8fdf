import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '../catalogue/command';
import type { ErrandRow } from './errand.entity';
import { RetryErrand, errands } from './errands.resource';

@CommandHandler(RetryErrand)
export class RetryErrandHandler implements Handles<typeof RetryErrand> {
  async execute({ unit, input }: RetryErrand): Promise<ErrandRow> {
    const errand = await unit.load(errands, input.id);
    errand.revive(unit.now);
    unit.notes.enlisted = true;
    return errand;
  }
}
