/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProposalAcceptedVia } from './ProposalAcceptedVia';
export type ProposalAcceptance = {
    via: ProposalAcceptedVia;
    typedName: string;
    at: string;
    ip: string | null;
    userAgent: string | null;
    versionId: string;
    versionSha256: string;
    chosen: Array<string>;
    /**
     * Whole minor units of the currency.
     */
    subtotalMinor: number;
    /**
     * Whole minor units of the currency.
     */
    taxTotalMinor: number;
    /**
     * Whole minor units of the currency.
     */
    totalMinor: number;
    /**
     * Whole minor units of the currency.
     */
    depositMinor: number;
};

