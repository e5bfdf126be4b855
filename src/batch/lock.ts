import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError, OutputInUseError, onOutput } from './output-error.js';

const TRIES = 5;

/**
 * Takes the output folder for this process: `.lock` holds its pid and start time. The lock of a process that is gone is broken,
 * also when its pid was given to another since. Libraries that tell a dead owner by the lock's age would refuse the run that
 * follows a kill at once.
 * @returns a function that gives the folder free; it throws nothing.
 * @throws {OutputInUseError} @throws {OutputError}
 */
export function lockOutput(out: string): () => void {
  const lock = join(out, '.lock');
  const mine = `${process.pid} ${startTime(process.pid) ?? 0}`;
  for (let tries = 0; tries < TRIES; tries++) {
    if (create(lock, mine)) return () => release(lock, mine);
    const owner = read(lock);
    if (owner === undefined) continue;
    if (isAlive(owner)) throw new OutputInUseError(`output folder ${JSON.stringify(out)} is in use by process ${owner.split(' ')[0]}`);
    breakLock(lock, owner);
  }
  throw new OutputInUseError(`output folder ${JSON.stringify(out)} is in use`);
}

function create(lock: string, content: string): boolean {
  const own = `${lock}.${process.pid}`;
  // Written whole under a name of its own first: nobody sees a lock without its owner.
  onOutput('lock', own, () => writeFileSync(own, content));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') onOutput('lock', lock, () => writeFileSync(lock, content, { flag: 'wx' }));
    else return false;
    return true;
  } finally {
    discard(own);
  }
}

/** Moves the dead owner's lock away; if meanwhile another run took the folder, its lock is put back. */
function breakLock(lock: string, owner: string): void {
  const moved = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, moved);
    if (read(moved) !== owner) linkSync(moved, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new OutputError(`cannot break the lock ${JSON.stringify(lock)}: ${error}`);
  } finally {
    discard(moved);
  }
}

function release(lock: string, mine: string): void {
  if (read(lock) === mine) discard(lock);
}

function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Gone already, or not to be removed: a lock left behind names a dead process, and is broken by the next run.
  }
}

function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(owner: string): boolean {
  const [pid = '', started = ''] = owner.split(' ');
  if (!/^\d{1,10}$/.test(pid)) return false;
  const now = startTime(Number(pid));
  if (now !== undefined) return now === started;
  if (process.platform === 'linux') return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in ticks since the system did (field 22 of /proc/PID/stat); undefined where that is not told. */
function startTime(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}
