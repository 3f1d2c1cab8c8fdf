import { BookOpenlyHandler, CancelBookingHandler, RescheduleBookingHandler } from './page-command.handlers';
import { BookOpenly, CancelBooking, RescheduleBooking } from './page.commands';
import {
  ListBookingPagesHandler,
  ListBookingPageSlotsHandler,
  ListBookingSlotsHandler,
  ShowBookingHandler,
  ShowBookingPageHandler,
} from './page.handlers';
import {
  ListBookingPages,
  ListBookingPageSlots,
  ListBookingSlots,
  ShowBooking,
  ShowBookingPage,
} from './page.queries';

export const pageCommands = [BookOpenly, RescheduleBooking, CancelBooking];
export const pageQueries = [
  ListBookingPages,
  ShowBookingPage,
  ListBookingPageSlots,
  ShowBooking,
  ListBookingSlots,
];
export const pageHandlers = [
  BookOpenlyHandler,
  RescheduleBookingHandler,
  CancelBookingHandler,
  ListBookingPagesHandler,
  ShowBookingPageHandler,
  ListBookingPageSlotsHandler,
  ShowBookingHandler,
  ListBookingSlotsHandler,
];
