package dev.muster.spark.source;

import dev.muster.spark.LocalSpark;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

class ParquetReaderIT extends RecordReaderContract {
  @Override
  Format format() {
    return Format.PARQUET;
  }

  @Override
  String write(Path folder, List<Map<String, String>> records) {
    List<Row> rows =
        records.stream()
            .map(r -> RowFactory.create(r.get("date"), r.get("title"), r.get("text")))
            .toList();
    String path = folder.resolve("records.parquet").toString();
    LocalSpark.session()
        .createDataFrame(rows, StructType.fromDDL("date STRING, headline STRING, body STRING"))
        .selectExpr("cast(date as timestamp) as published", "headline", "body")
        .coalesce(1)
        .write()
        .parquet(path);
    return path;
  }
}
