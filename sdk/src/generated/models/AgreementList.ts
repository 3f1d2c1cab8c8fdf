/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AgreementList = {
    type: 'list';
    ordered?: boolean;
    items: Array<string>;
};

