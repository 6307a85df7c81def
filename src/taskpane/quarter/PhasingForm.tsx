import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Budget } from "../../budget/budget";
import { countedLines } from "../../budget/reading/budgetLines";
import { bareSide } from "../../budget/reading/words";
import {
  linePhasingNames,
  PHASING_NAMES,
  phasingOf,
  phasingText,
  readPhasing,
  type Phasing,
} from "../../budget/realisation/phasing";
import { findLine } from "../../budget/rules/findLine";
import type { Review } from "../../review/review";
import type { PeilSetting } from "../../workbook/changePeil";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";

const KINDS = ["linear", "school-year", "quarters"] as const;
/** At the end of each quarter, where nothing else is said: what is linear. */
const SHARES = ["25", "50", "75", "100"];

/** How a year's budget falls over its months: for all lines, and for a line that goes otherwise. Kept in the sheet Peil. */
export function PhasingForm({
  review,
  budget,
  pane,
}: {
  readonly review: Review;
  readonly budget: Budget;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const { all, lines } = readPhasing(review.decisions).settings;
  const [line, setLine] = useState("");
  const known =
    line === "" ? all : lines.find(({ name }) => name.toLowerCase() === line.toLowerCase())?.phasing;
  const [typed, setTyped] = useState<{ readonly kind?: string; readonly shares?: readonly string[] }>({});
  const kind = typed.kind ?? known?.kind ?? "";
  const shares = typed.shares ?? sharesOf(known);
  const value = valueOf(kind, shares);
  const set = (settings: readonly PeilSetting[]): void => {
    pane.decide({ kind: "set", settings }, "budgetForms.phasingSaved");
  };
  return (
    <details>
      <summary>{words("budgetForms.phasing")}</summary>
      <p className="hint">{words("budgetForms.phasingHelp")}</p>
      {(all !== undefined || lines.length > 0) && (
        <ul className="totals" aria-label={words("budgetForms.phasing")}>
          {[...(all ? [{ name: "", phasing: all }] : []), ...lines].map(({ name, phasing }) => {
            const shown = name === "" ? words("budgetForms.phasingAll") : name;
            return (
              <li key={name}>
                <span>{`${shown}: ${phasingText(phasing)}`}</span>
                <Button
                  size="small"
                  disabledFocusable={isBusy(pane)}
                  aria-label={words("pane.ruleRemoveOf", { rule: shown })}
                  onClick={() => {
                    set([settingOf(name, "")]);
                  }}
                >
                  {words("pane.ruleRemove")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <form
        className="decide"
        onSubmit={(event) => {
          event.preventDefault();
          if (value !== undefined) set([settingOf(line, value)]);
        }}
      >
        <label htmlFor={`${id}-line`}>{words("budgetForms.phasingOf")}</label>
        <select
          id={`${id}-line`}
          value={line}
          onChange={({ target }) => {
            setLine(target.value);
            setTyped({});
          }}
        >
          <option value="">{words("budgetForms.phasingAll")}</option>
          {lineChoices(budget).map(({ name, text }) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-kind`}>{words("budgetForms.phasingKind")}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={({ target }) => {
            setTyped({ ...typed, kind: target.value });
          }}
        >
          {kind === "" && <option value="">{words("budgetForms.phasingNone")}</option>}
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words(`budgetForms.phasingKind.${one}`)}
            </option>
          ))}
        </select>
        {kind === "quarters" && (
          <fieldset>
            <legend>{words("budgetForms.phasingShares")}</legend>
            <div className="quarters">
              {shares.map((share, index) => (
                <label key={index}>
                  {words("quarter.number", { quarter: index + 1 })}
                  <input
                    inputMode="decimal"
                    value={share}
                    aria-invalid={value === undefined}
                    onChange={({ target }) => {
                      setTyped({
                        ...typed,
                        kind,
                        shares: shares.map((one, at) => (at === index ? target.value : one)),
                      });
                    }}
                  />
                </label>
              ))}
            </div>
            {value === undefined && <p className="hint">{words("budgetForms.phasingUnread")}</p>}
          </fieldset>
        )}
        <div className="buttons">
          <SubmitButton
            label={words("pane.keySave")}
            pane={pane}
            isReady={value !== undefined && (known === undefined || value !== phasingText(known))}
          />
        </div>
      </form>
    </details>
  );
}

function sharesOf(phasing: Phasing | undefined): readonly string[] {
  return phasing?.kind === "quarters" ? phasingText(phasing).replace(" %", "").split("; ") : SHARES;
}

/** The setting's value; undefined where nothing is chosen or the shares cannot be read. */
function valueOf(kind: string, shares: readonly string[]): string | undefined {
  if (kind === "linear" || kind === "school-year") return phasingText({ kind });
  if (kind !== "quarters") return undefined;
  const phasing = phasingOf(`${shares.map((share) => share.replace("%", "").trim()).join("; ")} %`);
  return phasing && phasingText(phasing);
}

function settingOf(line: string, value: string): PeilSetting {
  const [name, ...alsoNamed] = line === "" ? PHASING_NAMES : linePhasingNames(line);
  return { name, alsoNamed, value };
}

/** The lines with an amount of their own, by a name that means that line and no other. */
function lineChoices(budget: Budget): readonly { readonly name: string; readonly text: string }[] {
  return countedLines(budget).flatMap((line) => {
    const number = line.programme?.toString() ?? "";
    const names = [
      ...(line.programme === undefined ? [] : [line.side === "income" ? `Baten programma ${number}` : `Programma ${number}`]), // prettier-ignore
      ...(bareSide(line.label) === undefined ? [line.label] : []),
    ];
    const name = names.find((one) => {
      const found = findLine(budget, one);
      return found.kind === "found" && found.line.row === line.row;
    });
    return name === undefined ? [] : [{ name, text: name === line.label ? name : `${name} ${line.label}` }];
  });
}
