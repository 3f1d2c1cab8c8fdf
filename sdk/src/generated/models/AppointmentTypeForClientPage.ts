/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AppointmentTypeForClient } from './AppointmentTypeForClient';
export type AppointmentTypeForClientPage = {
    data: Array<AppointmentTypeForClient>;
    /**
     * Send it as cursor for the next page; null on the last.
     */
    nextCursor: string | null;
    total?: number;
};

