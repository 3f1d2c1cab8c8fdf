/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EngagementBillingMode } from './EngagementBillingMode';
import type { EngagementKind } from './EngagementKind';
export type EngagementRevise = {
    name?: string;
    kind?: EngagementKind;
    billingMode?: EngagementBillingMode;
    /**
     * A day in the organization's time zone
     */
    startsOn?: string | null;
    /**
     * A day in the organization's time zone
     */
    endsOn?: string | null;
    ownerMemberId?: string;
    contractId?: string | null;
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    budgetMinor?: number | null;
    /**
     * ISO 4217 currency code
     */
    currency?: string;
    portalEnabled?: boolean;
    custom?: Record<string, any> | null;
};

