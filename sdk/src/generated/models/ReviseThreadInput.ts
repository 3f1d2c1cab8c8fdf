/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ThreadVisibility } from './ThreadVisibility';
export type ReviseThreadInput = {
    subject?: string;
    clientId?: string | null;
    contactIds?: Array<string>;
    engagementId?: string | null;
    ticketId?: string | null;
    /**
     * Members whose conversation it is, beside yourself.
     */
    participantMemberIds?: Array<string>;
    visibility?: ThreadVisibility;
};

