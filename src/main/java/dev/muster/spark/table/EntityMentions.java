package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;

import dev.muster.spark.PackedMentions;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** One row per mention of an entity. */
public final class EntityMentions {
  public static final String NAME = "entity_mentions";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          article_id STRING, published_on DATE, field STRING, sentence INT, start INT, `end` INT,
          surface STRING, entity_id STRING, entity_name STRING, entity_type STRING, via STRING,
          reason STRING
          """);

  private static final StructType UNPACKED =
      StructType.fromDDL(
          """
          article_id STRING NOT NULL, published_on DATE NOT NULL, field STRING NOT NULL,
          sentence INT NOT NULL, start INT NOT NULL, `end` INT NOT NULL, surface STRING NOT NULL,
          entity_id STRING NOT NULL, entity_name STRING NOT NULL, entity_type STRING NOT NULL,
          via STRING NOT NULL, reason STRING NOT NULL
          """);

  private EntityMentions() {}

  public static Dataset<Row> of(Corpus corpus) {
    MapPartitionsFunction<Row, Row> unpack = Unpacked::new;
    return corpus
        .articles()
        .select(col("article.article_id"), unix_date(col("article.published_on")), col("mentions"))
        .mapPartitions(unpack, Encoders.row(UNPACKED))
        .to(SCHEMA);
  }

  /** The mentions of one article after the other. */
  private static final class Unpacked implements Iterator<Row> {
    private final Iterator<Row> articles;
    private String articleId;
    private LocalDate publishedOn;
    private PackedMentions mentions = new PackedMentions(new byte[0]);
    private boolean ready;

    Unpacked(Iterator<Row> articles) {
      this.articles = articles;
    }

    @Override
    public boolean hasNext() {
      while (!ready) {
        ready = mentions.next();
        if (!ready) {
          if (!articles.hasNext()) {
            return false;
          }
          Row article = articles.next();
          articleId = article.getString(0);
          publishedOn = LocalDate.ofEpochDay(article.getInt(1));
          mentions = new PackedMentions(article.<byte[]>getAs(2));
        }
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ready = false;
      return RowFactory.create(
          articleId,
          publishedOn,
          mentions.field(),
          mentions.sentence(),
          mentions.start(),
          mentions.end(),
          mentions.surface(),
          mentions.entityId(),
          mentions.entityName(),
          mentions.entityType(),
          mentions.via(),
          mentions.reason());
    }
  }
}
