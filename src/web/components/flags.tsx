import type { FlagCode } from '../../domain/flags.ts';
import type { FlagView } from '../../domain/views.ts';
import { dateText } from '../format.ts';
import { flagShapes, Mark } from './mark.tsx';
import { SourceLine } from './source-line.tsx';

/** How many warnings a hit shows; the record shows all (domain model 5). */
const FLAGS_ON_A_HIT = 2;

const levelTones = { safety: 'stop', verdict: 'stop', notice: 'warn' } as const;

function tone(flag: FlagView): string {
  return flag.code === 'recommended_but_hard' ? 'lock' : levelTones[flag.level];
}

/** One warning or notice. `full` lists its sources; else the reason names them and the record has the links. */
export function Flag({ flag, full }: { flag: FlagView; full?: boolean }) {
  return (
    <div class={`flag ${tone(flag)} ${flag.level}`}>
      <Mark shape={flagShapes[flag.code as FlagCode] ?? 'info'} />
      <div>
        <strong>{flag.label}</strong>
        {flag.reason !== '' && <p>{withDates(flag.reason)}</p>}
        {full && flag.sources.length > 0 && (
          <ul class="plainlist">
            {flag.sources.map((s) => (
              <li>
                <SourceLine source={s} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** "läst 2026-11" → "läst november 2026": the catalogue's sentences carry dates as they are stored. */
function withDates(text: string): string {
  return text.replace(/\bläst (\d{4}(?:-\d{2}){0,2})/g, (_, date: string) => `läst ${dateText(date)}`);
}

export function HitFlags({ flags }: { flags: readonly FlagView[] }) {
  const rest = flags.length - FLAGS_ON_A_HIT;
  return (
    <>
      {flags.slice(0, FLAGS_ON_A_HIT).map((f) => (
        <Flag flag={f} />
      ))}
      {rest > 0 && <p class="more-flags">och {rest} till på metodens sida</p>}
    </>
  );
}
