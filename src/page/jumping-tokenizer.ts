import { Tokenizer } from 'htmlparser2';

/** The parts of htmlparser2's tokenizer that the jumps touch; private there. */
interface Inside {
  buffer: string;
  index: number;
  offset: number;
  state: number;
  stateText(c: number): void;
  handleInAttributeValue(c: number, quote: number): void;
  fastForwardTo(c: number): boolean;
}

const Base = Tokenizer as unknown as new (...args: ConstructorParameters<typeof Tokenizer>) => Inside;
const AMPERSAND = 38;
const LESS_THAN = 60;

/**
 * htmlparser2's tokenizer steps through text and attribute values character by character. This one jumps with `indexOf`
 * to the next character that means something, and leaves the meaning to its base. Where the base should stop calling these
 * methods, nothing is lost but speed; a test holds its events equal to the base's.
 */
class JumpingTokenizer extends Base {
  /** For each character searched for: where it stands next, `Infinity` for nowhere. Found once, kept until passed. */
  private readonly next = new Float64Array(128);

  override stateText(c: number): void {
    const { state } = this;
    super.stateText(c);
    if (c !== LESS_THAN && c !== AMPERSAND && this.state === state) this.jump(LESS_THAN);
  }

  override handleInAttributeValue(c: number, quote: number): void {
    const { state } = this;
    super.handleInAttributeValue(c, quote);
    if (c !== quote && c !== AMPERSAND && this.state === state) this.jump(quote);
  }

  override fastForwardTo(c: number): boolean {
    const at = this.find(c);
    const found = at !== Number.POSITIVE_INFINITY;
    this.index = found ? at : this.buffer.length + this.offset - 1;
    return found;
  }

  /** Goes to the character before the next `c` or `&`: the base steps on from there. */
  private jump(c: number): void {
    this.index = Math.min(this.find(c), this.find(AMPERSAND), this.buffer.length + this.offset) - 1;
  }

  private find(c: number): number {
    const known = this.next[c] as number;
    if (known > this.index) return known;
    const at = this.buffer.indexOf(String.fromCharCode(c), this.index + 1 - this.offset);
    const place = at < 0 ? Number.POSITIVE_INFINITY : at + this.offset;
    this.next[c] = place;
    return place;
  }
}

/** For `ParserOptions.Tokenizer`. One instance reads one page, given whole. */
export const FastTokenizer = JumpingTokenizer as unknown as typeof Tokenizer;
