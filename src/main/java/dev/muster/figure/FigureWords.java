package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.text.Bearings;
import dev.muster.text.PhraseMap;
import dev.muster.text.Tokenizer;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordMap;
import dev.muster.text.WordSet;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The vocabulary of the rules that find figures, read from the tables. Immutable once built. */
final class FigureWords {
  /** Where a modifier stands. */
  enum Side {
    BEFORE,
    AFTER
  }

  /**
   * What stands before or after a number.
   *
   * @param bound how it bounds the number; null if it does not
   * @param approximator {@code about} or {@code nearly}; null if neither
   */
  record Modifier(Bound bound, String approximator) {}

  /**
   * A noun for people who serve in or fight for a force, or for units of them.
   *
   * @param singular whether it stands for one
   * @param free whether it counts without a force in the phrase
   * @param compound whether it may stand before another noun
   * @param echelon of a formation; null if none
   */
  record CountedNoun(
      ForceKind kind, boolean singular, boolean free, boolean compound, String echelon) {
    /** Whether it stands for several people, who count by the noun alone. */
    boolean isPeople() {
      return free && !singular && kind != ForceKind.FORMATION;
    }
  }

  /**
   * A form of a verb.
   *
   * @param form base, present, past, participle, ing, or invariant: base and past alike ({@code
   *     cut})
   * @param subject the status of forces that are its subject; null if it tells none
   * @param object the status of forces that are its object; null if it tells none
   */
  record Verb(String lemma, String form, Status subject, Status object) {
    boolean isInvariant() {
      return form.equals("invariant");
    }

    boolean isBase() {
      return form.equals("base") || isInvariant();
    }
  }

  /** What a name of history stands for. */
  enum PastKind {
    WAR,
    STATE
  }

  /**
   * A war or state of the past.
   *
   * @param until the last year in which it was
   */
  record PastName(PastKind kind, int until) {}

  final PhraseMap<Modifier> before;
  final PhraseMap<Modifier> after;
  final PhraseMap<CountedNoun> countedNouns;
  final PhraseMap<Refusal> otherNouns;
  final PhraseMap<Status> eventNouns;
  final PhraseMap<ForceKind> adjectives;
  final PhraseMap<String> groupNouns;
  final PhraseMap<PastName> pastNames;
  final Bearings bearings;
  private final Map<VerbRole, Set<String>> verbRoles = new EnumMap<>(VerbRole.class);
  private final Map<WordRole, Set<String>> wordRoles = new EnumMap<>(WordRole.class);

  /** The words that have some role; nearly all words of a text have none. */
  private final WordSet withRoles = new WordSet();

  final WordSet designations = new WordSet();
  private final WordMap<Verb> verbs = new WordMap<>();
  private final WordMap<String> grammar = new WordMap<>();

  FigureWords(Vocabulary vocabulary, Tokenizer tokenizer) {
    before = new PhraseMap<>(vocabulary, tokenizer);
    after = new PhraseMap<>(vocabulary, tokenizer);
    countedNouns = new PhraseMap<>(vocabulary, tokenizer);
    otherNouns = new PhraseMap<>(vocabulary, tokenizer);
    eventNouns = new PhraseMap<>(vocabulary, tokenizer);
    adjectives = new PhraseMap<>(vocabulary, tokenizer);
    groupNouns = new PhraseMap<>(vocabulary, tokenizer);
    pastNames = new PhraseMap<>(vocabulary, tokenizer);
    bearings = new Bearings(vocabulary);
    readModifiers();
    readNouns();
    for (TsvRow row : TsvTable.resource("words/verbs.tsv")) {
      Verb verb =
          new Verb(
              row.required("lemma"),
              row.required("form"),
              status(row, "subject"),
              status(row, "object"));
      verbs.put(vocabulary.intern(row.required("word")), verb);
    }
    for (TsvRow row : TsvTable.resource("words/function_words.tsv")) {
      grammar.put(vocabulary.intern(row.required("word")), row.required("class"));
    }
    for (VerbRole role : VerbRole.values()) {
      verbRoles.put(role, new HashSet<>());
    }
    for (TsvRow row : TsvTable.resource("words/verb_roles.tsv")) {
      verbRoles.get(row.constant("role", VerbRole.class)).add(row.required("lemma"));
    }
    for (WordRole role : WordRole.values()) {
      wordRoles.put(role, new HashSet<>());
    }
    for (TsvRow row : TsvTable.resource("words/rule_words.tsv")) {
      String word = row.required("word");
      wordRoles.get(row.constant("role", WordRole.class)).add(word);
      withRoles.add(vocabulary.intern(word));
    }
    for (TsvRow row : TsvTable.resource("words/designations.tsv")) {
      designations.add(vocabulary.intern(row.required("word")));
    }
  }

