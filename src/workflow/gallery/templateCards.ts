import type { RaterGroup } from "../../core/index.ts";
import { templates, type PolicyLanguage } from "../../templates/index.ts";

/** A built-in policy as a gallery shows it. */
export interface TemplateCard {
  readonly id: string;
  readonly name: string;
  readonly areas: number;
  readonly indicators: readonly string[];
  readonly roles: number;
  readonly raters: readonly RaterGroup[];
  /** Null where the policy has no career ladder. */
  readonly ladder: { readonly levels: number; readonly steps: number } | null;
}

/** All built-in policies with what tells one from the other. */
export function templateCards(language: PolicyLanguage): readonly TemplateCard[] {
  return templates.map(({ id, names, build }) => {
    const { model, roles, raters, promotion } = build(language);
    return {
      id,
      name: names[language],
      areas: model.nodes.filter(({ kind }) => kind === "area").length,
      indicators: model.nodes.filter(({ kind }) => kind === "indicator").map(({ name }) => name),
      roles: roles.length,
      raters: raters.groups.map(({ group }) => group),
      ladder: promotion === null ? null : { levels: promotion.levels.length, steps: promotion.steps.length },
    };
  });
}
