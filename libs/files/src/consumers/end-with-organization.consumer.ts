import { Injectable } from '@nestjs/common';
import { Consumes, enlist, type EventConsumer, type Unit } from '@omni/platform';

/** A closed organization leaves no bytes behind in the store. */
@Injectable()
@Consumes('files.end-with-organization', 'organization.closed')
export class EndWithOrganization implements EventConsumer {
  async handle(unit: Unit): Promise<void> {
    await enlist(unit, 'files.remove-all', {}, { key: unit.tenantId });
  }
}
