package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.analysis.EntityCount;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityType;
import dev.muster.spark.PackedEntities;
import dev.muster.spark.PackedNames;
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

class DayOfEntitiesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 1);

  private final DayOfEntities day = new DayOfEntities(DAY);

  @Test
  void aDayWithoutEntitiesHasNoRows() {
    day.add(null, packed(List.of()), names(List.of()));
    assertThat(day.rows()).isExhausted();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void countsAsPlainLoopsDo(int seed) {
    Random random = new Random(seed);
    Map<String, long[]> counts = new TreeMap<>();
    Map<String, Set<Long>> stories = new TreeMap<>();
    for (int article = 0; article < 60 * seed; article++) {
      Long shared = article < 20 * seed ? null : (long) (article / 4);
      List<EntityCount> entities = some(random, 100 * seed);
      day.add(shared, packed(entities), names(entities));
      for (EntityCount entity : entities) {
        String id = entity.entity().id();
        long[] count = counts.computeIfAbsent(id, key -> new long[2]);
        count[0]++;
        count[1] += entity.mentions();
        // An article of its own is a story of its own.
        long story = shared == null ? -1 - article : shared;
        stories.computeIfAbsent(id, key -> new HashSet<>()).add(story);
      }
    }
    List<String> expected = new ArrayList<>();
    counts.forEach(
        (id, count) ->
            expected.add(
                "%s %s %d %d %d".formatted(DAY, id, count[0], stories.get(id).size(), count[1])));
    List<String> found = new ArrayList<>();
    for (Row row : (Iterable<Row>) day::rows) {
      found.add(row.mkString(" "));
    }
    assertThat(found).containsExactlyElementsOf(expected).isNotEmpty();
  }

  private static List<EntityCount> some(Random random, int most) {
    Set<String> ids = new TreeSet<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      ids.add("person:p%04d".formatted(random.nextInt(most)));
    }
    return ids.stream()
        .map(id -> new Entity(id, id, EntityType.PERSON, null))
        .map(entity -> new EntityCount(entity, 1 + random.nextInt(4), 1, 0))
        .toList();
  }

  private static PackedEntities packed(List<EntityCount> entities) {
    return new PackedEntities(PackedEntities.pack(entities));
  }

  private static PackedNames names(List<EntityCount> entities) {
    return new PackedNames(PackedNames.pack(entities));
  }
}
