package dev.muster.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores tokens and sentences against gold that lies outside the project: treebanks ({@code
 * .conllu}) by F1 of spans, golden rules ({@code .json}: text, expected sentences) by the share of
 * cases that come out whole. {@code main(files…)}; {@code -v} lists what differs.
 */
final class SegmentationScore {
  private final Tokenizer tokenizer;
  private final SentenceDetector detector;
  private final boolean verbose;

  private SegmentationScore(boolean verbose) {
    Vocabulary vocabulary = new Vocabulary();
    tokenizer = new Tokenizer(vocabulary);
    detector = new SentenceDetector(tokenizer, vocabulary);
    this.verbose = verbose;
  }

  public static void main(String[] args) throws IOException {
    List<String> files = new ArrayList<>(List.of(args));
    SegmentationScore score = new SegmentationScore(files.remove("-v"));
    for (String file : files) {
      if (file.endsWith(".json")) {
        score.goldenRules(Path.of(file));
      } else {
        score.treebank(Path.of(file));
      }
    }
  }

  private void goldenRules(Path file) throws IOException {
    int right = 0;
    int all = 0;
    int rightOneLine = 0;
    int oneLine = 0;
    for (JsonNode rule : new ObjectMapper().readTree(Files.readString(file))) {
      String text = rule.get("text").asText();
      List<String> expected = new ArrayList<>();
      rule.get("sentences").forEach(s -> expected.add(s.asText().strip()));
      Tokens tokens = tokenizer.tokenize(text);
      List<String> found =
          detector.detect(tokens).stream().map(s -> s.span().of(text).strip()).toList();
      boolean same = found.equals(expected);
      all++;
      right += same ? 1 : 0;
      if (text.strip().indexOf('\n') < 0 && text.indexOf('\r') < 0) {
        oneLine++;
        rightOneLine += same ? 1 : 0;
      }
      if (!same && verbose) {
        System.out.printf("%s%n  expected %s%n  found    %s%n", rule.get("name"), expected, found);
      }
    }
    System.out.printf(
        "%s: %d of %d cases whole; without line breaks inside %d of %d%n",
        file.getFileName(), right, all, rightOneLine, oneLine);
  }

  private void treebank(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    Set<Span> words = new HashSet<>();
    Set<Span> sentences = new HashSet<>();
    int sentenceStart = -1;
    int until = -1;
    boolean space = false;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
        text.append(text.isEmpty() ? "" : "\n\n");
        space = false;
      }
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isEmpty()) {
        sentences.add(new Span(sentenceStart, text.length()));
        sentenceStart = -1;
        space = true;
        continue;
      }
      String[] fields = line.split("\t");
      boolean range = fields[0].contains("-");
      if (fields[0].contains(".") || (!range && Integer.parseInt(fields[0]) <= until)) {
        continue;
      }
      until = range ? Integer.parseInt(fields[0].split("-")[1]) : -1;
      if (space) {
        text.append(' ');
      }
      if (sentenceStart < 0) {
        sentenceStart = text.length();
      }
      words.add(new Span(text.length(), text.length() + fields[1].length()));
      text.append(fields[1]);
      space = !fields[fields.length - 1].contains("SpaceAfter=No");
    }
    String all = text.toString();
    Tokens tokens = tokenizer.tokenize(all);
    Set<Span> foundWords = new HashSet<>();
    boolean clitic = false;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.span(i);
      // The treebank's surface tokens keep clitics on, so they are joined here for comparison.
      boolean joins =
          i > 0
              && !tokens.hasSpaceBefore(i)
              && tokens.shape(i).isWord()
              && tokens.shape(i - 1).isWord()
              && (Folding.isApostrophe(tokens.first(i)) || tokens.text(i).matches("(?i)n['’]t"));
      if (joins) {
        Span before = tokens.span(i - 1);
        foundWords.remove(before);
        span = new Span(before.start(), span.end());
      }
      foundWords.add(span);
    }
    Set<Span> foundSentences = new HashSet<>();
    detector.detect(tokens).forEach(s -> foundSentences.add(s.span()));
    print(file, "tokens", all, words, foundWords);
    print(file, "sentences", all, sentences, foundSentences);
  }

  private void print(Path file, String what, String text, Set<Span> gold, Set<Span> found) {
    Set<Span> both = new HashSet<>(gold);
    both.retainAll(found);
    double precision = (double) both.size() / found.size();
    double recall = (double) both.size() / gold.size();
    System.out.printf(
        "%s: %s gold %d found %d precision %.4f recall %.4f F1 %.4f%n",
        file.getFileName(),
        what,
        gold.size(),
        found.size(),
        precision,
        recall,
        2 * precision * recall / (precision + recall));
    if (verbose) {
      gold.stream()
          .filter(s -> !found.contains(s))
          .sorted()
          .limit(150)
          .forEach(s -> System.out.println("  missed " + what + ": " + s.of(text)));
      found.stream()
          .filter(s -> !gold.contains(s))
          .sorted()
          .limit(150)
          .forEach(s -> System.out.println("  extra " + what + ": " + s.of(text)));
    }
  }
}
