/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Booking } from './Booking';
export type BookedOpenly = {
    booking: Booking;
    /**
     * Reschedules and cancels: see /v1/bookings/{token}.
     */
    manageToken: string;
    manageUrl: string;
};

