/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BookingBusiness } from './BookingBusiness';
import type { BookingPageType } from './BookingPageType';
export type BookingPage = {
    organization: BookingBusiness;
    type: BookingPageType;
    hosts: Array<string>;
};

