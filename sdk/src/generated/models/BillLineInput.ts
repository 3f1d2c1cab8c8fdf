/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BillLineInput = {
    description: string;
    /**
     * 1 unless told.
     */
    quantity?: string;
    /**
     * Unit price in minor units as a decimal string, at most 8 decimals
     */
    unitAmount: string;
    /**
     * The vendor's default unless told; null: no tax.
     */
    taxRateId?: string | null;
    /**
     * The vendor's default unless told.
     */
    expenseAccountId?: string | null;
    /**
     * The bill's unless told.
     */
    projectId?: string | null;
    inventoryItemId?: string | null;
};

