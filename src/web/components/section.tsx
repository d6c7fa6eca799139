import type { Child } from 'hono/jsx';
import { recordText } from '../text.ts';

export interface SectionSpec {
  readonly id: string;
  readonly title: string;
  readonly body: Child;
}

/** The sections of a record in one column, and a list of them beside it. */
export function Sections({ sections }: { sections: readonly SectionSpec[] }) {
  return (
    <div class="rec">
      <div>
        {sections.map((s) => (
          <section id={s.id} aria-labelledby={`${s.id}-r`}>
            <h2 id={`${s.id}-r`}>{s.title}</h2>
            {s.body}
          </section>
        ))}
      </div>
      <nav class="toc" aria-labelledby="pa-sidan">
        <div>
          <h2 id="pa-sidan">{recordText.onPage}</h2>
          <ul>
            {sections.map((s) => (
              <li>
                <a href={`#${s.id}`}>{s.title}</a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
    </div>
  );
}

/** A section where there is something to show, else nothing. */
export function sectionIf(show: boolean, id: string, title: string, body: () => Child): SectionSpec[] {
  return show ? [{ id, title, body: body() }] : [];
}
