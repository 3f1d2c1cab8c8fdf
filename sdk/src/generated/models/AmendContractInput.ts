/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { AgreementMoneyValue } from './AgreementMoneyValue';
import type { ContractTermsInput } from './ContractTermsInput';
export type AmendContractInput = {
    /**
     * The whole text as it is to read; the present text unless told.
     */
    body?: Array<AgreementBlock>;
    changeNote: string;
    /**
     * The day of signing unless told.
     */
    effectiveOn?: string | null;
    /**
     * What it changes of the contract's terms once it is signed.
     */
    terms?: ContractTermsInput;
    /**
     * An amendment template: its text follows the present one.
     */
    templateId?: string | null;
    /**
     * By key. Dates are YYYY-MM-DD, numbers decimal strings, money an amount with its currency.
     */
    variables?: Record<string, (string | AgreementMoneyValue)>;
};

