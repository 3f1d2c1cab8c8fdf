/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BankDetailsView } from './BankDetailsView';
export type RevealedBankDetails = {
    bankDetails: BankDetailsView | null;
    pendingBankDetails: BankDetailsView | null;
};

