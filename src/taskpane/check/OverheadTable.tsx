import { useState, type ReactElement } from "react";
import { formatPercentage } from "../../amounts/format";
import {
  definitionsOf,
  isSameDefinition,
  OVERHEAD_DEFINITIONS,
  type DefinitionOf,
  type OverheadFigure,
} from "../../budget/overhead/overhead";
import type { CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { OverheadSum } from "./OverheadSum";
import { definitionName, VERDICT_WORDS } from "./overheadWords";

interface OverheadProps {
  readonly figures: readonly OverheadFigure[];
  readonly onGoTo: (cell: CellAddress) => void;
}

/** Overhead of each period by each definition, side by side: the verdict often depends on the definition. */
export function OverheadTable({ figures, onGoTo }: OverheadProps): ReactElement {
  const { words } = useLanguage();
  const sheets = [...new Set(figures.map((figure) => figure.sheet))];
  return (
    <section aria-labelledby="overhead">
      <h3 id="overhead">{words("pane.overheadTitle")}</h3>
      <p className="hint">{words("pane.overheadHelp")}</p>
      {sheets.map((sheet) => (
        <SheetOverhead
          key={sheet}
          caption={sheets.length > 1 ? sheet : undefined}
          figures={figures.filter((figure) => figure.sheet === sheet)}
          onGoTo={onGoTo}
        />
      ))}
    </section>
  );
}

function SheetOverhead({
  caption,
  figures,
  onGoTo,
}: OverheadProps & { readonly caption: string | undefined }): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const [open, setOpen] = useState<OverheadFigure>();
  const periods = [...new Set(figures.map((figure) => figure.period))];
  const definitions = shownDefinitions(figures);
  return (
    <>
      <div className="frame">
        <table className="overhead">
          {caption !== undefined && <caption>{caption}</caption>}
          <thead>
            <tr>
              <th scope="col">{words("pane.overheadPeriod")}</th>
              {definitions.map((definition, index) => (
                <th key={index} scope="col">
                  {definitionName(definition, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                {definitions.map((definition, index) => {
                  const figure = figures.find(
                    (candidate) => candidate.period === period && isSameDefinition(candidate, definition),
                  );
                  return (
                    <td key={index}>
                      {figure ? (
                        <Percentage
                          figure={figure}
                          isOpen={figure === open}
                          onOpen={() => {
                            setOpen(figure === open ? undefined : figure);
                          }}
                        />
                      ) : (
                        words("pane.overheadNotComputed")
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && figures.includes(open) && (
        <OverheadSum
          figure={open}
          onGoTo={onGoTo}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}

/** The standard definitions always, also one that misses something; then their own. */
function shownDefinitions(figures: readonly OverheadFigure[]): readonly DefinitionOf[] {
  const own = definitionsOf(figures).filter(({ definition }) => definition === "own");
  return [...OVERHEAD_DEFINITIONS.map((definition): DefinitionOf => ({ definition })), ...own];
}

function Percentage({
  figure,
  isOpen,
  onOpen,
}: {
  readonly figure: OverheadFigure;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const { code, words } = useLanguage();
  return (
    <>
      <button type="button" className="link" aria-expanded={isOpen} onClick={onOpen}>
        {formatPercentage(figure.percentage, code)}
      </button>
      {figure.verdict !== "no-norm" && (
        <span className="verdict">{words(VERDICT_WORDS[figure.verdict])}</span>
      )}
    </>
  );
}
