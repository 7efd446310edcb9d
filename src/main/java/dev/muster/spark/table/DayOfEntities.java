package dev.muster.spark.table;

import dev.muster.analysis.LongNumbers;
import dev.muster.spark.PackedEntities;
import dev.muster.spark.PackedNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Counts the entities of one day in plain arrays. */
final class DayOfEntities {
  // What is counted of an entity.
  private static final int ARTICLES = 0;
  private static final int STORIES = 1;
  private static final int MENTIONS = 2;
  private static final int LAST_SHARED = 3;
  private static final int WIDTH = 4;

  private final LocalDate day;

  /** The entities by their keys, and their ids. */
  private final LongNumbers entities = new LongNumbers();

  private final List<String> ids = new ArrayList<>();
  private long[] counts = new long[WIDTH << 6];

  private final StoryNumbers stories = new StoryNumbers();

  DayOfEntities(LocalDate day) {
    this.day = day;
  }

  /**
   * Adds an article. Articles of one story must follow on each other.
   *
   * @param sharedStory the story, if several articles tell it; else null
   * @param named its entities, none of which was asked for yet
   * @param names their names
   */
  void add(Long sharedStory, PackedEntities named, PackedNames names) {
    int story = stories.next(sharedStory);
    for (int place = 0; named.next(); place++) {
      int number = entities.number(named.key());
      if (number == ids.size()) {
        ids.add(names.id(place));
        if (number * WIDTH == counts.length) {
          counts = Arrays.copyOf(counts, counts.length * 2);
        }
      }
      count(number * WIDTH, story, named.mentions());
    }
  }

  private void count(int start, int story, int mentions) {
    counts[start + ARTICLES]++;
    counts[start + MENTIONS] += mentions;
    if (story == StoryNumbers.OWN || counts[start + LAST_SHARED] != story) {
      counts[start + STORIES]++;
    }
    counts[start + LAST_SHARED] = story;
  }

  /** A row for each entity, in the order of ids. */
  Iterator<Row> rows() {
    return IntStream.range(0, ids.size())
        .boxed()
        .sorted(Comparator.comparing(ids::get))
        .map(
            number -> {
              int start = number * WIDTH;
              return RowFactory.create(
                  day,
                  ids.get(number),
                  counts[start + ARTICLES],
                  counts[start + STORIES],
                  counts[start + MENTIONS]);
            })
        .iterator();
  }
}
