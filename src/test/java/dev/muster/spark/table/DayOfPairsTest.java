package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.analysis.Cooccurrences;
import dev.muster.analysis.EntityCount;
import dev.muster.analysis.EntityPair;
import dev.muster.analysis.EntityPair.Standing;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityType;
import dev.muster.spark.PackedEntities;
import dev.muster.spark.PackedNames;
import dev.muster.spark.PackedPairs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayOfPairsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 1);

  private final DayOfPairs day = new DayOfPairs(DAY);

  /** Counts of a pair in a scope, by the plainest of means. */
  private static final class Plain {
    private long articles;
    private long contexts;
    private long alone;
    private final Set<Long> shared = new HashSet<>();

    void add(Long story, int contextsOfArticle) {
      if (contextsOfArticle > 0) {
        articles++;
        contexts += contextsOfArticle;
        if (story == null) {
          alone++;
        } else {
          shared.add(story);
        }
      }
    }
  }

  @Test
  void aDayWithoutPairsHasNoRows() {
    assertThat(day.rows()).isExhausted();
    add(null, List.of("country:IRQ"), List.of());
    assertThat(day.rows()).isExhausted();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void countsAsPlainLoopsDo(int seed) {
    Random random = new Random(seed);
    Map<String, Plain> plain = new TreeMap<>();
    for (int article = 0; article < 60 * seed; article++) {
      Long story = article < 20 * seed ? null : (long) (article / 4);
      List<String> ids = someIds(random, 8 * seed);
      List<EntityPair> pairs = pairs(ids, random);
      for (EntityPair pair : pairs) {
        if (pair.isTogether() && pair.articles() > 0) {
          int[] contexts = {pair.articles(), pair.sentences(), pair.windows()};
          for (Scope scope : Scope.values()) {
            plain
                .computeIfAbsent(
                    scope.label() + " " + pair.a() + " " + pair.b(), key -> new Plain())
                .add(story, contexts[scope.ordinal()]);
          }
        }
      }
      add(story, ids, pairs);
    }
    List<String> found = new ArrayList<>();
    for (Row row : (Iterable<Row>) day::rows) {
      found.add(row.mkString(" "));
    }
    List<String> expected = new ArrayList<>();
    plain.forEach(
        (pair, counts) -> {
          if (counts.articles > 0) {
            long stories = counts.alone + counts.shared.size();
            expected.add(
                DAY + " %s %d %d %d".formatted(pair, counts.articles, stories, counts.contexts));
          }
        });
    assertThat(found).containsExactlyElementsOf(expected).isNotEmpty();
  }

  private static List<String> someIds(Random random, int most) {
    Set<String> ids = new TreeSet<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      ids.add("person:p%03d".formatted(random.nextInt(most)));
    }
    return List.copyOf(ids);
  }

  private static List<EntityPair> pairs(List<String> ids, Random random) {
    List<EntityPair> pairs = new ArrayList<>();
    for (int a = 0; a < ids.size(); a++) {
      for (int b = a + 1; b < ids.size(); b++) {
        Standing standing = Standing.values()[Math.max(0, random.nextInt(6) - 3)];
        pairs.add(
            new EntityPair(
                ids.get(a),
                ids.get(b),
                standing,
                random.nextInt(5) > 0 ? 1 : 0,
                random.nextInt(3),
                random.nextInt(2)));
      }
    }
    return pairs;
  }

  private void add(Long story, List<String> ids, List<EntityPair> pairs) {
    List<EntityCount> entities =
        ids.stream()
            .map(id -> new EntityCount(new Entity(id, id, EntityType.PERSON, null), 1, 1, 1))
            .toList();
    day.add(
        story,
        new PackedEntities(PackedEntities.pack(entities)),
        new PackedNames(PackedNames.pack(entities)),
        new PackedPairs(PackedPairs.pack(new Cooccurrences(entities, pairs, 0, 0))));
  }
}
