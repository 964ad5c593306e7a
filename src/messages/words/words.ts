import type { Language } from "../language.ts";

/** A label for every code of a union, in every language; a missing one does not compile. */
export type Words<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;
