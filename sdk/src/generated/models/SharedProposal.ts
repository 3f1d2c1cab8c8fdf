/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProposalAcceptance } from './ProposalAcceptance';
import type { ProposalStatus } from './ProposalStatus';
import type { ProposalVersion } from './ProposalVersion';
export type SharedProposal = {
    id: string;
    number: string | null;
    title: string;
    status: ProposalStatus;
    /**
     * Who offers.
     */
    from: string;
    /**
     * Whom it is offered to.
     */
    to: string | null;
    validUntil: string | null;
    currency: string;
    totalMinor: number;
    depositMinor: number;
    canDecide: boolean;
    offer: ProposalVersion;
    acceptance: ProposalAcceptance | null;
    declineReason: string | null;
};

