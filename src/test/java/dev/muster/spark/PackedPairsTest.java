package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.analysis.Cooccurrences;
import dev.muster.analysis.EntityCount;
import dev.muster.analysis.EntityPair;
import dev.muster.analysis.EntityPair.Standing;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedPairsTest {
  private static final List<String> IDS = List.of("country:IRN", "country:IRQ", "person:x");

  @Test
  void pairsComeBackByThePlacesOfTheirEntities() {
    List<EntityPair> pairs =
        List.of(
            new EntityPair(IDS.get(0), IDS.get(1), Standing.TOGETHER, 1, 300, 0),
            new EntityPair(IDS.get(0), IDS.get(2), Standing.FIRST_INSIDE, 0, 1, 2),
            new EntityPair(IDS.get(1), IDS.get(2), Standing.SECOND_INSIDE, 1, 0, 0));
    List<EntityCount> entities =
        IDS.stream()
            .map(id -> new EntityCount(new Entity(id, id, EntityType.PERSON, null), 1, 1, 1))
            .toList();
    PackedPairs packed =
        new PackedPairs(PackedPairs.pack(new Cooccurrences(entities, pairs, 0, 0)));
    List<EntityPair> found = new ArrayList<>();
    while (packed.next()) {
      found.add(
          new EntityPair(
              IDS.get(packed.a()),
              IDS.get(packed.b()),
              packed.standing(),
              packed.articles(),
              packed.sentences(),
              packed.windows()));
    }
    assertThat(found).isEqualTo(pairs);
  }
}
