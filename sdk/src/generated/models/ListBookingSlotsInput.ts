/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ListBookingSlotsInput = {
    /**
     * From the link in the mail.
     */
    token: string;
    /**
     * First day, by the clock of the zone; today where absent.
     */
    from?: string;
    /**
     * Last day; six days after the first where absent.
     */
    to?: string;
    /**
     * Zone that slots are shown in; the organization’s where absent.
     */
    timezone?: string;
};

