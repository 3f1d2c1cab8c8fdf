/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { RevealedBank } from './RevealedBank';
export type RevealedBankDetails = {
    bankDetails: RevealedBank | null;
    pendingBankDetails: RevealedBank | null;
};

