import { Injectable } from '@nestjs/common';
import { Consumes, DomainModule, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { widgets } from '../../libs/testing/src/sample/widget';

/** When each aggregate's event reached its consumer, by this process's clock. */
export const heard = new Map<string, number>();

/** The least that a consumer can do: what remains is the house's own cost. */
@Injectable()
@Consumes('bench.count', 'widget.created')
export class Count implements EventConsumer {
  handleMany(_unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    const now = performance.now();
    for (const event of events) heard.set(event.aggregate.id, now);
    return Promise.resolve();
  }
}

@DomainModule({ name: 'sample', summary: 'For measuring.', resources: [widgets], consumers: [Count] })
export class CountModule {}
