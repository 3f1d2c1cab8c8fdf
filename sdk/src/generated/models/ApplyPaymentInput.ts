/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PaymentAllocationInput } from './PaymentAllocationInput';
export type ApplyPaymentInput = {
    allocations: Array<PaymentAllocationInput>;
};

