/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type IntakeAnswer = {
    key: string;
    label: string;
    value: (string | number | boolean | Array<string>);
};

