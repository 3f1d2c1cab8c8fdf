import { Req } from '@nestjs/common';
import { Api, Asks, Does, Routes, type ApiRequest } from '@omni/platform';
import { BookOpenly, CancelBooking, RescheduleBooking } from './page.commands';
import {
  ListBookingPages,
  ListBookingPageSlots,
  ListBookingSlots,
  ShowBooking,
  ShowBookingPage,
} from './page.queries';

/** Open to anyone: what a business offers to be booked. */
@Routes({
  path: 'booking',
  tag: 'booking',
  summary: 'The public booking page: what is offered, booking it, and managing a booking by its link.',
  module: 'scheduling',
})
export class BookingPagesController {
  constructor(private readonly api: Api) {}

  @Asks(ListBookingPages, ':organization')
  listBookingPages(@Req() request: ApiRequest) {
    return this.api.ask(ListBookingPages, request);
  }

  @Asks(ShowBookingPage, ':organization/:slug')
  showBookingPage(@Req() request: ApiRequest) {
    return this.api.ask(ShowBookingPage, request);
  }

  @Asks(ListBookingPageSlots, ':organization/:slug/slots')
  listBookingPageSlots(@Req() request: ApiRequest) {
    return this.api.ask(ListBookingPageSlots, request);
  }

  @Does(BookOpenly, { path: ':organization/:slug', status: 201 })
  bookOpenly(@Req() request: ApiRequest) {
    return this.api.send(BookOpenly, request);
  }
}

/** Open to whoever holds a booking's link. */
@Routes({ path: 'bookings', tag: 'booking', module: 'scheduling' })
export class BookingsController {
  constructor(private readonly api: Api) {}

  @Asks(ShowBooking, ':token')
  showBooking(@Req() request: ApiRequest) {
    return this.api.ask(ShowBooking, request);
  }

  @Asks(ListBookingSlots, ':token/slots')
  listBookingSlots(@Req() request: ApiRequest) {
    return this.api.ask(ListBookingSlots, request);
  }

  @Does(RescheduleBooking, { path: ':token/reschedule' })
  rescheduleBooking(@Req() request: ApiRequest) {
    return this.api.send(RescheduleBooking, request);
  }

  @Does(CancelBooking, { path: ':token/cancel' })
  cancelBooking(@Req() request: ApiRequest) {
    return this.api.send(CancelBooking, request);
  }
}
