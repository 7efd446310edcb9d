package dev.muster.spark.table;

import dev.muster.analysis.EntityPair.Standing;
import dev.muster.analysis.LongNumbers;
import dev.muster.spark.PackedEntities;
import dev.muster.spark.PackedNames;
import dev.muster.spark.PackedPairs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Counts the pairs of one day in plain arrays: about 100 bytes for each pair of the day. Entities
 * have numbers that hold for this day only, so that a pair is one {@code long}.
 */
final class DayOfPairs {
  private static final Scope[] SCOPES = Scope.values();

  // What is counted of a pair, once for each scope.
  private static final int ARTICLES = 0;
  private static final int STORIES = 1;
  private static final int CONTEXTS = 2;
  private static final int LAST_SHARED = 3;
  private static final int COUNTS = 4;
  private static final int WIDTH = COUNTS * SCOPES.length;

  private final LocalDate day;

  /** The entities of the day by their keys, and their ids. */
  private final LongNumbers entities = new LongNumbers();

  private final List<String> ids = new ArrayList<>();

  private final StoryNumbers stories = new StoryNumbers();

  /** The pairs by the numbers of their entities; that of the lesser id comes first. */
  private final LongNumbers pairs = new LongNumbers();

  private int[] counts = new int[WIDTH << 7];

  DayOfPairs(LocalDate day) {
    this.day = day;
  }

  /**
   * Adds an article. Articles of one story must follow on each other.
   *
   * @param sharedStory the story, if several articles tell it; else null
   * @param named the article's entities, none of which was asked for yet
   * @param names their names
   * @param article its pairs, by their places among the entities
   */
  void add(Long sharedStory, PackedEntities named, PackedNames names, PackedPairs article) {
    int story = stories.next(sharedStory);
    int[] own = numbers(named, names);
    while (article.next()) {
      if (article.standing() == Standing.TOGETHER && article.articles() > 0) {
        int start = start(pair(own[article.a()], own[article.b()]));
        count(start, Scope.ARTICLE, story, article.articles());
        count(start, Scope.SENTENCE, story, article.sentences());
        count(start, Scope.WINDOW, story, article.windows());
      }
    }
  }

  /** The numbers of an article's entities, by their places. */
  private int[] numbers(PackedEntities named, PackedNames names) {
    int[] numbers = new int[named.size()];
    for (int place = 0; named.next(); place++) {
      numbers[place] = entities.number(named.key());
      if (numbers[place] == ids.size()) {
        ids.add(names.id(place));
      }
    }
    return numbers;
  }

  private void count(int start, Scope scope, int story, int contexts) {
    if (contexts == 0) {
      return;
    }
    int at = start + scope.ordinal() * COUNTS;
    counts[at + ARTICLES]++;
    counts[at + CONTEXTS] += contexts;
    if (story == StoryNumbers.OWN || counts[at + LAST_SHARED] != story) {
      counts[at + STORIES]++;
    }
    counts[at + LAST_SHARED] = story;
  }

  private static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /** Where the counts of a pair start; makes room for those of a new one. */
  private int start(long pair) {
    int start = pairs.number(pair) * WIDTH;
    if (start == counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
    }
    return start;
  }

  /** A row for each scope and pair, in their order; nothing may be added from here on. */
  Iterator<Row> rows() {
    return new Rows();
  }

  private final class Rows implements Iterator<Row> {
    /** The numbers of the entities in the order of their ids. */
    private final int[] numbersByRank =
        IntStream.range(0, ids.size())
            .boxed()
            .sorted(Comparator.comparing(ids::get))
            .mapToInt(Integer::intValue)
            .toArray();

    /** The pairs by the ranks of their ids. */
    private final long[] ranked = new long[pairs.size()];

    /** Where the counts of each of them start: looked up once for all scopes. */
    private final int[] starts = new int[pairs.size()];

    private int scope;
    private int at = -1;

    Rows() {
      int[] ranks = new int[numbersByRank.length];
      for (int rank = 0; rank < ranks.length; rank++) {
        ranks[numbersByRank[rank]] = rank;
      }
      for (int i = 0; i < ranked.length; i++) {
        long pair = pairs.key(i);
        ranked[i] = pair(ranks[(int) (pair >> Integer.SIZE)], ranks[(int) pair]);
      }
      Arrays.sort(ranked);
      for (int i = 0; i < ranked.length; i++) {
        int first = numbersByRank[(int) (ranked[i] >> Integer.SIZE)];
        starts[i] = pairs.number(pair(first, numbersByRank[(int) ranked[i]])) * WIDTH;
      }
      advance();
    }

    @Override
    public boolean hasNext() {
      return scope < SCOPES.length;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int from = starts[at] + scope * COUNTS;
      Row row =
          RowFactory.create(
              day,
              SCOPES[scope].label(),
              ids.get(numbersByRank[first()]),
              ids.get(numbersByRank[second()]),
              (long) counts[from + ARTICLES],
              (long) counts[from + STORIES],
              (long) counts[from + CONTEXTS]);
      advance();
      return row;
    }

    private int first() {
      return (int) (ranked[at] >> Integer.SIZE);
    }

    private int second() {
      return (int) ranked[at];
    }

    /** Goes on to the next pair that stands together in the scope, or in the next scope. */
    private void advance() {
      do {
        at++;
        if (at >= ranked.length) {
          at = 0;
          scope++;
        }
      } while (hasNext() && !standsTogether());
    }

    private boolean standsTogether() {
      if (ranked.length == 0) {
        return false;
      }
      return counts[starts[at] + scope * COUNTS + ARTICLES] > 0;
    }
  }
}
