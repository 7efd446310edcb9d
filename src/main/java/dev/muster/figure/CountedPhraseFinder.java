package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.figure.FigureWords.Verb;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds what a quantity counts: walks right from it through adjectives, names and modifying nouns
 * to the head of the noun phrase. Immutable; may be shared.
 */
final class CountedPhraseFinder {
  private static final int LONGEST = 14;
  private static final int MOST_UNKNOWN = 5;
  private static final String QUOTES = "\"'\u201C\u201D\u2018\u2019";

  /** What became of the walk: a phrase, or the reason why there is none. */
  sealed interface Outcome permits Found, Refused {}

  /** A counted noun. */
  record Found(CountedPhrase phrase) implements Outcome {}

  /** Something else is counted, or nothing that the text names. */
  record Refused(Refusal reason) implements Outcome {}

  private final FigureWords words;
  private final PhraseMap<ForceKind> adjectives;

  CountedPhraseFinder(FigureWords words, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.words = words;
    this.adjectives = new PhraseMap<>(vocabulary, tokenizer);
    for (TsvRow row : TsvTable.resource("words/force_adjectives.tsv")) {
      adjectives.put(row.required("phrase"), row.constant("kind", ForceKind.class));
    }
  }

  /** What is counted by a quantity that ends before a token. */
  Outcome find(SentenceView view, int afterQuantity) {
    return new Walk(view, afterQuantity).run();
  }

  /** One walk from one quantity. */
  private final class Walk {
    private final SentenceView view;
    private final Tokens tokens;
    private final int start;
    private final List<EntityMention> inside = new ArrayList<>(2);
    private ForceKind adjectiveKind;
    private Status adjectiveStatus;
    private int unknown;

    Walk(SentenceView view, int start) {
      this.view = view;
      this.tokens = view.tokens();
      this.start = start;
    }

    Outcome run() {
      int at = skipStrong(skipOf(start));
      int limit = Math.min(view.end(), start + LONGEST);
      while (at < limit) {
        EntityMention mention = view.mention(at);
        if (mention != null && mention.firstToken() == at) {
          if (!inside.contains(mention)) {
            inside.add(mention);
          }
          Outcome named = atMention(mention);
          if (named != null) {
            return named;
          }
          if (mention.via() != Via.PATTERN) {
            at = mention.endToken();
            continue;
          }
        }
        PhraseMap.Match<CountedNoun> counted = words.countedNouns.longest(tokens, at, view.end());
        PhraseMap.Match<Refusal> other = words.otherNouns.longest(tokens, at, view.end());
        if (counted != null && (other == null || counted.endToken() >= other.endToken())) {
          int end = counted.endToken();
          boolean modifies = counted.value().compound() && isNounAt(end);
          if (!modifies && isCounted(counted.value(), end)) {
            return found(at, end, counted.value());
          }
          if (modifies) {
            adjectiveKind = adjectiveKind == null ? counted.value().kind() : adjectiveKind;
            at = end;
            continue;
          }
        }
        if (other != null && !isCountedNounAt(other.endToken())) {
          return new Refused(other.value());
        }
        int next = pass(at);
        if (next < 0) {
          break;
        }
        at = next;
      }
      return new Refused(Refusal.UNCOUNTED);
    }

    private int skipOf(int at) {
      int next = at;
      while (view.is(next, "more")
          || view.is(next, "other")
          || view.is(next, "additional")
          || view.is(next, "further")) {
        next++;
      }
      if (!view.is(next, "of")) {
        return next;
      }
      next++;
      while (view.isDeterminer(next) || "pronoun".equals(view.grammar(next))) {
        next++;
      }
      return next;
    }

    /** {@code -strong}, {@code -man}: the people are counted, whatever unit follows. */
    private int skipStrong(int at) {
      return isHyphen(at) && isStrong(at + 1) ? at + 2 : at;
    }

    private boolean isHyphen(int at) {
      return view.holds(at) && PhraseMap.isHyphen(tokens, at) && !tokens.hasSpaceBefore(at);
    }

    private boolean isStrong(int at) {
      return view.is(at, "strong")
          || view.is(at, "man")
          || view.is(at, "member")
          || view.is(at, "person")
          || view.is(at, "troop")
          || view.is(at, "soldier");
    }

    /** An armed group's own name as the counted noun: {@code hundreds of Taliban killed}. */
    private Outcome atMention(EntityMention mention) {
      EntityType type = mention.entity().type();
      boolean ends = !mayBeModified(mention.endToken()) && !view.isPossessive(mention.endToken());
      if (type == EntityType.ARMED_GROUP && ends) {
        return new Found(
            phrase(
                mention.firstToken(),
                mention.endToken(),
                mention.surface(),
                ForceKind.ARMED_GROUP,
                null));
      }
      return null;
    }

    /** Whether what stands at a token may be the noun that a name before it modifies. */
    private boolean mayBeModified(int at) {
      Verb verb = view.verb(at);
      boolean base = verb != null && (verb.form().equals("base") || verb.form().equals("ing"));
      return isNounAt(at) || base && !view.isAuxiliary(at);
    }

    /** Whether a noun of people counts here: by itself, or by what the phrase says of it. */
    private boolean isCounted(CountedNoun noun, int end) {
      if (noun.free()) {
        return true;
      }
      joinOf(end);
      boolean armed = inside.stream().anyMatch(m -> m.entity().type().isArmed());
      boolean personnel =
          noun.kind() == ForceKind.MILITARY
              && inside.stream().anyMatch(m -> m.entity().type() == EntityType.COUNTRY)
              && isPersonnel(end - 1);
      return armed || personnel || adjectiveKind != null;
    }

