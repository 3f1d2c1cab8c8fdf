import { query } from '@omni/platform';
import { z } from 'zod';
import { appointmentTypes } from '../appointment-types/appointment-type.resource';
import { appointments } from '../appointments/appointment.resource';
import { slotsInput, slotsOutput } from '../booking/slots';
import { booking, business, manageToken, organizationSlug, pageType, typeSlug } from './page.contract';

export class ListBookingPages extends query({
  name: 'booking_page.list',
  summary: 'What can be booked with a business',
  resource: appointmentTypes,
  needs: 'read',
  open: true,
  input: z.strictObject({ organization: organizationSlug }).meta({ id: 'ListBookingPagesInput' }),
  output: z.strictObject({ organization: business, types: z.array(pageType) }).meta({ id: 'BookingPages' }),
}) {}

export class ShowBookingPage extends query({
  name: 'booking_page.show',
  summary: 'What is booked at this address, with whom, and what is asked before',
  resource: appointmentTypes,
  needs: 'read',
  open: true,
  input: z
    .strictObject({ organization: organizationSlug, slug: typeSlug })
    .meta({ id: 'ShowBookingPageInput' }),
  output: z
    .strictObject({ organization: business, type: pageType, hosts: z.array(z.string()) })
    .meta({ id: 'BookingPage' }),
}) {}

export class ListBookingPageSlots extends query({
  name: 'booking_page.slots',
  summary: 'Times at which this can be booked',
  resource: appointmentTypes,
  needs: 'read',
  open: true,
  input: z
    .strictObject({ organization: organizationSlug, slug: typeSlug, ...slotsInput })
    .meta({ id: 'ListBookingPageSlotsInput' }),
  output: slotsOutput,
  errors: ['scheduling.slots.window'],
}) {}

export class ShowBooking extends query({
  name: 'booking.show',
  summary: 'A booking by the token of its link; nothing happens by looking',
  resource: appointments,
  needs: 'read',
  open: true,
  input: z.strictObject({ token: manageToken }).meta({ id: 'ShowBookingInput' }),
  output: booking,
}) {}

export class ListBookingSlots extends query({
  name: 'booking.slots',
  summary: 'Times that a booking can be moved to',
  resource: appointments,
  needs: 'read',
  open: true,
  input: z.strictObject({ token: manageToken, ...slotsInput }).meta({ id: 'ListBookingSlotsInput' }),
  output: slotsOutput,
  errors: ['scheduling.slots.window'],
}) {}
