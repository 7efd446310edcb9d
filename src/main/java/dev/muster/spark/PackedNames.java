package dev.muster.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.analysis.EntityCount;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityType;
import java.util.Arrays;
import java.util.List;

/**
 * The names of an article's entities as bytes, in the order of {@link PackedEntities}. They are
 * read one by one when asked for: who has met an entity before needs none of its words again.
 */
public final class PackedNames {
  private static final EntityType[] TYPES = EntityType.values();

  private final byte[] bytes;

  /** Where each name starts, and where the last one ends. */
  private int[] starts = new int[16];

  /** The names that {@link #pack} wrote. */
  public PackedNames(byte[] bytes) {
    this.bytes = bytes;
    PackedNumbers.Reader reader = new PackedNumbers.Reader(bytes);
    int size = 0;
    while (reader.hasNext()) {
      reader.skipText();
      reader.skipText();
      reader.number();
      reader.skipText();
      size++;
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
      }
      starts[size] = reader.position();
    }
  }

  /** Packs the names of an article's entities. */
  public static byte[] pack(List<EntityCount> entities) {
    PackedNumbers.Writer writer = new PackedNumbers.Writer();
    for (EntityCount count : entities) {
      Entity entity = count.entity();
      writer.text(entity.id());
      writer.text(entity.name());
      writer.number(entity.type().ordinal());
      writer.text(entity.country() == null ? "" : entity.country());
    }
    return writer.toBytes();
  }

  /**
   * The id of an entity.
   *
   * @param place its place in the article, from 0
   */
  public String id(int place) {
    return new PackedNumbers.Reader(bytes, starts[place]).text();
  }

  /** All that is said of an entity. */
  public Named named(int place) {
    PackedNumbers.Reader reader = new PackedNumbers.Reader(bytes, starts[place]);
    String id = reader.text();
    String name = reader.text();
    String type = TYPES[reader.number()].label();
    String country = reader.text();
    return new Named(id, name, type, country.isEmpty() ? null : country);
  }

  /** The bytes of one entity. */
  public byte[] bytes(int place) {
    return Arrays.copyOfRange(bytes, starts[place], starts[place + 1]);
  }

  /** Whether an entity's bytes are these. */
  public boolean isWritten(int place, byte[] other) {
    return Arrays.equals(bytes, starts[place], starts[place + 1], other, 0, other.length);
  }

  /**
   * What an article calls an entity.
   *
   * @param type the label of its type
   * @param country may be null
   */
  public record Named(String id, String name, String type, String country) {
    /** Of each word of this and another name of an entity the one that stands first in order. */
    public Named least(Named other) {
      return new Named(
          least(id, other.id),
          least(name, other.name),
          least(type, other.type),
          least(country, other.country));
    }

    private static String least(String one, String other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      // The order of Spark, which differs from Java's beyond the 65,536 first characters.
      int order = Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
      return order <= 0 ? one : other;
    }
  }
}
