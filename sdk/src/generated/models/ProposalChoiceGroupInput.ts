/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ProposalChoiceGroupInput = {
    key: string;
    title: string;
    /**
     * Exactly one must be taken (so unless told); else at most one.
     */
    required?: boolean;
};

