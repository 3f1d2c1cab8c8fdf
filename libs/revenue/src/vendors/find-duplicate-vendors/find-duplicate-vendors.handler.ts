import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import type { z } from 'zod';
import type { Vendor } from '../vendor.entity';
import { vendors } from '../vendor.resource';
import { FindDuplicateVendors } from './find-duplicate-vendors.query';

type Found = z.output<typeof FindDuplicateVendors.decl.output>;

/** A name as people mean it: without case, punctuation and blanks. */
const PLAIN = (column: string): string => `regexp_replace(lower(${column}), '[^[:alnum:]]', '', 'g')`;
const DIGITS = (column: string): string => `nullif(regexp_replace(${column}, '[^0-9]', '', 'g'), '')`;

@QueryHandler(FindDuplicateVendors)
export class FindDuplicateVendorsHandler implements Answers<typeof FindDuplicateVendors> {
  async execute({ reader, input }: FindDuplicateVendors): Promise<Found> {
    const vendor = await reader.get<Vendor>(vendors, input.id);
    const params = new Params();
    const scope = reader.scope(vendors, params);
    const said = [vendor.name, vendor.email, vendor.phone].map((value) => params.add(value));
    const rows = await reader.rows<Found['data'][number]>(
      `select x.id, x.name, x.email, x."taxNumber", array_remove(array[
          case when x.same_name then 'name' end, case when x.same_email then 'email' end, case when x.same_phone then 'phone' end],
          null) as because
       from (select t.id, t.name, t.email::text as email, t.tax_number as "taxNumber",
           ${PLAIN('t.name')} = ${PLAIN(`${said[0]}::text`)} as same_name,
           t.email = ${said[1]}::citext as same_email,
           ${DIGITS('t.phone')} = ${DIGITS(`${said[2]}::text`)} as same_phone
         from revenue.vendors t where ${scope} and t.deleted_at is null and t.id <> ${params.add(vendor.id)}) x
       where x.same_name or x.same_email or x.same_phone order by x.name, x.id limit 50`,
      params,
    );
    return { data: rows };
  }
}
