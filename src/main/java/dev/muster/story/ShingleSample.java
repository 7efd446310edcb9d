package dev.muster.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The least hashes of a text's shingles, at most a given number of them.
 *
 * <p>As one function hashes the shingles of all texts, the least are a fair sample of each text and
 * of any two together: a bottom-k sketch (Broder, <i>On the Resemblance and Containment of
 * Documents</i>, 1997; Cohen and Kaplan, <i>Summarizing Data Using Bottom-k Sketches</i>, 2007). A
 * text with fewer shingles is held whole. Immutable.
 */
public final class ShingleSample {
  private final int[] hashes;
  private final int capacity;

  private ShingleSample(int[] hashes, int capacity) {
    this.hashes = hashes;
    this.capacity = capacity;
  }

  /**
   * @param hashes not negative, rising, none twice
   * @param capacity the most that are kept
   */
  static ShingleSample of(int[] hashes, int capacity) {
    return new ShingleSample(Arrays.copyOf(hashes, Math.min(hashes.length, capacity)), capacity);
  }

  /** Reads what {@link #toBytes} wrote of a sample with a capacity. */
  public static ShingleSample of(byte[] bytes, int capacity) {
    int[] hashes = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
    return new ShingleSample(hashes, capacity);
  }

  /** The hashes as four bytes each, the least first. */
  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    return bytes.array();
  }

  /** The number of hashes. */
  public int size() {
    return hashes.length;
  }

  /** A hash by its rank, from 0. */
  public int hash(int rank) {
    return hashes[rank];
  }

  /** A smaller sample of the same text. */
  public ShingleSample least(int number) {
    return of(hashes, Math.min(number, capacity));
  }

  /**
   * How far two texts overlap, counted over the shingles up to the greatest hash that both samples
   * reach: exact if both texts are held whole.
   */
  public Overlap overlap(ShingleSample other) {
    int limit = Math.min(reach(), other.reach());
    int i = 0;
    int j = 0;
    int both = 0;
    while (i < hashes.length
        && j < other.hashes.length
        && hashes[i] <= limit
        && other.hashes[j] <= limit) {
      int difference = Integer.compare(hashes[i], other.hashes[j]);
      both += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return new Overlap(upTo(limit), other.upTo(limit), both);
  }

  /** The hash up to which the sample holds all of the text's. */
  private int reach() {
    return hashes.length < capacity ? Integer.MAX_VALUE : hashes[hashes.length - 1];
  }

  private int upTo(int limit) {
    int found = Arrays.binarySearch(hashes, limit);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
