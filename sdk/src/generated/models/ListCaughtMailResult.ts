/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CaughtMail } from './CaughtMail';
export type ListCaughtMailResult = {
    data: Array<CaughtMail>;
};

