package dev.muster.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers as bytes: small ones take one byte (LEB128, seven bits a byte), keys always eight. A text
 * is the number of its bytes and its bytes.
 */
final class PackedNumbers {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;
  private static final int LONGEST = Long.BYTES;

  private PackedNumbers() {}

  /** Writes numbers one after the other. */
  static final class Writer {
    private byte[] bytes = new byte[64];
    private int size;

    /**
     * @param number not negative
     */
    void number(int number) {
      room(LONGEST);
      int rest = number;
      while (rest >= MORE) {
        bytes[size++] = (byte) (rest | MORE);
        rest >>>= BITS;
      }
      bytes[size++] = (byte) rest;
    }

    void key(long key) {
      room(LONGEST);
      for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
        bytes[size++] = (byte) (key >>> shift);
      }
    }

    void text(String text) {
      byte[] written = text.getBytes(StandardCharsets.UTF_8);
      number(written.length);
      room(written.length);
      System.arraycopy(written, 0, bytes, size, written.length);
      size += written.length;
    }

    private void room(int wanted) {
      if (size + wanted > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(size + wanted, bytes.length * 2));
      }
    }

    byte[] toBytes() {
      return Arrays.copyOf(bytes, size);
    }
  }

  /** Reads numbers in the order in which they were written. */
  static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this(bytes, 0);
    }

    /** Begins at a {@link #position} of another reader of these bytes. */
    Reader(byte[] bytes, int position) {
      this.bytes = bytes;
      this.at = position;
    }

    /** Where the next number starts. */
    int position() {
      return at;
    }

    boolean hasNext() {
      return at < bytes.length;
    }

    int number() {
      int number = 0;
      for (int shift = 0; ; shift += BITS) {
        int next = bytes[at++];
        number |= (next & MORE - 1) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    String text() {
      int length = number();
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    void skipText() {
      int length = number();
      at += length;
    }

    long key() {
      long key = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        key = key << Byte.SIZE | bytes[at++] & 0xFF;
      }
      return key;
    }
  }
}
