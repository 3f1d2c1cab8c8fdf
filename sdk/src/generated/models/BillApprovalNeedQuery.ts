/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BillApprovalNeedQuery = {
    id: string;
    /**
     * Minor units of the base currency; the lowest limit that the organization has set unless told.
     */
    limitMinor?: number;
};

