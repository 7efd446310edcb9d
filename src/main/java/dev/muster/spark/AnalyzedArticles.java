package dev.muster.spark;

import dev.muster.analysis.ArticleAnalysis;
import dev.muster.article.Article;
import dev.muster.article.ArticleParser;
import dev.muster.article.Parsed;
import dev.muster.spark.source.ArticleSource;
import dev.muster.spark.source.RecordReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * One row a record: an article with all that it says, or why it is none; and one row a block of a
 * file with the number of its lines, from which a record's line in the file follows. This is the
 * one place where text crosses from Spark into Java.
 */
public final class AnalyzedArticles {
  /**
   * The rows as they are staged. {@code record} counts from 1 in its block; {@code article_key} is
   * a number that rises with the day of publication and tells articles apart, {@code entity_key}
   * one that stands for an entity's id: millions of pairs and terms are grouped by numbers rather
   * than by names. {@code mentions} are {@link PackedMentions}, {@code entities} {@link
   * PackedEntities}, {@code entity_names} {@link PackedNames}, {@code pairs} {@link PackedPairs},
   * {@code terms} {@link PackedTerms}.
   */
  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          input_file STRING NOT NULL, block_start BIGINT NOT NULL, record BIGINT NOT NULL,
          block_lines BIGINT,
          rejected STRUCT<reason: STRING, detail: STRING, raw: STRING>,
          article STRUCT<article_key: BIGINT, article_id: STRING, published_on: DATE, source: STRING, section: STRING,
            title: STRING, text: STRING, author: STRING, url: STRING, language: STRING,
            sentences: INT, windows: INT, tokens: INT, content_hash: STRING>,
          mentions BINARY, mention_count INT,
          figures ARRAY<STRUCT<figure_id: STRING, field: STRING, sentence: INT, start: INT,
            `end`: INT, number: STRING, quote: STRING, sentence_text: STRING, low: BIGINT,
            best: BIGINT, high: BIGINT, bound: STRING, approximator: STRING, noun: STRING,
            kind: STRING, echelon: STRING, force_id: STRING, force: STRING, force_rule: STRING,
            place_id: STRING, place: STRING, country_id: STRING, country: STRING, place_rule: STRING, status: STRING,
            time: STRING, measure: STRING, as_of: DATE, as_of_precision: STRING,
            as_of_basis: STRING, claimant: STRING, claimant_id: STRING, relation: STRING,
            relation_to: STRING, rule: STRING>>,
          rejected_numbers ARRAY<STRUCT<field: STRING, sentence: INT, start: INT, `end`: INT,
            surface: STRING, reason: STRING>>,
          entities BINARY, entity_names BINARY,
          pairs BINARY,
          unpaired INT,
          terms BINARY,
          sketch STRUCT<fingerprint: BIGINT, keys: BINARY, sample: BINARY>
          """);

  private AnalyzedArticles() {}

  /** Reads and analyses all records of a source. */
  public static Dataset<Row> of(ArticleSource source, RunSettings settings, SparkSession spark) {
    Dataset<Row> all = null;
    for (ArticleSource.Part part : source.parts()) {
      RecordReader reader = part.reader();
      MapPartitionsFunction<Row, Row> analyze = rows -> new Analysis(rows, reader, settings);
      Dataset<Row> analyzed = part.read(spark).mapPartitions(analyze, Encoders.row(SCHEMA));
      all = all == null ? analyzed : all.union(analyzed);
    }
    return all;
  }

  /** The rows of one partition, made as they are asked for. */
  private static final class Analysis implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final RecordReader reader;
    private final ArticleParser parser;
    private final AnalysisRows made;
    private final RunSettings settings;
    private final List<Row> ready = new ArrayList<>(2);
    private String file;
    private long block = -1;
    private long lines;

    Analysis(Iterator<Row> rows, RecordReader reader, RunSettings settings) {
      this.rows = rows;
      this.reader = reader;
      this.settings = settings;
      this.parser = settings.parser();
      this.made = new AnalysisRows(settings);
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && rows.hasNext()) {
        take(rows.next());
      }
      if (ready.isEmpty() && file != null) {
        endBlock();
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove(0);
    }

    private void take(Row row) {
      String rowFile = row.getString(RecordReader.INPUT_FILE);
      long rowBlock = row.getLong(RecordReader.BLOCK_START);
      if (file != null && (rowBlock != block || !rowFile.equals(file))) {
        endBlock();
      }
      file = rowFile;
      block = rowBlock;
      lines++;
      if (!reader.isBlank(row)) {
        ready.add(judged(row));
      }
    }

    private void endBlock() {
      ready.add(AnalysisRows.block(file, block, lines));
      file = null;
      lines = 0;
    }

    private Row judged(Row row) {
      Parsed<Article> article = reader.decode(row).then(parser::parse);
      Parsed<ArticleAnalysis> analysis = article.then(Analyzers.of(settings)::analyze);
      if (analysis instanceof Parsed.Ok<ArticleAnalysis> ok) {
        return made.accepted(file, block, lines, ok.value());
      }
      Parsed.Rejected<ArticleAnalysis> refusal = (Parsed.Rejected<ArticleAnalysis>) analysis;
      return made.rejected(file, block, lines, refusal, reader.raw(row));
    }
  }
}
