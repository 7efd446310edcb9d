package dev.muster.analysis;

import dev.muster.entity.EntityMention;
import dev.muster.entity.Via;
import dev.muster.text.Folding;
import dev.muster.text.Passage;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the terms of an article: folded words of three letters or more that are no stop words
 * (words of grammar, of reporting, of the calendar) and no numbers; runs of two and three such
 * words within a sentence with nothing between; and names of up to six tokens that are no such run.
 * Of terms of several words only an article's {@link #MOST_MULTIWORD} most used ones are counted,
 * so that a long article adds no more of them than a short one.
 */
final class TermCounter {
  /** The most terms of several words that one article counts for. */
  static final int MOST_MULTIWORD = 64;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int LONGEST_NAME = 6;
  private static final String[] STOP_WORDS = {
    "words/function_words.tsv", "words/stop_words.tsv", "words/calendar.tsv"
  };

  private final WordSet stops = new WordSet();

  /** The words of the vocabulary, by their numbers: one string for all articles. */
  private final String[] known;

  /**
   * @param vocabulary that of the tokens, with nearly all of its words
   */
  TermCounter(Vocabulary vocabulary) {
    for (String table : STOP_WORDS) {
      for (TsvRow row : TsvTable.resource(table)) {
        stops.add(vocabulary.intern(row.required("word")));
      }
    }
    this.known = new String[vocabulary.size()];
    for (int word = 1; word < known.length; word++) {
      known[word] = vocabulary.word(word);
    }
  }

  /** How often each term stands in an article's fields. */
  List<TermCount> count(List<FieldAnalysis> fields) {
    Article article = new Article();
    for (FieldAnalysis field : fields) {
      article.add(field.passage(), field.mentions());
    }
    return article.terms();
  }

  private boolean isTerm(Tokens tokens, int token) {
    return tokens.shape(token).isWord()
        && tokens.length(token) >= SHORTEST
        && tokens.length(token) <= LONGEST
        && !stops.contains(tokens.word(token));
  }

  /** One article's words, numbered from 1 in the order in which they first stand. */
  private final class Article {
    /** The words in this order: by their numbers in the vocabulary, those it lacks below 0. */
    private final LongNumbers numbers = new LongNumbers();

    private final Map<String, Integer> unknown = new HashMap<>();
    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] counts = new int[64];
    private final MultiwordTerms multiword = new MultiwordTerms(words);

    void add(Passage passage, List<EntityMention> mentions) {
      Tokens tokens = passage.tokens();
      int[] terms = new int[tokens.size()];
      for (int token = 0; token < terms.length; token++) {
        terms[token] = isTerm(tokens, token) ? number(tokens, token) : 0;
      }
      for (Sentence sentence : passage.sentences()) {
        addRuns(terms, sentence);
      }
      for (EntityMention mention : mentions) {
        addName(tokens, terms, mention);
      }
    }

    private int number(Tokens tokens, int token) {
      int word = tokens.word(token);
      int number =
          word != Vocabulary.UNKNOWN && word < known.length
              ? number(word, known[word])
              : unknown(Folding.fold(tokens.text(), tokens.start(token), tokens.end(token)));
      counts[number]++;
      return number;
    }

    private int unknown(String word) {
      return number(-1 - unknown.computeIfAbsent(word, key -> unknown.size()), word);
    }

    private int number(int key, String word) {
      int number = numbers.number(key) + 1;
      if (number == words.size()) {
        words.add(word);
        if (number == counts.length) {
          counts = Arrays.copyOf(counts, number * 2);
        }
      }
      return number;
    }

    private void addRuns(int[] terms, Sentence sentence) {
      for (int token = sentence.firstToken(); token + 1 < sentence.endToken(); token++) {
        if (terms[token] != 0 && terms[token + 1] != 0) {
          multiword.count(terms[token], terms[token + 1], 0);
          if (token + 2 < sentence.endToken() && terms[token + 2] != 0) {
            multiword.count(terms[token], terms[token + 1], terms[token + 2]);
          }
        }
      }
    }

    private void addName(Tokens tokens, int[] terms, EntityMention mention) {
      int length = mention.endToken() - mention.firstToken();
      boolean name = mention.via() != Via.COREFERENCE && length > 1 && length <= LONGEST_NAME;
      if (!name || isRun(terms, mention)) {
        return;
      }
      List<String> parts = new ArrayList<>(length);
      for (int token = mention.firstToken(); token < mention.endToken(); token++) {
        if (tokens.shape(token) != Shape.MARK) {
          parts.add(Folding.fold(tokens.text(token)));
        }
      }
      boolean possessive = parts.stream().anyMatch(part -> part.startsWith("'"));
      if (parts.size() > 1 && !possessive) {
        multiword.count(String.join(" ", parts));
      }
    }

    /** Whether a mention is a run that is counted already. */
    private boolean isRun(int[] terms, EntityMention mention) {
      int length = mention.endToken() - mention.firstToken();
      boolean run = length <= 3;
      for (int token = mention.firstToken(); token < mention.endToken(); token++) {
        run &= terms[token] != 0;
      }
      return run;
    }

    List<TermCount> terms() {
      List<TermCount> terms = new ArrayList<>(words.size() + MOST_MULTIWORD);
      for (int number = 1; number < words.size(); number++) {
        int word = Math.max((int) numbers.key(number - 1), Vocabulary.UNKNOWN);
        terms.add(new TermCount(words.get(number), word, counts[number]));
      }
      multiword.addMostCounted(MOST_MULTIWORD, terms);
      return terms;
    }
  }
}
