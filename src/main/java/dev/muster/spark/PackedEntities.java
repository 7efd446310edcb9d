package dev.muster.spark;

import dev.muster.analysis.EntityCount;
import java.util.List;

/**
 * What an article counts of its entities, as bytes, in the order of their ids. Their names stand
 * beside it in {@link PackedNames}, as most who count need no names.
 */
public final class PackedEntities {
  private final PackedNumbers.Reader reader;
  private final int size;
  private long key;
  private int mentions;
  private int sentences;
  private int windows;

  /** Before the first of the entities that {@link #pack} wrote. */
  public PackedEntities(byte[] bytes) {
    this.reader = new PackedNumbers.Reader(bytes);
    this.size = reader.number();
  }

  /** Packs the entities of an article. */
  public static byte[] pack(List<EntityCount> entities) {
    PackedNumbers.Writer writer = new PackedNumbers.Writer();
    writer.number(entities.size());
    for (EntityCount count : entities) {
      writer.key(Keys.entity(count.entity().id()));
      writer.number(count.mentions());
      writer.number(count.sentences());
      writer.number(count.windows());
    }
    return writer.toBytes();
  }

  /** How many entities there are in all. */
  public int size() {
    return size;
  }

  /** Goes on to the next entity; false if there is none. */
  public boolean next() {
    if (!reader.hasNext()) {
      return false;
    }
    key = reader.key();
    mentions = reader.number();
    sentences = reader.number();
    windows = reader.number();
    return true;
  }

  /** The number that stands for its id. */
  public long key() {
    return key;
  }

  /** How often the article mentions it; at least 1. */
  public int mentions() {
    return mentions;
  }

  /** Sentences that mention it. */
  public int sentences() {
    return sentences;
  }

  /** Windows of tokens that mention it. */
  public int windows() {
    return windows;
  }
}