    private boolean isPersonnel(int token) {
      String text = tokens.text(token).toLowerCase(Locale.ROOT);
      return text.equals("personnel") || text.startsWith("advis") || text.startsWith("trainer");
    }

    /** Takes in the mention that {@code of} or {@code from} joins to the noun. */
    private void joinOf(int end) {
      if (!view.is(end, "of") && !view.is(end, "from")) {
        return;
      }
      int at = end + 1;
      while (view.isDeterminer(at)
          || view.verb(at) == null && view.mention(at) == null && at < end + 4 && isWord(at)) {
        at++;
      }
      EntityMention mention = view.mention(at);
      if (mention != null && mention.firstToken() == at && !inside.contains(mention)) {
        inside.add(mention);
      }
    }

    private boolean isWord(int at) {
      return view.holds(at) && tokens.shape(at).isWord();
    }

    private Found found(int first, int end, CountedNoun noun) {
      int last = end;
      String text = tokens.text(first, end - 1);
      ForceKind kind = kind(noun);
      if (view.is(end, "and") && kind != ForceKind.FORMATION) {
        PhraseMap.Match<CountedNoun> second =
            view.holds(end + 1) ? words.countedNouns.longest(tokens, end + 1, view.end()) : null;
        if (second != null && second.value().free() && !second.value().singular()) {
          ForceKind other = second.value().kind();
          kind = other == kind ? kind : ForceKind.MIXED;
          last = second.endToken();
        }
      }
      joinOf(last);
      return new Found(phrase(first, last, text, kind, noun.echelon()));
    }

    private CountedPhrase phrase(int first, int end, String noun, ForceKind kind, String echelon) {
      return new CountedPhrase(
          first,
          end,
          noun.toLowerCase(Locale.ROOT),
          kind,
          echelon,
          List.copyOf(inside),
          adjectiveStatus);
    }

    /** The kind of the noun, which the phrase may change: army officers, rebel commanders. */
    private ForceKind kind(CountedNoun noun) {
      if (noun.kind() == ForceKind.FORMATION) {
        return noun.kind();
      }
      for (EntityMention mention : inside) {
        EntityType type = mention.entity().type();
        if (type == EntityType.ARMED_GROUP) {
          return ForceKind.ARMED_GROUP;
        }
        if (type == EntityType.FORCE && !noun.free()) {
          return mention.surface().toLowerCase(Locale.ROOT).contains("police")
              ? ForceKind.POLICE
              : ForceKind.MILITARY;
        }
        if (type == EntityType.FORCE
            && mention
                .surface()
                .toLowerCase(Locale.ROOT)
                .matches(".*\\b(army|navy|air force|marines?)\\b.*")) {
          return ForceKind.MILITARY;
        }
      }
      return adjectiveKind != null && (!noun.free() || noun.kind() == ForceKind.POLICE)
          ? adjectiveKind
          : noun.kind();
    }

    private boolean isCountedNounAt(int at) {
      return view.holds(at) && words.countedNouns.longest(tokens, at, view.end()) != null;
    }

    /** Whether a word that may be a noun stands at a token, so that what is before modifies it. */
    private boolean isNounAt(int at) {
      if (!isWord(at) || view.grammar(at) != null || view.date(at) != null) {
        return false;
      }
      if (isCountedNounAt(at) || words.otherNouns.longest(tokens, at, view.end()) != null) {
        Verb verb = view.verb(at);
        return verb == null || !verb.form().equals("adjective");
      }
      boolean adverb = tokens.text(at).endsWith("ly");
      return !adverb && view.verb(at) == null && !tokens.text(at).endsWith("ed");
    }

    /** The token after one that may stand inside the phrase; -1 if the phrase ends there. */
    private int pass(int at) {
      if (view.date(at) != null) {
        return -1;
      }
      Shape shape = tokens.shape(at);
      if (shape == Shape.MARK) {
        return passMark(at);
      }
      if (shape == Shape.NUMBER) {
        return -1;
      }
      PhraseMap.Match<ForceKind> adjective = adjectives.longest(tokens, at, view.end());
      if (adjective != null) {
        adjectiveKind = adjectiveKind == null ? adjective.value() : adjectiveKind;
        return adjective.endToken();
      }
      String grammar = view.grammar(at);
      if (grammar != null) {
        boolean joins =
            at > start
                && (view.is(at, "and")
                    || view.is(at, "more")
                    || view.is(at, "other")
                    || view.is(at, "most"));
        return joins ? at + 1 : -1;
      }
      Verb verb = view.verb(at);
      if (verb != null && shape == Shape.LOWER) {
        boolean attributive =
            verb.form().equals("past")
                || verb.form().equals("participle")
                || verb.form().equals("ing");
        if (!attributive) {
          return -1;
        }
        adjectiveStatus = verb.object() == null ? adjectiveStatus : verb.object();
      }
      return ++unknown > MOST_UNKNOWN ? -1 : at + 1;
    }

    private int passMark(int at) {
      if (isHyphen(at)) {
        return at + 1;
      }
      if (tokens.length(at) == 1 && QUOTES.indexOf(tokens.first(at)) >= 0) {
        return at + 1;
      }
      if (tokens.is(at, '(')) {
        for (int i = at + 1; i < Math.min(view.end(), at + 12); i++) {
          if (tokens.is(i, ')')) {
            return i + 1;
          }
        }
      }
      return -1;
    }
  }
}
