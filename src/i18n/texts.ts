import type { Language } from '../domain/language';

/** A text, or a set of texts, in every language: a missing language does not compile. */
export type Texts<T = string> = Readonly<Record<Language, T>>;
