package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.muster.spark.LocalSpark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Communities of pairs as {@link Cooccurrence} writes them, as far as communities ask for them. */
class CommunitiesIT {
  private static final StructType PAIR =
      StructType.fromDDL(
          """
          period STRING, scope STRING, entity_a STRING, entity_b STRING, name_a STRING,
          name_b STRING, type_a STRING, type_b STRING, npmi DOUBLE, log_likelihood DOUBLE,
          p_adjusted DOUBLE
          """);

  private static Row pair(
      String period, String scope, String a, String b, double npmi, double g2, double p) {
    return RowFactory.create(
        period, scope, a, b, "name " + a, "name " + b, "person", "place", npmi, g2, p);
  }

  private static Row edge(String period, String a, String b, double npmi) {
    return pair(period, "article", a, b, npmi, 10 * npmi, 0.01);
  }

  private static Dataset<Row> dataset(List<Row> pairs, int partitions) {
    return LocalSpark.session().createDataFrame(pairs, PAIR).repartition(partitions);
  }

  /** Five affairs of twelve entities each in each of three periods, loosely linked. */
  private static List<Row> affairs(Random random) {
    List<Row> pairs = new ArrayList<>();
    for (String period : List.of("2020-08", "2020-09", "all")) {
      for (int a = 0; a < 60; a++) {
        for (int b = a + 1; b < 60; b++) {
          if (random.nextDouble() < (a % 5 == b % 5 ? 0.6 : 0.02)) {
            String first = "e%02d".formatted(a);
            String second = "e%02d".formatted(b);
            pairs.add(edge(period, first, second, 0.1 + 0.9 * random.nextDouble()));
          }
        }
      }
    }
    return pairs;
  }

  private static List<String> rows(Dataset<Row> table) {
    return table.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  @Test
  void plantedAffairsAreFoundInEachPeriod() {
    List<Row> pairs = affairs(new Random(1));
    List<Row> found = Communities.of(dataset(pairs, 3)).collectAsList();
    assertThat(found).hasSize(3 * 60);
    Map<String, Integer> communities = new HashMap<>();
    for (Row row : found) {
      String affair =
          row.<String>getAs("period")
              + Integer.parseInt(row.<String>getAs("entity_id").substring(1)) % 5;
      int community = row.<Integer>getAs("community");
      assertThat(community).isBetween(1, 5);
      assertThat(communities.merge(affair, community, (known, other) -> known))
          .as(affair)
          .isEqualTo(community);
    }
    assertThat(communities).hasSize(15);
  }

  @Test
  void neitherOrderNorPartitionsChangeARow() {
    List<Row> pairs = affairs(new Random(2));
    List<String> expected = rows(Communities.of(dataset(pairs, 1)));
    for (int partitions : new int[] {2, 7}) {
      Collections.shuffle(pairs, new Random(partitions));
      assertThat(rows(Communities.of(dataset(pairs, partitions)))).isEqualTo(expected).isNotEmpty();
    }
  }

  @Test
  void onlySignificantPairsOfArticlesAreEdges() {
    List<Row> pairs =
        List.of(
            edge("2020", "a", "b", 0.5),
            edge("2020", "b", "c", 0.25),
            pair("2020", "sentence", "a", "d", 0.9, 9, 0.01),
            pair("2020", "article", "a", "e", 0.2, 3, 0.06),
            pair("2020", "article", "a", "f", -0.2, -9, 0.01));
    List<Row> found = Communities.of(dataset(pairs, 2)).orderBy("entity_id").collectAsList();
    assertThat(found).hasSize(3);
    Row b = found.get(1);
    assertThat(b.<String>getAs("entity_id")).isEqualTo("b");
    assertThat(b.<String>getAs("entity_name")).isEqualTo("name b");
    assertThat(b.<Double>getAs("weighted_degree")).isEqualTo(0.75);
    assertThat(b.<Long>getAs("period_pairs")).isEqualTo(2);
    assertThat(b.<Integer>getAs("community")).isEqualTo(1);
    // A path of two edges is one community: parted, it would have less modularity than 0.
    assertThat(b.<Double>getAs("modularity")).isCloseTo(0, within(1e-15));
  }

  @Test
  void communitiesAreNumberedByWeight() {
    List<Row> pairs =
        List.of(
            edge("2020", "a", "b", 0.2),
            edge("2020", "c", "d", 0.9),
            edge("2020", "d", "e", 0.8),
            edge("2020", "f", "g", 0.3));
    Map<String, Integer> found = new HashMap<>();
    for (Row row : Communities.of(dataset(pairs, 2)).collectAsList()) {
      found.put(row.getAs("entity_id"), row.getAs("community"));
    }
    assertThat(found).isEqualTo(Map.of("c", 1, "d", 1, "e", 1, "f", 2, "g", 2, "a", 3, "b", 3));
  }

  @Test
  void theStrongestPairsStayAndTheOthersAreCounted() {
    List<Row> pairs =
        List.of(
            edge("2020", "a", "b", 0.2), edge("2020", "c", "d", 0.9), edge("2020", "e", "f", 0.3));
    Dataset<Row> found = Communities.of(dataset(pairs, 2), 2);
    assertThat(found.where("entity_id in ('a', 'b')").isEmpty()).isTrue();
    List<Communities.Found> networks = Communities.found(found);
    assertThat(networks).hasSize(1);
    // Two edges alone: 1 - (0.9² + 0.3²) / 1.2².
    assertThat(networks.get(0).modularity()).isCloseTo(0.375, within(1e-12));
    assertThat(networks.get(0))
        .isEqualTo(new Communities.Found("2020", 4, 2, 1, 2, networks.get(0).modularity()));
  }

  @Test
  void noPairsMakeNoCommunities() {
    Dataset<Row> none = Communities.of(dataset(List.of(), 1));
    assertThat(none.isEmpty()).isTrue();
    assertThat(Communities.found(none)).isEmpty();
  }
}
