package dev.muster.spark;

import dev.muster.article.Field;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Reason;
import dev.muster.entity.Via;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The mentions of one article as bytes. As an array of rows each of them would be turned into
 * Spark's form, written in ten columns and read again, seven of them strings; of these only what is
 * written in the text differs from mention to mention. Each entity is written out once, before its
 * first mention.
 */
public final class PackedMentions {
  private static final String[] FIELDS = labels(Field.values(), Field::label);
  private static final String[] TYPES = labels(EntityType.values(), EntityType::label);
  private static final String[] VIAS = labels(Via.values(), Via::label);
  private static final String[] REASONS = labels(Reason.values(), Reason::label);

  /** The id, name and label of type of an entity. */
  private record Named(String id, String name, String type) {}

  private final PackedNumbers.Reader reader;
  private final List<Named> entities = new ArrayList<>();
  private Named entity;
  private String field;
  private int sentence;
  private int start;
  private int end;
  private String surface;
  private String via;
  private String reason;

  /** Before the first of the mentions that {@link Packer} wrote. */
  public PackedMentions(byte[] bytes) {
    this.reader = new PackedNumbers.Reader(bytes);
  }

  private static <T> String[] labels(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label).toArray(String[]::new);
  }

  /** Goes on to the next mention; false if there is none. */
  public boolean next() {
    if (!reader.hasNext()) {
      return false;
    }
    int place = reader.number();
    if (place == entities.size()) {
      entities.add(new Named(reader.text(), reader.text(), TYPES[reader.number()]));
    }
    entity = entities.get(place);
    field = FIELDS[reader.number()];
    sentence = reader.number();
    start = reader.number();
    end = start + reader.number();
    surface = reader.text();
    via = VIAS[reader.number()];
    reason = REASONS[reader.number()];
    return true;
  }

  /** The label of the field in which it stands. */
  public String field() {
    return field;
  }

  /** The number of its sentence in the field. */
  public int sentence() {
    return sentence;
  }

  /** Where it starts in the field, in code points. */
  public int start() {
    return start;
  }

  /** Where it ends, in code points. */
  public int end() {
    return end;
  }

  /** What is written there. */
  public String surface() {
    return surface;
  }

  /** The id of what it stands for. */
  public String entityId() {
    return entity.id();
  }

  /** The name of what it stands for. */
  public String entityName() {
    return entity.name();
  }

  /** The label of the type of what it stands for. */
  public String entityType() {
    return entity.type();
  }

  /** The label of how it was found. */
  public String via() {
    return via;
  }

  /** The label of why it stands for this entity. */
  public String reason() {
    return reason;
  }

  /** Packs the mentions of one article. */
  static final class Packer {
    private final PackedNumbers.Writer writer = new PackedNumbers.Writer();
    private final Map<Entity, Integer> places = new HashMap<>();
    private int size;

    /**
     * Adds a mention.
     *
     * @param start where it starts in the field, in code points
     * @param end where it ends, in code points
     */
    void add(Field field, EntityMention mention, int start, int end) {
      Entity entity = mention.entity();
      Integer known = places.putIfAbsent(entity, places.size());
      writer.number(known == null ? places.size() - 1 : known);
      if (known == null) {
        writer.text(entity.id());
        writer.text(entity.name());
        writer.number(entity.type().ordinal());
      }
      writer.number(field.ordinal());
      writer.number(mention.sentence());
      writer.number(start);
      writer.number(end - start);
      writer.text(mention.surface());
      writer.number(mention.via().ordinal());
      writer.number(mention.reason().ordinal());
      size++;
    }

    /** How many mentions were added. */
    int size() {
      return size;
    }

    byte[] toBytes() {
      return writer.toBytes();
    }
  }
}
