import { QueryHandler } from '@nestjs/cqrs';
import { Facts, type Answers } from '@omni/platform';
import { offered } from '../../booking/offered';
import { placeOf } from '../../booking/place';
import { slotsOf, windowOf, type Slots } from '../../booking/slots';
import type { AppointmentType } from '../appointment-type.entity';
import { appointmentTypes } from '../appointment-type.resource';
import { ListSlots } from './list-slots.query';

@QueryHandler(ListSlots)
export class ListSlotsHandler implements Answers<typeof ListSlots> {
  constructor(private readonly facts: Facts) {}

  async execute({ reader, input }: ListSlots): Promise<Slots> {
    const type = await reader.get<AppointmentType>(appointmentTypes, input.id);
    const { timezone, ...window } = windowOf(input, reader.organization.timezone, reader.now);
    // What is archived is offered to nobody.
    const found = type.status === 'archived' ? [] : await offered(this.facts, placeOf(reader), type, window);
    return slotsOf(timezone, found, reader.principal.role !== 'client');
  }
}
