/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Slot = {
    startsAt: string;
    endsAt: string;
    /**
     * Its start by the clock of the zone.
     */
    local: string;
    seatsLeft: number;
    /**
     * For members: round robin any of them, else all of them.
     */
    hostMemberIds?: Array<string>;
};

