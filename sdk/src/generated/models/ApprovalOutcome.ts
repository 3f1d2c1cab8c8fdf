/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Approval } from './Approval';
export type ApprovalOutcome = {
    required: boolean;
    /**
     * Why nobody has to say yes.
     */
    reason: string | null;
    approval: Approval | null;
};

