/** Lines of progress with rate and time left, at most one every few seconds; the clock is an argument. */

const EVERY = 5_000;

/** @param say prints one line. Returns a function to be told how far a stage has come. */
export function createProgress(
  say: (line: string) => void,
  now: () => number,
): (stage: string, done: number, of: number) => void {
  let stage = '';
  let started = 0;
  let said = 0;
  return (name, done, of) => {
    const time = now();
    if (name !== stage) {
      stage = name;
      started = time;
      said = time;
    }
    if (time - said < EVERY && done < of) return;
    // A stage that was over at once needs no line.
    if (done === of && time - started < EVERY) return;
    said = time;
    const seconds = Math.max(0.001, (time - started) / 1_000);
    const rate = done / seconds;
    say(
      `  ${name}: ${done} av ${of} (${rate.toFixed(1).replace('.', ',')} i sekunden, ${left((of - done) / rate)} kvar)`,
    );
  };
}

function left(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'okänt';
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5_400
    ? `${Math.round(seconds / 60)} min`
    : `${(seconds / 3_600).toFixed(1).replace('.', ',')} h`;
}
