package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.spark.table.RejectedNumbers;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableChecksIT {
  private static final StructType SPAN = StructType.fromDDL("start INT, `end` INT, surface STRING");

  @TempDir Path folder;

  @Test
  void rowsAreCountedAsTheyAreWritten() {
    assertThat(written(RowFactory.create(0, 3, "500"), RowFactory.create(5, 7, "20"))).isEqualTo(2);
    assertThat(written()).isZero();
  }

  @Test
  void aRowThatBreaksTheRuleIsShown() {
    assertThatThrownBy(() -> written(RowFactory.create(0, 3, "500"), RowFactory.create(5, 9, "20")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rejected_numbers breaks its rule")
        .hasMessageContaining("[5,9,20]");
  }

  private long written(Row... rows) {
    try (Publisher publisher =
        Publisher.open(LocalSpark.session(), folder.resolve("out").toString(), Overwrite.REPLACE)) {
      return publisher.write(
          RejectedNumbers.NAME,
          LocalSpark.session().createDataFrame(List.of(rows), SPAN).repartition(2));
    }
  }
}