  private void readModifiers() {
    for (TsvRow row : TsvTable.resource("words/modifiers.tsv")) {
      String bound = row.required("bound");
      String approximator = row.value("approximator");
      Modifier modifier =
          new Modifier(
              bound.equals("none") ? null : row.constant("bound", Bound.class),
              approximator.isEmpty() ? null : approximator);
      boolean left = row.constant("side", Side.class) == Side.BEFORE;
      (left ? before : after).put(row.required("phrase"), modifier);
    }
  }

  private void readNouns() {
    for (TsvRow row : TsvTable.resource("words/counted_nouns.tsv")) {
      String echelon = row.value("echelon");
      countedNouns.put(
          row.required("noun"),
          new CountedNoun(
              row.constant("kind", ForceKind.class),
              row.required("number").equals("singular"),
              row.required("context").equals("free"),
              row.required("compound").equals("yes"),
              echelon.isEmpty() ? null : echelon));
    }
    for (TsvRow row : TsvTable.resource("words/other_nouns.tsv")) {
      otherNouns.put(row.required("noun"), row.constant("reason", Refusal.class));
    }
    for (TsvRow row : TsvTable.resource("words/event_nouns.tsv")) {
      eventNouns.put(row.required("noun"), row.constant("status", Status.class));
    }
    for (TsvRow row : TsvTable.resource("words/force_adjectives.tsv")) {
      adjectives.put(row.required("phrase"), row.constant("kind", ForceKind.class));
    }
    for (TsvRow row : TsvTable.resource("words/past_names.tsv")) {
      pastNames.put(
          row.required("name"),
          new PastName(row.constant("kind", PastKind.class), (int) row.number("until")));
    }
    for (TsvRow row : TsvTable.resource("words/group_nouns.tsv")) {
      groupNouns.put(row.required("noun"), row.required("noun"));
    }
  }

  private static Status status(TsvRow row, String column) {
    return row.value(column).isEmpty() ? null : row.constant(column, Status.class);
  }

  /** The verb that a word is a form of; null if none is known. */
  Verb verb(int word) {
    return verbs.get(word);
  }

  /** The class of a word of grammar, as {@code preposition}; null if it is none. */
  String grammar(int word) {
    return grammar.get(word);
  }

  /** Whether the verb of a group has a role; false for null. */
  boolean is(VerbGroup group, VerbRole role) {
    return group != null && is(group.verb(), role);
  }

  /** Whether a verb has a role; false for null. */
  boolean is(Verb verb, VerbRole role) {
    return verb != null && verbRoles.get(role).contains(verb.lemma());
  }

  /** Whether a word has any role at all, by its number in the vocabulary. */
  boolean hasRole(int word) {
    return withRoles.contains(word);
  }

  /** Whether a word, in small letters, has a role. */
  boolean is(String word, WordRole role) {
    return wordRoles.get(role).contains(word);
  }

  /** The kind that a force's name tells; null if it tells none. */
  ForceKind service(EntityMention mention) {
    for (String word : mention.surface().toLowerCase(Locale.ROOT).split("\\W+")) {
      if (is(word, WordRole.POLICE)) {
        return ForceKind.POLICE;
      }
      if (is(word, WordRole.SERVICE) || is(word, WordRole.MILITARY)) {
        return ForceKind.MILITARY;
      }
    }
    return null;
  }

  /** The kind of a named force: of the military where its name tells none. */
  ForceKind kind(EntityMention mention) {
    if (mention.entity().type() == EntityType.ARMED_GROUP) {
      return ForceKind.ARMED_GROUP;
    }
    ForceKind service = service(mention);
    return service == null ? ForceKind.MILITARY : service;
  }
}
