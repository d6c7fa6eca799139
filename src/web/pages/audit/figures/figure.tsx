import type { Child } from 'hono/jsx';
import { auditText } from '../../../audit-text.ts';

interface FigureProps {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly legend?: Child;
  /** The same facts as rows; the first cell of a row is its heading. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly Child[])[] };
  readonly children?: Child;
}

/**
 * A picture drawn on the server, with a legend in words and a table of the same facts. On a narrow screen it is
 * scrolled in a box of its own; the table is for those who would rather read.
 */
export function Figure(props: FigureProps) {
  const { id, title, description, width, height, table } = props;
  return (
    <figure class="figure" id={id}>
      <figcaption>{title}</figcaption>
      <section class="scroll picture" tabindex={0} aria-label={`Bild: ${title}`}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby={`${id}-t ${id}-d`}
        >
          <title id={`${id}-t`}>{title}</title>
          <desc id={`${id}-d`}>{description}</desc>
          {props.children}
        </svg>
      </section>
      {props.legend}
      <details class="figure-table">
        <summary>{auditText.asTable}</summary>
        <section class="scroll" tabindex={0} aria-label={`Tabell: ${title}`}>
          <table>
            <caption class="away">{title}</caption>
            <thead>
              <tr>
                {table.head.map((h) => (
                  <th scope="col">{h}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([first, ...rest]) => (
                <tr>
                  <th scope="row">{first}</th>
                  {rest.map((cell) => (
                    <td>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}

/** A text that has to fit: cut with an ellipsis; the whole stands in the table. */
export function fitted(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

export function LegendItem({ children, label }: { children: Child; label: string }) {
  return (
    <li>
      <svg class="legend-mark" viewBox="0 0 24 16" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
