/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { AgreementMoneyValue } from './AgreementMoneyValue';
import type { ProposalChoiceGroupInput } from './ProposalChoiceGroupInput';
import type { ProposalDeposit } from './ProposalDeposit';
import type { ProposalLineInput } from './ProposalLineInput';
export type ProposalRevise = {
    clientId?: string;
    contactId?: string | null;
    dealId?: string | null;
    engagementId?: string | null;
    title?: string;
    /**
     * The client's, else the organization's unless told.
     */
    currency?: string;
    /**
     * Last day for the client to accept.
     */
    validUntil?: string | null;
    body?: Array<AgreementBlock>;
    terms?: string | null;
    lines?: Array<ProposalLineInput>;
    groups?: Array<ProposalChoiceGroupInput>;
    /**
     * Asked for when it is accepted.
     */
    deposit?: ProposalDeposit | null;
    /**
     * The contract that is made once it is accepted.
     */
    contractTemplateId?: string | null;
    /**
     * By key. Dates are YYYY-MM-DD, numbers decimal strings, money an amount with its currency.
     */
    contractVariables?: Record<string, (string | AgreementMoneyValue)> | null;
};

