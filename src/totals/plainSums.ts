import type { Relation } from "./relation";

/**
 * The relations, with every result written as a plain sum too: "result = income - expenses" says the same as
 * "income = expenses + result". For programs that know sums only.
 */
export function withPlainSums(relations: readonly Relation[]): readonly Relation[] {
  return relations.flatMap((relation) => {
    const added = relation.terms.filter(({ weight }) => weight === 1);
    const [whole] = added;
    if (whole === undefined || added.length !== 1 || relation.terms.length < 2) return [relation];
    const parts = relation.terms.filter((term) => term !== whole).map(({ line }) => line);
    const terms = [...parts, relation.total].map((line) => ({ line, weight: 1 as const }));
    return [
      relation,
      { ...relation, total: whole.line, terms: terms.sort((one, other) => one.line - other.line) },
    ];
  });
}
