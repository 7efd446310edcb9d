package dev.muster.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.UserException;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final String HEADER =
      "action\tid\tname\ttype\taliases\tdemonyms\tcountry\tfrom\tto\tweight\tinto\n";

  private static TsvTable table(String rows) {
    try {
      return TsvTable.read("mine.tsv", new StringReader(HEADER + rows));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Gazetteer of(String... tables) {
    return Gazetteer.of(List.of(tables).stream().map(GazetteerTest::table).toList());
  }

  private static List<String> names(Gazetteer gazetteer) {
    return gazetteer.entries().stream()
        .map(e -> e.entity().id() + " " + e.entity().name() + " " + e.aliases())
        .toList();
  }

  @Test
  void bundledTablesAreWellFormed() {
    Gazetteer gazetteer = Gazetteer.load(List.of());
    assertThat(gazetteer.size()).isGreaterThan(30_000);
    assertThat(gazetteer.country("IRQ").name()).isEqualTo("Iraq");
    assertThat(gazetteer.entries())
        .allSatisfy(
            entry -> {
              String code = entry.entity().country();
              assertThat(code == null || gazetteer.country(code) != null)
                  .as("country of %s", entry.entity())
                  .isTrue();
            });
  }

  @Test
  void landBordersAreOfKnownCountriesAndHaveTwoSides() {
    Gazetteer gazetteer = Gazetteer.load(List.of());
    Set<String> pairs = new HashSet<>();
    for (TsvRow row : TsvTable.resource("gazetteer/land_borders.tsv")) {
      Entity country = gazetteer.country(row.required("country"));
      Entity neighbour = gazetteer.country(row.required("neighbour"));
      assertThat(country).as(row.required("country")).isNotNull().isNotEqualTo(neighbour);
      assertThat(neighbour).as(row.required("neighbour")).isNotNull();
      assertThat(gazetteer.areNeighbours(country, neighbour)).isTrue();
      assertThat(gazetteer.areNeighbours(neighbour, country)).isTrue();
      assertThat(pairs.add(country.id() + neighbour.id())).isTrue();
      assertThat(pairs.add(neighbour.id() + country.id())).isTrue();
    }
    Entity france = gazetteer.entity("country:FRA");
    assertThat(gazetteer.areNeighbours(france, gazetteer.entity("country:TUR"))).isFalse();
  }

  @Test
  void aUserAddsNamesAndEntities() {
    String ours = "\tgroup:a\tAlpha\tarmed_group\tA1\n";
    assertThat(
            names(
                of(
                    ours,
                    "add\tgroup:a\tAlpha\tarmed_group\tA2\nadd\tgroup:b\tBeta\tarmed_group\n")))
        .containsExactly("group:a Alpha [A1, A2]", "group:b Beta []");
  }

  @Test
  void aUserReplacesDropsAndMerges() {
    String ours = "\tgroup:a\tAlpha\tarmed_group\tA1|A2\n\tgroup:b\tBeta\tarmed_group\tB1\n";
    assertThat(names(of(ours, "replace\tgroup:a\tAleph\tarmed_group\tA9\n")))
        .containsExactly("group:a Aleph [A9]", "group:b Beta [B1]");
    assertThat(names(of(ours, "drop\tgroup:a\n"))).containsExactly("group:b Beta [B1]");
    assertThat(names(of(ours, "drop\tgroup:a\t\t\ta1\n")))
        .containsExactly("group:a Alpha [A2]", "group:b Beta [B1]");
    assertThat(names(of(ours, "merge\tgroup:b\t\t\t\t\t\t\t\t\tgroup:a\n")))
        .containsExactly("group:a Alpha [A1, A2, Beta, B1]");
  }

  @Test
  void aUserNeedsOnlyTheColumnsThatAreUsed() throws IOException {
    TsvTable mine =
        TsvTable.read(
            "mine.tsv", new StringReader("id\tname\ttype\ngroup:a\tAlpha\tarmed_group\n"));
    assertThat(names(Gazetteer.of(List.of(mine)))).containsExactly("group:a Alpha []");
  }

  @Test
  void theHashTellsContentsApart() {
    String ours = "\tgroup:a\tAlpha\tarmed_group\tA1\n";
    assertThat(of(ours).hash()).isEqualTo(of(ours).hash()).hasSize(16);
    assertThat(of(ours).hash()).isNotEqualTo(of(ours, "drop\tgroup:a\t\t\tA1\n").hash());
  }

  @Test
  void malformedLinesAreRefusedWithFileLineAndCause() {
    assertThatThrownBy(() -> of("add\tAlpha\tAlpha\tarmed_group\n"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "Cannot read mine.tsv: line 2: id 'Alpha' (use a form such as country:IRQ or"
                + " place:iraq/camp-taji)");
    assertThatThrownBy(() -> of("add\tgroup:a\tAlpha\tgang\n"))
        .hasMessageStartingWith(
            "Cannot read mine.tsv: line 2: column 'type' holds 'gang' (use one of");
    assertThatThrownBy(() -> of("add\tplace:a\tAlpha\tarmed_group\n"))
        .hasMessage(
            "Cannot read mine.tsv: line 2: id 'place:a' of type 'armed_group' (start it with 'group:')");
    assertThatThrownBy(() -> of("add\tgroup:a\tAlpha\tarmed_group\t\t\tIraq\n"))
        .hasMessageContaining("country 'Iraq' (use an ISO 3166 alpha-3 code, as IRQ)");
    assertThatThrownBy(() -> of("drop\tgroup:zz\n"))
        .hasMessageContaining("no entity 'group:zz' is known");
    assertThatThrownBy(() -> of("merge\tgroup:zz\t\t\t\t\t\t\t\t\tgroup:a\n"))
        .hasMessageContaining("line 2: no entity 'group:zz' is known");
    assertThatThrownBy(() -> of("remove\tgroup:zz\n"))
        .hasMessageStartingWith(
            "Cannot read mine.tsv: line 2: column 'action' holds 'remove' (use one of");
    assertThatThrownBy(() -> of("add\tgroup:a\t\tarmed_group\n"))
        .hasMessageContaining("line 2: column 'name' is empty");
    assertThatThrownBy(() -> of("add\tgroup:a\tAlpha\tarmed_group\t\t\t\t\t\tmuch\n"))
        .hasMessageContaining("line 2: column 'weight' holds 'much' (use a whole number)");
    assertThatThrownBy(() -> of("add\tgroup:a\tAlpha\tarmed_group\t\t\t\tlately\n"))
        .hasMessageContaining("column 'from' holds 'lately' (use a year or yyyy-MM-dd)");
  }
}
