package dev.muster.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Writes a corpus of a given size: {@code CorpusMaker SOURCES MEGABYTES COPIES FILE}.
 *
 * <p>Passes over the sources, each in another order, until the size is reached. The first pass
 * takes the articles as they are, later ones take {@linkplain Splice new ones}. Ids, days and
 * publishers are fresh: a day of twenty years by chance, one publisher a collection and pass, and
 * so more articles a day the larger the corpus is. The same arguments give the same file.
 */
public final class CorpusMaker {
  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
  private static final int DAYS = 20 * 365;
  private static final int MEGABYTE = 1_000_000;
  private static final long SEED = 6;

  private final List<Piece> pieces = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final double copies;

  /** One source article: its collection and its rank by length there. */
  private record Piece(String collection, Splice splice, int rank, String title) {}

  private CorpusMaker(List<SourceRecord> sources, double copies) {
    this.copies = copies;
    Map<String, List<SourceRecord>> collections = new TreeMap<>();
    sources.forEach(
        s -> collections.computeIfAbsent(s.collection(), c -> new ArrayList<>()).add(s));
    collections.forEach(
        (name, records) -> {
          records.sort(
              Comparator.comparingInt((SourceRecord r) -> r.text().length())
                  .thenComparing(SourceRecord::text));
          Splice splice = new Splice(records);
          for (int rank = 0; rank < records.size(); rank++) {
            pieces.add(new Piece(name, splice, rank, records.get(rank).title()));
          }
        });
  }

  /**
   * @param words the folder of sources; the size in megabytes of 10^6 bytes; the share of articles,
   *     from 0 to 1, that a second publisher prints again; the file to write
   */
  public static void main(String[] words) throws IOException {
    if (words.length != 4) {
      throw new IllegalArgumentException("Use: CorpusMaker SOURCES MEGABYTES COPIES FILE");
    }
    CorpusMaker maker =
        new CorpusMaker(SourceRecords.read(Path.of(words[0])), Double.parseDouble(words[2]));
    Path file = Path.of(words[3]);
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    maker.write(unfinished, Long.parseLong(words[1]) * MEGABYTE);
    Files.move(unfinished, file);
  }

  private void write(Path file, long bytes) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      long written = 0;
      for (int pass = 0; written < bytes; pass++) {
        shuffle();
        for (int i = 0; i < pieces.size() && written < bytes; i++) {
          written += article(json, pieces.get(i), pass, i);
        }
      }
    }
  }

  private long article(JsonGenerator json, Piece piece, int pass, int number) throws IOException {
    String text = piece.splice.text(piece.rank, pass);
    String id = "b" + pass + "-" + number;
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String source = piece.collection + "/" + pass;
    long written = record(json, id, day, piece.title, text, source);
    if (random.nextDouble() < copies) {
      written += record(json, id + "-copy", day.plusDays(1), piece.title, text, source + "-copy");
    }
    return written;
  }

  private static long record(
      JsonGenerator json, String id, LocalDate day, String title, String text, String source)
      throws IOException {
    json.flush();
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("date", day.toString());
    json.writeStringField("title", title);
    json.writeStringField("text", text);
    json.writeStringField("source", source);
    json.writeEndObject();
    json.writeRaw('\n');
    // About: what UTF-8 and escapes add is the same share of every corpus.
    return id.length() + title.length() + text.length() + source.length() + 70L;
  }

  /** Fisher and Yates, with a generator whose numbers are the same on every machine. */
  private void shuffle() {
    for (int i = pieces.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Piece piece = pieces.get(i);
      pieces.set(i, pieces.get(j));
      pieces.set(j, piece);
    }
  }
}
