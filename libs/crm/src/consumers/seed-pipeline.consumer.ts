import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type Unit } from '@omni/platform';
import { seedPipeline } from '../pipelines/default-pipeline';

/** A new organization can sell at once. */
@Injectable()
@Consumes('crm.seed-pipeline', 'organization.created')
export class SeedPipeline implements EventConsumer {
  async handle(unit: Unit): Promise<void> {
    await seedPipeline(unit);
  }
}
