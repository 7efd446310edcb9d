package dev.muster.spark;

import dev.muster.analysis.Cooccurrences;
import dev.muster.analysis.EntityPair;
import dev.muster.analysis.EntityPair.Standing;
import java.util.HashMap;
import java.util.Map;

/**
 * The pairs of one article as bytes. An article has dozens of pairs, and each as a row of columns
 * would cost more to write and read than to count. The two of a pair are told by their places in
 * the article's list of entities, which is in order of ids: the lesser place is that of the lesser
 * id.
 */
public final class PackedPairs {
  private static final Standing[] STANDINGS = Standing.values();

  private final PackedNumbers.Reader reader;
  private int a;
  private int b;
  private Standing standing;
  private int articles;
  private int sentences;
  private int windows;

  /** Before the first of the pairs that {@link #pack} wrote. */
  public PackedPairs(byte[] bytes) {
    this.reader = new PackedNumbers.Reader(bytes);
  }

  /** Packs an article's pairs. */
  public static byte[] pack(Cooccurrences cooccurrences) {
    Map<String, Integer> places = new HashMap<>();
    cooccurrences.entities().forEach(count -> places.put(count.entity().id(), places.size()));
    PackedNumbers.Writer writer = new PackedNumbers.Writer();
    for (EntityPair pair : cooccurrences.pairs()) {
      writer.number(places.get(pair.a()));
      writer.number(places.get(pair.b()));
      writer.number(pair.standing().ordinal() << 1 | pair.articles());
      writer.number(pair.sentences());
      writer.number(pair.windows());
    }
    return writer.toBytes();
  }

  /** Goes on to the next pair; false if there is none. */
  public boolean next() {
    if (!reader.hasNext()) {
      return false;
    }
    a = reader.number();
    b = reader.number();
    int way = reader.number();
    standing = STANDINGS[way >> 1];
    articles = way & 1;
    sentences = reader.number();
    windows = reader.number();
    return true;
  }

  /** The place of the first one among the article's entities. */
  public int a() {
    return a;
  }

  /** The place of the second one; greater than that of the first. */
  public int b() {
    return b;
  }

  /** How the two stand to each other. */
  public Standing standing() {
    return standing;
  }

  /** 1 if they stand so in the article as a whole, else 0. */
  public int articles() {
    return articles;
  }

  /** Sentences in which they stand so. */
  public int sentences() {
    return sentences;
  }

  /** Windows of tokens in which they stand so. */
  public int windows() {
    return windows;
  }
}
