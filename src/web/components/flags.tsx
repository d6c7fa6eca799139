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

/** All warnings given, each with the links to its sources. Conditions that rest on the same source share a box. */
export function Flags({ flags }: { flags: readonly FlagView[] }) {
  return <Boxes flags={flags} full />;
}

/** The two that matter most: the flags come with safety first. */
export function HitFlags({ flags }: { flags: readonly FlagView[] }) {
  const rest = flags.length - FLAGS_ON_A_HIT;
  return (
    <>
      <Boxes flags={flags.slice(0, FLAGS_ON_A_HIT)} full={false} />
      {rest > 0 && <p class="more-flags">och {rest} till på metodens sida</p>}
    </>
  );
}

function Boxes({ flags, full }: { flags: readonly FlagView[]; full: boolean }) {
  const boxes = [...Map.groupBy(flags, (f) => (f.level === 'safety' ? sourceKey(f) : f)).values()];
  return (
    <>
      {boxes.map((box) => (
        <Box flags={box} full={full} />
      ))}
    </>
  );
}

function sourceKey(flag: FlagView): string {
  return `${flag.code} ${flag.sources.map((s) => s.url ?? s.title).join(' ')}`;
}

function Box({ flags, full }: { flags: readonly FlagView[]; full: boolean }) {
  const [first] = flags;
  if (first === undefined) return null;
  const reason = full ? withoutSource(first.reason) : first.reason;
  return (
    <div class={`flag ${tone(first)}`}>
      <Mark shape={flagShapes[first.code as FlagCode] ?? 'info'} />
      <div>
        {flags.map((f) => (
          <strong>{f.label}</strong>
        ))}
        {reason !== '' && <p>{withDates(reason)}</p>}
        {full && first.sources.length > 0 && (
          <ul class="plainlist">
            {first.sources.map((s) => (
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

/** Where the sources are listed with their links, the sentence need not name them too. */
function withoutSource(reason: string): string {
  return reason.replace(/(?:^|\. )Källa: .*$/s, '');
}

/** "läst 2026-11" → "läst november 2026": the catalogue's sentences carry dates as they are stored. */
function withDates(text: string): string {
  return text.replace(/\bläst (\d{4}(?:-\d{2}){0,2})/g, (_, date: string) => `läst ${dateText(date)}`);
}
