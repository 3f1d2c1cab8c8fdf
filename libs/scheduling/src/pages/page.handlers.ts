import { QueryHandler } from '@nestjs/cqrs';
import { Facts, type Answers, type Reader } from '@omni/platform';
import { AppointmentType } from '../appointment-types/appointment-type.entity';
import { appointmentTypes } from '../appointment-types/appointment-type.resource';
import { hostNames } from '../booking/host-names';
import { offered } from '../booking/offered';
import { placeOf } from '../booking/place';
import { slotsOf, windowOf } from '../booking/slots';
import { bookableType, typeById } from '../booking/types';
import { bookingOf, pageTypeOf } from './page.contract';
import {
  ListBookingPages,
  ListBookingPageSlots,
  ListBookingSlots,
  ShowBooking,
  ShowBookingPage,
} from './page.queries';
import { Visitors } from './visitors';

const businessOf = ({ organization: { name, timezone, locale } }: Reader) => ({ name, timezone, locale });

@QueryHandler(ListBookingPages)
export class ListBookingPagesHandler implements Answers<typeof ListBookingPages> {
  constructor(private readonly visitors: Visitors) {}

  async execute({ reader, input }: ListBookingPages) {
    const inside = await this.visitors.reader(reader, input.organization);
    const { select, sql } = appointmentTypes.table;
    const rows = await inside.tx.rows<AppointmentType>(
      `select ${select} from ${sql} t where t.organization_id = $1 and t.status = 'active' and t.deleted_at is null
       order by t.name, t.id limit 200`,
      [inside.organization.id],
    );
    return { organization: businessOf(inside), types: rows.map(pageTypeOf) };
  }
}

@QueryHandler(ShowBookingPage)
export class ShowBookingPageHandler implements Answers<typeof ShowBookingPage> {
  constructor(
    private readonly visitors: Visitors,
    private readonly facts: Facts,
  ) {}

  async execute({ reader, input }: ShowBookingPage) {
    const inside = await this.visitors.reader(reader, input.organization);
    const place = placeOf(inside);
    const type = await bookableType(place, input.slug);
    const hosts = await hostNames(this.facts, place, type.hostMemberIds);
    return { organization: businessOf(inside), type: pageTypeOf(type), hosts };
  }
}

@QueryHandler(ListBookingPageSlots)
export class ListBookingPageSlotsHandler implements Answers<typeof ListBookingPageSlots> {
  constructor(
    private readonly visitors: Visitors,
    private readonly facts: Facts,
  ) {}

  async execute({ reader, input }: ListBookingPageSlots) {
    const inside = await this.visitors.reader(reader, input.organization);
    const place = placeOf(inside);
    const type = await bookableType(place, input.slug);
    const { timezone, ...window } = windowOf(input, inside.organization.timezone, inside.now);
    return slotsOf(timezone, await offered(this.facts, place, type, window), false);
  }
}

@QueryHandler(ShowBooking)
export class ShowBookingHandler implements Answers<typeof ShowBooking> {
  constructor(
    private readonly visitors: Visitors,
    private readonly facts: Facts,
  ) {}

  async execute({ reader, input }: ShowBooking) {
    const { reader: inside, appointment } = await this.visitors.readByToken(reader, input.token);
    const place = placeOf(inside);
    const type = await typeById(place, appointment.appointmentTypeId);
    return bookingOf(appointment, type, await hostNames(this.facts, place, appointment.hostMemberIds));
  }
}

@QueryHandler(ListBookingSlots)
export class ListBookingSlotsHandler implements Answers<typeof ListBookingSlots> {
  constructor(
    private readonly visitors: Visitors,
    private readonly facts: Facts,
  ) {}

  async execute({ reader, input }: ListBookingSlots) {
    const { reader: inside, appointment } = await this.visitors.readByToken(reader, input.token);
    const place = placeOf(inside);
    const type = await typeById(place, appointment.appointmentTypeId);
    const { timezone, ...window } = windowOf(
      { ...input, timezone: input.timezone ?? appointment.timezone },
      inside.organization.timezone,
      inside.now,
    );
    if (!type || type.status === 'archived') return slotsOf(timezone, [], false);
    const without = { slotId: appointment.slotId, appointmentId: appointment.id };
    return slotsOf(timezone, await offered(this.facts, place, type, window, { without }), false);
  }
}
