package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.shiftleft;

import dev.muster.spark.Keys;
import dev.muster.spark.PackedEntities;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Working data, no table: for each story and period the entities that may stand in its sets, those
 * that its first article mentions most. An entity of a period, an item, is one number. Entities of
 * too few stories of a period are in no set of it, and take no one's place.
 */
final class Baskets {
  /**
   * {@code story} is the key of its first article, {@code slot} the number of the period in the
   * scope {@code article}.
   */
  static final StructType SCHEMA =
      StructType.fromDDL("story BIGINT NOT NULL, slot INT NOT NULL, items ARRAY<BIGINT> NOT NULL");

  /**
   * An item with the stories that name it: for each the key of its first article, and a number that
   * is the less, the sooner the story takes the item.
   */
  private static final StructType NAMED =
      StructType.fromDDL("slot INT NOT NULL, item BIGINT NOT NULL, stories BINARY NOT NULL");

  /** The most stories of one row: 1 MB. */
  private static final int MOST_STORIES = 1 << 16;

  /** Periods change the upper bits of an entity's key, which is a hash. */
  private static final int SLOT_SHIFT = 46;

  private Baskets() {}

  static Dataset<Row> of(Corpus corpus) {
    Calendar calendar = corpus.series().calendar();
    Dataset<Row> stories =
        corpus.firstOfStories().articles().select(col("article.article_key"), col("entities"));
    Buckets.Count frequent = (entries, words, made) -> new Frequent(calendar, made).add(entries);
    Buckets.Count filled = (entries, words, made) -> addBaskets(entries, made);
    Dataset<Row> items = Buckets.count(stories, 3, Baskets::addEntities, frequent, NAMED);
    return Buckets.count(items, 4, Baskets::addStories, filled, SCHEMA);
  }

  /** The key of the entity of an item. */
  static Column key(Column slot, Column item) {
    return item.bitwiseXOR(shiftleft(slot.cast(DataTypes.LongType), SLOT_SHIFT));
  }

  /** An entry for each entity of an article. */
  private static void addEntities(Row article, Buckets.Gatherer entries) {
    PackedEntities entities = new PackedEntities(article.<byte[]>getAs(1));
    for (int place = 0; entities.next(); place++) {
      // Those that are mentioned most come first, of equals the first by id.
      long order = (long) (Integer.MAX_VALUE - entities.mentions()) << Integer.SIZE | place;
      entries.to(entities.key()).add(entities.key()).add(article.getLong(0)).add(order);
    }
  }

  /** Adds the entities of a bucket, for each period in which enough stories name them. */
  private record Frequent(Calendar calendar, List<Row> made) {
    void add(SortedEntries entries) {
      int end;
      for (int start = 0; start < entries.size(); start = end) {
        end = entries.endOfSame(start, 1);
        add(entries, start, end, calendar.whole());
        int from = start;
        while (from < end) {
          int period = period(entries, from);
          int to = from + 1;
          while (to < end && period(entries, to) == period) {
            to++;
          }
          add(entries, from, to, period);
          from = to;
        }
      }
    }

    private int period(SortedEntries entries, int entry) {
      return calendar.period(Keys.day(entries.at(entry, 1)));
    }

    private void add(SortedEntries entries, int from, int to, int period) {
      if (to - from >= EntitySets.leastStories(calendar.stories(period))) {
        for (int at = from; at < to; at += MOST_STORIES) {
          made.add(row(entries, at, Math.min(to, at + MOST_STORIES), period));
        }
      }
    }

    private static Row row(SortedEntries entries, int from, int to, int period) {
      int slot = Calendar.slot(period, Scope.ARTICLE);
      ByteBuffer stories = ByteBuffer.allocate((to - from) * 2 * Long.BYTES);
      for (int i = from; i < to; i++) {
        stories.putLong(entries.at(i, 1)).putLong(entries.at(i, 2));
      }
      return RowFactory.create(
          slot, entries.at(from, 0) ^ (long) slot << SLOT_SHIFT, stories.array());
    }
  }

  /** An entry for each story of an item. */
  private static void addStories(Row item, Buckets.Gatherer entries) {
    int slot = item.getInt(0);
    ByteBuffer stories = ByteBuffer.wrap(item.<byte[]>getAs(2));
    while (stories.hasRemaining()) {
      long story = stories.getLong();
      long order = stories.getLong();
      entries.to(story ^ slot).add(story).add(slot).add(order).add(item.getLong(1));
    }
  }

  private static void addBaskets(SortedEntries entries, List<Row> made) {
    int end;
    for (int start = 0; start < entries.size(); start = end) {
      end = entries.endOfSame(start, 2);
      Long[] items = new Long[Math.min(end - start, EntitySets.MOST_ENTITIES)];
      for (int i = 0; i < items.length; i++) {
        items[i] = entries.at(start + i, 3);
      }
      made.add(RowFactory.create(entries.at(start, 0), (int) entries.at(start, 1), items));
    }
  }
}
