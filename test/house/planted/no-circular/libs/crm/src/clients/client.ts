import { contactsOf } from './contact';

export const clientWith = (id: string): string[] => contactsOf(id);
