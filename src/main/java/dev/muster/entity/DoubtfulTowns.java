package dev.muster.entity;

import dev.muster.text.Folding;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes back towns whose name is rather a person's ({@code Zamora}, {@code Lincoln}), unless the
 * article says somewhere that it means the town: after a preposition of place, beside what it lies
 * in, or at the head of a line with place and date. Immutable; may be shared.
 */
final class DoubtfulTowns {
  /** More inhabitants than this make a town likelier than its namesakes. */
  private static final long LARGE = 1_000_000;

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "into", "inside", "outside", "around", "across", "from");

  private final Set<String> ids = new HashSet<>();

  DoubtfulTowns(Gazetteer gazetteer, KnownPeople people) {
    for (GazetteerEntry entry : gazetteer.entries()) {
      Entity town = entry.entity();
      boolean doubtful =
          town.type() == EntityType.PLACE
              && entry.weight() < LARGE
              && town.name().indexOf(' ') < 0
              && people.areCalled(Folding.fold(town.name()));
      if (doubtful) {
        ids.add(town.id());
      }
    }
  }

  /** Removes such towns from an article that does not say that it means them. */
  void drop(List<Draft> drafts) {
    Set<String> found = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (Draft draft : drafts) {
      for (Sentence sentence : draft.passage().sentences()) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
          EntityMention mention = draft.at(i);
          if (mention != null) {
            i = mention.endToken() - 1;
            if (isDoubtful(mention)) {
              (isSaid(draft, sentence, mention) ? said : found).add(mention.entity().id());
            }
          }
        }
      }
    }
    found.removeAll(said);
    if (!found.isEmpty()) {
      drafts.forEach(draft -> drop(draft, found));
    }
  }

  private static void drop(Draft draft, Set<String> towns) {
    for (int i = 0; i < draft.tokens().size(); i++) {
      EntityMention mention = draft.at(i);
      if (mention != null
          && mention.via() != Via.PATTERN
          && towns.contains(mention.entity().id())) {
        draft.remove(mention);
      }
    }
  }

  private boolean isDoubtful(EntityMention mention) {
    return mention.entity().type() == EntityType.PLACE
        && mention.via() != Via.PATTERN
        && ids.contains(mention.entity().id());
  }

  private static boolean isSaid(Draft draft, Sentence sentence, EntityMention mention) {
    Tokens tokens = draft.tokens();
    int first = mention.firstToken();
    int end = mention.endToken();
    boolean located =
        first > sentence.firstToken()
            && LOCATIVE.contains(tokens.text(first - 1).toLowerCase(Locale.ROOT));
    boolean headsLine =
        tokens.startsLine(first)
            && end < sentence.endToken()
            && (tokens.shape(end) == Shape.NUMBER || tokens.is(end, ',') || tokens.is(end, '('));
    return located
        || headsLine
        || end + 1 < sentence.endToken() && tokens.is(end, ',') && isPlace(draft.at(end + 1))
        || first - 2 >= sentence.firstToken()
            && tokens.is(first - 1, ',')
            && isPlace(draft.at(first - 2));
  }

  private static boolean isPlace(EntityMention mention) {
    return mention != null && mention.entity().type().isPlace() && mention.via() != Via.DEMONYM;
  }
}
