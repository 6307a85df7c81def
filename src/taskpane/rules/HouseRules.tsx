import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactElement } from "react";
import { RULE_NAME } from "../../budget/rules/checkHouseRules";
import { isRuleError, parseRule } from "../../budget/rules/parseRule";
import type { Review } from "../../review/review";
import { isSameName } from "../../workbook/peilSheet";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { ParameterForm } from "./ParameterForm";
import { RuleState } from "./RuleState";
import { suggestRules } from "./suggestRules";

/** The rules that the partnership holds its budget to: how each stands, and a place to add one. */
export function HouseRules({ review, pane }: { readonly review: Review; readonly pane: Pane }): ReactElement {
  const { words } = useLanguage();
  const rules = review.decisions
    .filter(({ name, value }) => isSameName(name, RULE_NAME) && value !== "")
    .map(({ value }) => value);
  return (
    <>
      {rules.length === 0 ? (
        <p>{words("pane.rulesNone")}</p>
      ) : (
        <ul className="totals" aria-label={words("pane.rulesTitle")}>
          {rules.map((text, index) => (
            <li key={index}>
              <div>
                <code>{text}</code>
                <RuleState text={text} review={review} pane={pane} />
              </div>
              <Button
                size="small"
                disabledFocusable={isBusy(pane)}
                aria-label={words("pane.ruleRemoveOf", { rule: text })}
                onClick={() => {
                  pane.decide({ kind: "withdraw", name: RULE_NAME, value: text }, "pane.ruleRemoved");
                }}
              >
                {words("pane.ruleRemove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {/* Made anew after each check: what was added is in the list then. */}
      <RuleForm key={review.stamp} review={review} rules={rules} pane={pane} />
      <ParameterForm key={`parameters ${review.stamp}`} review={review} pane={pane} />
    </>
  );
}

function RuleForm({
  review,
  rules,
  pane,
}: {
  readonly review: Review;
  readonly rules: readonly string[];
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const [text, setText] = useState("");
  const id = useId();
  const suggestions = useMemo(() => suggestRules(review.budgets, rules, review.decisions), [review, rules]);
  const rule = text.trim();
  const isKnown = rules.some((one) => isSameName(one, rule));
  const isReadable = !isRuleError(parseRule(rule));
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        const decision = { name: RULE_NAME, value: rule, explanation: "" };
        pane.decide({ kind: "add", decision }, "pane.ruleSaved");
      }}
    >
      <label htmlFor={id}>{words("pane.ruleNew")}</label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        aria-invalid={rule !== "" && !isReadable}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div id={`${id}-help`}>
        {rule === "" ? (
          <p className="hint">{words("pane.ruleHelp")}</p>
        ) : (
          <RuleState text={rule} review={review} pane={pane} />
        )}
      </div>
      {suggestions.length > 0 && (
        <div role="group" aria-label={words("pane.ruleSuggestions")}>
          <p className="hint">{words("pane.ruleSuggestions")}</p>
          <div className="buttons">
            {suggestions.map((suggestion) => (
              <Button
                key={suggestion}
                size="small"
                onClick={() => {
                  setText(suggestion);
                }}
              >
                {suggestion}
              </Button>
            ))}
          </div>
        </div>
      )}
      <div className="buttons">
        <SubmitButton
          label={words("pane.ruleSave")}
          pane={pane}
          isReady={rule !== "" && isReadable && !isKnown}
          isPrimary
        />
      </div>
    </form>
  );
}
