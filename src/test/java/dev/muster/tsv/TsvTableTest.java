package dev.muster.tsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TsvTableTest {
  private static TsvTable read(String content) throws IOException {
    return TsvTable.read("names.tsv", new StringReader(content));
  }

  @Test
  void commentsAndBlankLinesAreSkippedAndLinesKeepTheirNumbers() throws IOException {
    TsvTable table = read("\uFEFF# about\n\nid\tname\na\tA\n# more\nb\tB\n");
    assertThat(table.columns()).containsExactly("id", "name");
    assertThat(table).extracting(row -> row.value("name")).containsExactly("A", "B");
    assertThat(table).extracting(TsvRow::line).containsExactly(4, 6);
  }

  @Test
  void missingValuesAtTheEndAreEmpty() throws IOException {
    assertThat(read("id\tname\tmore\na\tA\n").iterator().next().value("more")).isEmpty();
  }

  @Test
  void listsArePartedByBars() throws IOException {
    TsvRow row = read("id\tnames\na\tx | y||z\n").iterator().next();
    assertThat(row.list("names")).containsExactly("x", "y", "z");
  }

  @Test
  void errorsNameFileLineAndCause() throws IOException {
    assertThatThrownBy(() -> read("id\tname\na\tA\tB\n"))
        .hasMessage("Cannot read names.tsv: line 2 has 3 columns, expected 2: [id, name]");
    assertThatThrownBy(() -> read("# nothing\n"))
        .hasMessage("Cannot read names.tsv: no header line with column names");
    TsvRow row = read("id\tn\na\tten\n").iterator().next();
    assertThatThrownBy(() -> row.number("n"))
        .hasMessage("Cannot read names.tsv: line 2: column 'n' holds 'ten' (use a whole number)");
    assertThatThrownBy(() -> row.value("m"))
        .hasMessage("Cannot read names.tsv: no column 'm' in its header [id, n]");
  }
}
