package dev.muster.entity;

import dev.muster.text.Passage;
import dev.muster.text.Sentence;
import dev.muster.text.Span;
import dev.muster.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The mentions found so far in one passage. A mention may stand inside another one (the country in
 * {@code Iraqi army}); two never overlap otherwise.
 */
final class Draft {
  private final Passage passage;
  private final Tokens tokens;
  private final EntityMention[] outermost;
  private final List<EntityMention> inner = new ArrayList<>();
  private final LetterCase[] letterCases;

  /** The case of the whole passage, told when a short sentence asks for it. */
  private LetterCase wholeCase;

  /** What {@link #mentions} answered last; null where something has changed since. */
  private List<EntityMention> sorted;

  Draft(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.outermost = new EntityMention[tokens.size()];
    this.letterCases = new LetterCase[passage.sentences().size()];
    for (Sentence sentence : passage.sentences()) {
      letterCases[sentence.index()] = LetterCase.of(tokens, sentence, this::wholeCase);
    }
  }

  private LetterCase wholeCase() {
    if (wholeCase == null) {
      wholeCase = LetterCase.of(tokens);
    }
    return wholeCase;
  }

  Passage passage() {
    return passage;
  }

  Tokens tokens() {
    return tokens;
  }

  LetterCase letterCase(Sentence sentence) {
    return letterCases[sentence.index()];
  }

  /** The outermost mention that holds a token; null if none does. */
  EntityMention at(int token) {
    return token < outermost.length ? outermost[token] : null;
  }

  /** Whether no mention holds any token of a stretch. */
  boolean isFree(int first, int end) {
    for (int i = first; i < end; i++) {
      if (outermost[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Makes a mention without adding it. */
  EntityMention mention(
      Sentence sentence, int first, int end, Entity entity, Via via, Reason reason) {
    Span span = new Span(tokens.start(first), tokens.end(end - 1));
    String surface = span.of(tokens.text());
    return new EntityMention(first, end, sentence.index(), span, surface, entity, via, reason);
  }

  /** Adds a mention; those that it covers are forgotten. */
  void add(EntityMention mention) {
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      EntityMention covered = outermost[i];
      if (covered != null) {
        remove(covered);
      }
    }
    if (!inner.isEmpty()) {
      inner.removeIf(mention::overlaps);
    }
    cover(mention);
  }

  /** Adds a mention around others, which stay as its inner ones. */
  void addAround(EntityMention mention) {
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      EntityMention covered = outermost[i];
      if (covered != null && (inner.isEmpty() || inner.get(inner.size() - 1) != covered)) {
        inner.add(covered);
      }
    }
    cover(mention);
  }

  /** Puts another mention in the place of one with the same tokens, if that still stands. */
  void replace(EntityMention old, EntityMention with) {
    int at = inner.indexOf(old);
    if (at >= 0) {
      inner.set(at, with);
      sorted = null;
    } else if (outermost[old.firstToken()] == old) {
      cover(with);
    }
  }

  void remove(EntityMention mention) {
    sorted = null;
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      if (outermost[i] == mention) {
        outermost[i] = null;
      }
    }
  }

  private void cover(EntityMention mention) {
    sorted = null;
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      outermost[i] = mention;
    }
  }

  /** All mentions, in order of their first tokens, an outer one before its inner ones. */
  List<EntityMention> mentions() {
    if (sorted == null) {
      sorted = List.copyOf(inOrder());
    }
    return sorted;
  }

  private List<EntityMention> inOrder() {
    List<EntityMention> all = new ArrayList<>(inner);
    EntityMention last = null;
    for (EntityMention mention : outermost) {
      if (mention != null && mention != last) {
        all.add(mention);
      }
      last = mention;
    }
    all.sort(
        Comparator.comparingInt(EntityMention::firstToken)
            .thenComparing(Comparator.comparingInt(EntityMention::endToken).reversed()));
    return all;
  }
}
