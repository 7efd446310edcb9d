package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.analysis.EntityCount;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityType;
import dev.muster.spark.PackedNames.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedEntitiesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 500})
  void entitiesAndTheirNamesComeBackByPlace(int size) {
    List<EntityCount> entities = IntStream.range(0, size).mapToObj(this::some).toList();
    PackedEntities packed = new PackedEntities(PackedEntities.pack(entities));
    PackedNames names = new PackedNames(PackedNames.pack(entities));
    assertThat(packed.size()).isEqualTo(size);
    List<EntityCount> found = new ArrayList<>();
    for (int place = 0; packed.next(); place++) {
      Named named = names.named(place);
      assertThat(names.id(place)).isEqualTo(named.id());
      assertThat(packed.key()).isEqualTo(Keys.entity(named.id()));
      Entity entity =
          new Entity(
              named.id(),
              named.name(),
              EntityType.valueOf(named.type().toUpperCase(Locale.ROOT)),
              named.country());
      found.add(new EntityCount(entity, packed.mentions(), packed.sentences(), packed.windows()));
    }
    assertThat(found).isEqualTo(entities);
  }

  private EntityCount some(int number) {
    EntityType type = EntityType.values()[number % EntityType.values().length];
    String country = number % 3 == 0 ? null : "country:C" + number;
    Entity entity = new Entity("place:ağrı-" + number, "Ağrı " + number, type, country);
    return new EntityCount(entity, 1 + number, 300 * number, number % 2);
  }

  @Test
  void anEntityIsKnownAgainByItsBytes() {
    PackedNames one = new PackedNames(PackedNames.pack(List.of(some(1), some(2))));
    PackedNames other = new PackedNames(PackedNames.pack(List.of(some(3), some(1))));
    assertThat(one.isWritten(0, other.bytes(1))).isTrue();
    assertThat(one.isWritten(1, other.bytes(1))).isFalse();
  }

  @Test
  void ofTwoNamesEachWordIsTheFirstInTheOrderOfBytes() {
    // As UTF-16 the second stands before the first, as UTF-8 and for Spark after it.
    Named one = new Named("b", "\uFF21", "person", null);
    Named other = new Named("a", "\uD83D\uDE00", "person", "c");
    Named least = new Named("a", "\uFF21", "person", "c");
    assertThat(one.least(other)).isEqualTo(least);
    assertThat(other.least(one)).isEqualTo(least);
  }
}
