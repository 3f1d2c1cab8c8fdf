/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ContractDiffPart = {
    kind: 'same' | 'added' | 'removed';
    text: string;
    lines: number;
};

