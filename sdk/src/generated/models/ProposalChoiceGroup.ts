/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ProposalChoiceGroup = {
    key: string;
    title: string;
    required: boolean;
};

