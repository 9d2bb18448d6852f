/** The part of jest-axe that tests use; it ships no types. */
declare module "jest-axe" {
  export function axe(
    element: Element,
    options?: { readonly resultTypes: readonly "violations"[] },
  ): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}
