/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Link } from './Link';
export type LinkPage = {
    data: Array<Link>;
    nextCursor: string | null;
    total?: number;
};

