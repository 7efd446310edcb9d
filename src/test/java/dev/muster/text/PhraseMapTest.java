package dev.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseMapTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Tokenizer tokenizer = new Tokenizer(vocabulary);
  private final PhraseMap<String> phrases = new PhraseMap<>(vocabulary, tokenizer);

  @Test
  void theLongestPhraseIsFound() {
    phrases.put("Islamic State", "group");
    phrases.put("Islamic State of Iraq and the Levant", "whole");
    phrases.put("Islamic", "word");
    Tokens tokens = tokenizer.tokenize("Islamic State of Iraq and Syria");
    assertThat(phrases.longest(tokens, 0, tokens.size()))
        .isEqualTo(new PhraseMap.Match<>(0, 2, "group"));
    assertThat(phrases.longest(tokens, 0, 1)).isEqualTo(new PhraseMap.Match<>(0, 1, "word"));
    assertThat(phrases.longest(tokens, 1, tokens.size())).isNull();
  }

  @Test
  void theLongestPhraseBeforeATokenIsFound() {
    phrases.put("armed group", "long");
    phrases.put("group", "short");
    phrases.put("armed group of", "other");
    Tokens tokens = tokenizer.tokenize("an armed group of the north");
    assertThat(phrases.longestEndingAt(tokens, 0, 3))
        .isEqualTo(new PhraseMap.Match<>(1, 3, "long"));
    assertThat(phrases.longestEndingAt(tokens, 2, 3))
        .isEqualTo(new PhraseMap.Match<>(2, 3, "short"));
    assertThat(phrases.longestEndingAt(tokens, 0, 2)).isNull();
  }

  @Test
  void hyphensMakeNoDifference() {
    phrases.put("al-Qaeda", "a");
    phrases.put("Ki moon", "b");
    for (String text : List.of("al-Qaeda", "al Qaeda", "Al-QAEDA", "Ki-moon", "Ki moon")) {
      Tokens tokens = tokenizer.tokenize(text);
      assertThat(phrases.longest(tokens, 0, tokens.size()).endToken()).isEqualTo(tokens.size());
    }
    Tokens apart = tokenizer.tokenize("al - Qaeda");
    assertThat(phrases.longest(apart, 0, apart.size())).isNull();
  }

  @Test
  void aDashStandsBetweenThePartsOfANameAndEndsADateline() {
    phrases.put("Islamic State - Sinai Province", "a");
    phrases.put("Kuwait City", "b");
    phrases.put("New York City", "c");
    Tokens name = tokenizer.tokenize("Islamic State \u2013 Sinai Province");
    assertThat(phrases.longest(name, 0, name.size()).endToken()).isEqualTo(name.size());
    for (String text : List.of("Kuwait - City", "NEW YORK - City", "New York - city")) {
      Tokens tokens = tokenizer.tokenize(text);
      assertThat(phrases.longest(tokens, 0, tokens.size())).isNull();
    }
  }

  @Test
  void filtersDecideWhatCounts() {
    phrases.put("a b", "long");
    phrases.put("a", "short");
    Tokens tokens = tokenizer.tokenize("a b");
    assertThat(phrases.longest(tokens, 0, 2, (v, end) -> v.equals("long") ? null : v).value())
        .isEqualTo("short");
  }

  @Test
  void manyPhrasesAreFoundAsAPlainLoopFindsThem() {
    Random random = new Random(5);
    Map<String, String> plain = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      List<String> words = new ArrayList<>();
      for (int k = 0; k <= random.nextInt(4); k++) {
        words.add("w" + random.nextInt(40));
      }
      String phrase = String.join(" ", words);
      phrases.put(phrase, phrase);
      plain.put(phrase, phrase);
    }
    for (int n = 0; n < 2_000; n++) {
      List<String> words = new ArrayList<>();
      for (int k = 0; k < 6; k++) {
        words.add("w" + random.nextInt(45));
      }
      String expected = null;
      for (int end = 1; end <= words.size(); end++) {
        expected = plain.getOrDefault(String.join(" ", words.subList(0, end)), expected);
      }
      Tokens tokens = tokenizer.tokenize(String.join(" ", words));
      PhraseMap.Match<String> match = phrases.longest(tokens, 0, tokens.size());
      assertThat(match == null ? null : match.value()).isEqualTo(expected);
    }
  }
}
