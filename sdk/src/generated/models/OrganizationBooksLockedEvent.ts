/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Nothing may be posted up to this day any more; null opens the books again.
 */
export type OrganizationBooksLockedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'organization.books_locked';
    data: {
        organizationId: string;
        /**
         * A day in the organization's time zone
         */
        through: string | null;
    };
};

