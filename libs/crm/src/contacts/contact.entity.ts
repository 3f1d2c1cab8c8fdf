import { Citext, Flag, Instant, Int, Json, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { Address, Custom, LifecycleSource } from '../shared/fields';
import { fold, phoneKey } from '../shared/normalise';
import type { Consent } from './contact.values';

/** One address of a contact. Its normalised form is unique among the organization's living contacts. */
@Table('crm.contact_emails', 'contact_email')
export class ContactEmail extends TenantEntity {
  @Uuid() contactId!: string;
  /** the order that people gave them; the primary one comes first whatever it says */
  @Int() position = 0;
  @Citext() email!: string;
  @Text() emailNormalised!: string;
  @Text() mailboxKey!: string;
  @Text({ nullable: true }) label: string | null = null;
  @Instant({ nullable: true }) verifiedAt: string | null = null;
}

/** A person, once for the whole organization. */
@Table('crm.contacts', 'contact')
export class Contact extends TenantEntity {
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Text({ nullable: true }) firstName: string | null = null;
  @Text({ nullable: true }) lastName: string | null = null;
  /** computed by `derive`, so that it is the same in every view, list and index */
  @Text() displayName!: string;
  @Text({ nullable: true }) title: string | null = null;
  @Citext({ nullable: true }) primaryEmail: string | null = null;
  @Text({ nullable: true }) phone: string | null = null;
  @Json({ nullable: true }) address: Address | null = null;
  @Text({ nullable: true }) timezone: string | null = null;
  @Text({ nullable: true }) locale: string | null = null;
  @Text() marketingConsent: Consent = 'unknown';
  @Text({ nullable: true }) consentSource: string | null = null;
  @Instant({ nullable: true }) consentAt: string | null = null;
  @Flag() doNotContact = false;
  @Uuid({ nullable: true }) ownerMemberId: string | null = null;
  @Flag() isPrimary = false;
  @Json({ nullable: true }) custom: Custom | null = null;
  @Uuid({ nullable: true }) mergedIntoId: string | null = null;
  @Text() lifecycleSource: LifecycleSource = 'manual';
  @Instant({ nullable: true }) erasedAt: string | null = null;
  @Text({ nullable: true }) nameKey: string | null = null;
  @Text({ nullable: true }) phoneKey: string | null = null;

  /** Set by those who load them: part of the view, not of the row. */
  declare emails?: ContactEmail[];

  /** Called after every write of the fields it reads. */
  derive(): void {
    const name = [this.firstName, this.lastName].filter(Boolean).join(' ');
    this.displayName = name || this.primaryEmail || this.phone || 'Unnamed contact';
    this.nameKey = (name && fold(name)) || null;
    this.phoneKey = phoneKey(this.phone);
  }

  get isNameless(): boolean {
    return !this.firstName && !this.lastName && !this.primaryEmail && !this.phone;
  }

  /** Terminal: nothing of the person stays but the fact that they wished not to be contacted. */
  erase(now: string): void {
    Object.assign(this, {
      firstName: null,
      lastName: null,
      title: null,
      primaryEmail: null,
      phone: null,
      address: null,
      timezone: null,
      locale: null,
      custom: null,
      consentSource: null,
      isPrimary: false,
      marketingConsent: 'opted_out',
      doNotContact: true,
      erasedAt: now,
      deletedAt: now,
    });
    this.derive();
    this.displayName = 'Erased contact';
  }
}
