/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ResumeScheduleInput = {
    /**
     * Of what recurs: periods of the pause; instalments that came due are always drafted.
     */
    missed?: 'skip' | 'run';
};

