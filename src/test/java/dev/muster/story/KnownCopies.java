package dev.muster.story;

import dev.muster.story.PlainStories.Told;
import dev.muster.text.SentenceDetector;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes copies of articles as newspapers do, so that it is known which articles tell one story. */
final class KnownCopies {
  /** What was done to make the copies of an article. */
  enum Edit {
    NONE,
    VERBATIM,
    HEADLINE,
    TRUNCATED,
    EDITED_5,
    EDITED_10,
    EDITED_20,
    BOILERPLATE,
    /** No copies, but two reports of what happened. */
    ONE_EVENT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An article of which the story is known.
   *
   * @param article the article
   * @param story the story that it tells
   * @param edit how the copies of the story were made
   */
  record Labelled(Told article, String story, Edit edit) {}

  private static final int MOST_COPIES = 4;
  private static final String BOILERPLATE_BEFORE =
      """
      You are reading the free edition. Readers like you keep our newsroom open: subscribe today \
      for the full paper, the weekend magazine and the morning letter. Terms apply.

      """;
  private static final String BOILERPLATE_AFTER =
      """


      All rights reserved. This report may not be published, broadcast or rewritten without our \
      leave. Corrections and complaints go to the readers' desk, which answers within five days. \
      Follow us for more, and tell a friend.
      """;

  private final SentenceDetector detector;
  private final Tokenizer tokenizer;
  private final Random random;
  private final List<String> strangers = new ArrayList<>();
  private final List<Labelled> made = new ArrayList<>();

  private KnownCopies(long seed) {
    Vocabulary vocabulary = new Vocabulary();
    tokenizer = new Tokenizer(vocabulary);
    detector = new SentenceDetector(tokenizer, vocabulary);
    random = new Random(seed);
  }

  /** The articles, and copies of a good part of them, with what is known of each. */
  static List<Labelled> of(List<Told> articles, long seed) {
    KnownCopies copies = new KnownCopies(seed);
    for (Told article : articles) {
      List<String> sentences = copies.sentences(article.text());
      copies.strangers.add(sentences.get(copies.random.nextInt(sentences.size())));
    }
    for (int i = 0; i < articles.size(); i++) {
      copies.make(articles.get(i), Edit.values()[i % Edit.values().length]);
    }
    return copies.made;
  }

  private void make(Told article, Edit edit) {
    if (edit == Edit.ONE_EVENT) {
      twoReports(article);
      return;
    }
    // Half of the originals of the boilerplate's copies wear it themselves.
    boolean worn = edit == Edit.BOILERPLATE && random.nextBoolean();
    Told original =
        worn ? copy(article, article.id(), article.title(), wrapped(article.text()), 0) : article;
    made.add(new Labelled(original, article.id(), edit));
    int copies = edit == Edit.NONE ? 0 : 1 + random.nextInt(MOST_COPIES);
    for (int i = 1; i <= copies; i++) {
      String title = edit == Edit.HEADLINE ? stranger() : article.title();
      String text = edited(article.text(), edit);
      Told copy = copy(article, article.id() + "-copy-" + i, title, text, random.nextInt(4));
      made.add(new Labelled(copy, article.id(), edit));
    }
  }

  private static Told copy(Told article, String id, String title, String text, int daysLater) {
    return new Told(id, article.publishedOn().plusDays(daysLater), title, text);
  }

  private String edited(String text, Edit edit) {
    return switch (edit) {
      case NONE, VERBATIM, HEADLINE, ONE_EVENT -> text;
      case TRUNCATED -> truncated(text);
      case EDITED_5 -> rewritten(text, 0.05);
      case EDITED_10 -> rewritten(text, 0.10);
      case EDITED_20 -> rewritten(text, 0.20);
      case BOILERPLATE -> wrapped(text);
    };
  }

  private static String wrapped(String text) {
    return BOILERPLATE_BEFORE + text + BOILERPLATE_AFTER;
  }

  /** The first sentences: between three tenths and nine tenths of all. */
  private String truncated(String text) {
    List<String> sentences = sentences(text);
    double share = 0.3 + 0.6 * random.nextDouble();
    int kept = Math.max(1, (int) Math.round(share * sentences.size()));
    return String.join(" ", sentences.subList(0, kept));
  }

  /** Every second of the sentences to edit is another one, every other has half its words new. */
  private String rewritten(String text, double share) {
    List<String> sentences = new ArrayList<>(sentences(text));
    // Rounded up or down by chance, so that short texts have their share of edits too.
    int edits = (int) (share * sentences.size() + random.nextDouble());
    List<Integer> places = new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
    Collections.shuffle(places, random);
    for (int i = 0; i < edits; i++) {
      int place = places.get(i);
      sentences.set(place, random.nextBoolean() ? stranger() : reworded(sentences.get(place)));
    }
    return String.join(" ", sentences);
  }

  private String reworded(String sentence) {
    String[] words = sentence.split(" ");
    String[] others = stranger().split(" ");
    for (int i = 0; i < words.length; i++) {
      if (random.nextBoolean()) {
        words[i] = others[random.nextInt(others.length)];
      }
    }
    return String.join(" ", words);
  }

  /** Two reports that share every fifth sentence, as quotes are shared, and their subject. */
  private void twoReports(Told article) {
    List<StringBuilder> reports = List.of(new StringBuilder(), new StringBuilder());
    List<String> sentences = sentences(article.text());
    for (int i = 0; i < sentences.size(); i++) {
      for (int report = 0; report < 2; report++) {
        if (i % 5 == 4 || i % 2 == report) {
          reports.get(report).append(sentences.get(i)).append(' ');
        }
      }
    }
    for (int report = 0; report < 2; report++) {
      String id = article.id() + "-report-" + report;
      Told told = copy(article, id, article.title(), reports.get(report).toString(), report);
      made.add(new Labelled(told, id, Edit.ONE_EVENT));
    }
  }

  private String stranger() {
    return strangers.get(random.nextInt(strangers.size()));
  }

  private List<String> sentences(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return detector.detect(tokens).stream().map(s -> s.span().of(text)).toList();
  }
}
