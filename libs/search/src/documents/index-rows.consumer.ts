import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Documents } from './documents';

/** Whatever happens to a row, its document is made anew from the row as it is now. */
@Injectable()
@Consumes('search.index-rows', '*')
export class IndexRows implements EventConsumer {
  constructor(private readonly documents: Documents) {}

  handleMany(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    return this.documents.refresh(
      unit,
      events.map((event) => event.aggregate),
    );
  }
}
