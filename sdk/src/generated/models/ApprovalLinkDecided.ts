/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ApprovalLinkDecided = {
    approvalId: string;
    organization: string;
    subjectType: string;
    subjectLabel: string;
    amountMinor: number | null;
    currency: string | null;
    note: string | null;
    step: string | null;
    form: Record<string, any> | null;
    status: string;
};

