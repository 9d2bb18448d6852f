/**
 * A function of something that never changes, worked out once for each and forgotten with it: what every row of every sheet asks of
 * one plan.
 */
export function onceEach<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const there = known.get(of);
    if (there !== undefined) return there.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
