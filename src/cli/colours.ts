import picocolors from 'picocolors';

const { NO_COLOR, FORCE_COLOR } = process.env;

/** Whether stdout takes colours. picocolors' own answer is also yes under `CI`, where a pipe would then carry escapes. */
export const coloursWanted = !NO_COLOR && (Boolean(FORCE_COLOR) || process.stdout.isTTY === true);

export const { createColors } = picocolors;

/** Colours for what goes to stdout: plain functions where it takes none. */
export const colours = createColors(coloursWanted);
