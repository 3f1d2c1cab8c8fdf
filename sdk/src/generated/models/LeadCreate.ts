/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LeadSource } from './LeadSource';
export type LeadCreate = {
    name: string;
    email?: string | null;
    phone?: string | null;
    companyName?: string | null;
    source?: LeadSource;
    campaignId?: string | null;
    ownerMemberId?: string | null;
    custom?: Record<string, any> | null;
};

