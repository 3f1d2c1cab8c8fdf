import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { Engine } from '../../engine/engine';
import { keepRun } from '../../engine/keep-run';
import { Steps } from '../../engine/steps';
import { runView } from '../../runs/run.resource';
import { noSuchStep } from '../policy.errors';
import { RunRetention } from './run-retention.command';

@CommandHandler(RunRetention)
export class RunRetentionHandler implements Handles<typeof RunRetention> {
  constructor(
    private readonly engine: Engine,
    private readonly steps: Steps,
  ) {}

  async execute({ unit, input }: RunRetention) {
    const { entityType } = input;
    if (entityType !== undefined && !this.steps.all.some(({ resource }) => resource.type === entityType))
      throw noSuchStep();
    const done = await this.engine.work(unit, { ...input, counted: true });
    const run = await keepRun(unit, 'manual', input, done);
    return { ...runView(run), indefinite: [...this.steps.indefinite] };
  }
}
