/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type CancellationPolicyInput = {
    /**
     * Up to so many hours before the start clients cancel or reschedule freely.
     */
    noticeHours: number;
    /**
     * What holds after that: it is noted as late, or it is refused.
     */
    late?: 'allow' | 'refuse';
    text?: string | null;
};

