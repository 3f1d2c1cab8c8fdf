/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BillLine = {
    id: string;
    position: number;
    description: string;
    quantity: string;
    unitAmount: string;
    taxRateId: string | null;
    /**
     * Whole minor units of the currency.
     */
    taxAmountMinor: number;
    /**
     * Net of tax, in minor units.
     */
    amountMinor: number;
    expenseAccountId: string | null;
    projectId: string | null;
    inventoryItemId: string | null;
};

