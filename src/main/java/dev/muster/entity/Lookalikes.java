package dev.muster.entity;

import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.Locale;
import java.util.Set;

/** Tells towns and words for people of a group that look like someone's surname. */
final class Lookalikes {
  private static final Set<String> SAYING = Set.of("added", "said", "says", "told");

  /** Before these the name of a town is one, whoever else bears it. */
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "into", "inside", "outside", "around", "across", "through", "of");

  private final NameWords words;

  Lookalikes(NameWords words) {
    this.words = words;
  }

  /**
   * Whether a word for people of a group may be the surname of one whom the article names: {@code
   * Haqqani said}, but not {@code Haqqani fighters}.
   */
  boolean isGroupAsName(Draft draft, Sentence sentence, EntityMention mention) {
    boolean group =
        mention.via() == Via.DEMONYM && mention.entity().type() == EntityType.ARMED_GROUP;
    int next = mention.endToken();
    Tokens tokens = draft.tokens();
    boolean noun =
        group
            && next < sentence.endToken()
            && tokens.shape(next) == Shape.LOWER
            && !words.isGrammar(tokens.word(next))
            && !SAYING.contains(tokens.text(next));
    return group && !noun;
  }

  /** Whether a town of one word stands where nothing says that it is meant as a place. */
  static boolean isTownAsName(Draft draft, Sentence sentence, EntityMention mention) {
    Tokens tokens = draft.tokens();
    if (mention.entity().type() != EntityType.PLACE || mention.via() == Via.PATTERN) {
      return false;
    }
    int before = mention.firstToken() - 1;
    int after = mention.endToken();
    boolean located =
        before >= sentence.firstToken()
            && LOCATIVE.contains(tokens.text(before).toLowerCase(Locale.ROOT));
    boolean seated =
        after + 1 < sentence.endToken()
            && tokens.is(after, ',')
            && draft.at(after + 1) != null
            && draft.at(after + 1).entity().type().isPlace();
    return !located && !seated;
  }
}
