import type { Message } from '../document/message.js';
import { chooseBody } from './choose-body.js';
import { collectBlocks, type Reach } from './collect-blocks.js';
import type { ParsedPage } from './parse-html.js';
import { readSigns, type SignsBy } from './shun-elements.js';
import type { SitePage } from './site-page.js';
import type { Verdict } from './verdict.js';

/** Prose of fewer characters is less than an article: the next step of the cascade is tried. */
export const ENOUGH = 250;
/** The next step must bring this many times as much to be believed. */
export const MUCH_MORE = 1.6;

/** What is known of the page beside its markup. */
export interface Known {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly description?: string | undefined;
  /** Length of the body that the page's JSON-LD states; 0 for none. */
  readonly stated: number;
  /** The user's rule for this site, if there is one. */
  readonly site?: SitePage | undefined;
}

/**
 * Chooses the article's blocks in steps, each of which engages only when the one before under-delivers and is believed
 * only when it brings much more: (1) elements shunned by tag, role, class and id; (2) by tag, role, and only those names
 * that never mislead; (3) with what browsers do not show: `<noscript>`, `<template>`, and text lost inside `<svg>` and
 * `<select>` that were never closed.
 */
export function chooseInSteps(page: ParsedPage, known: Known, report: (message: Message) => void): Verdict[] {
  const first = choose(page, 'all', 'shown', known);
  if (known.site?.hasBody) return first.verdicts;
  let best = first;
  const wanted = Math.max(ENOUGH, known.stated / 2);
  if (best.length < wanted || first.lost > first.length) best = better(best, choose(page, 'sure', 'shown', known));
  if (best.length < ENOUGH && known.stated < ENOUGH) {
    const inert = choose(page, 'sure', 'inert', known);
    if (inert.length >= ENOUGH && better(best, inert) === inert) {
      best = inert;
      report({ code: 'page/inert-body', level: 'warning', text: 'the body stands where browsers with scripts do not show it' });
    }
  }
  return best.verdicts;
}

/** Characters of the prose that was kept. */
export function keptLength(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, v) => sum + (v.keep && v.score > 0 ? v.block.text.length : 0), 0);
}

interface Choice {
  readonly verdicts: Verdict[];
  readonly length: number;
  /** Characters of prose that only the names of elements kept out. */
  readonly lost: number;
}

function choose(page: ParsedPage, by: SignsBy, reach: Reach, known: Known): Choice {
  const signs = readSigns(page, by);
  const collected = collectBlocks(page.root, known.site?.signs(signs) ?? signs, reach);
  const verdicts = known.site?.hasBody ? known.site.choose(collected, known.headline) : chooseBody(collected, known);
  const lost = verdicts.reduce((sum, v) => sum + (v.rule === 'page/shun-elements#class' && v.score >= 1 ? v.block.text.length : 0), 0);
  return { verdicts, length: keptLength(verdicts), lost };
}

function better(best: Choice, next: Choice): Choice {
  return next.length > MUCH_MORE * best.length ? next : best;
}
