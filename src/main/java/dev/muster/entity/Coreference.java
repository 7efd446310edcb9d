package dev.muster.entity;

import dev.muster.text.Folding;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ties short mentions to the full ones of the same article: a surname to the person who bears it,
 * an acronym to the name that it was put behind in brackets.
 */
final class Coreference {
  private static final int SHORTEST_SURNAME = 3;

  private final Map<String, Entity> surnames = new HashMap<>();
  private final Map<String, Entity> acronyms = new HashMap<>();

  /** Remembers the surname of a person, and an acronym in brackets behind any name. */
  void learn(Draft draft) {
    Tokens tokens = draft.tokens();
    for (EntityMention mention : draft.mentions()) {
      if (mention.entity().type() == EntityType.PERSON) {
        learnSurname(mention.entity());
      }
      int open = mention.endToken();
      boolean bracketed =
          open + 2 < tokens.size()
              && (tokens.is(open, '(') || tokens.is(open, '['))
              && (tokens.is(open + 2, ')') || tokens.is(open + 2, ']'));
      if (bracketed && isAcronym(tokens, open + 1) && draft.at(open + 1) == null) {
        acronyms.putIfAbsent(Folding.fold(tokens.text(open + 1)), mention.entity());
      }
    }
  }

  private void learnSurname(Entity person) {
    String name = person.name().replaceFirst(",? (Jr|Sr|II|III|IV)\\.?$", "");
    int blank = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
    String surname = name.substring(blank + 1);
    if (blank > 0 && surname.length() >= SHORTEST_SURNAME) {
      surnames.putIfAbsent(Folding.fold(surname), person);
    }
  }

  private static boolean isAcronym(Tokens tokens, int token) {
    return tokens.shape(token) == Shape.UPPER
        && tokens.length(token) > 1
        && tokens.length(token) <= 10;
  }

  /** Adds a mention for each acronym and surname that was learned and stands free in a sentence. */
  void find(Draft draft, Sentence sentence, List<Chunk> chunks) {
    Tokens tokens = draft.tokens();
    if (!acronyms.isEmpty()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (draft.at(i) == null && isAcronym(tokens, i)) {
          add(draft, sentence, i, acronyms.get(Folding.fold(tokens.text(i))), Via.ACRONYM);
        }
      }
    }
    for (Chunk chunk : chunks) {
      int last = chunk.end() - 1;
      if (draft.isFree(chunk.first(), chunk.end()) && chunk.length() == 1) {
        add(draft, sentence, last, surnames.get(Folding.fold(tokens.text(last))), Via.COREFERENCE);
      }
    }
  }

  /** The person whose surname a titled chunk is; null if none is known. */
  Entity bearer(String surname) {
    return surnames.get(Folding.fold(surname));
  }

  private static void add(Draft draft, Sentence sentence, int token, Entity entity, Via via) {
    if (entity != null) {
      draft.add(draft.mention(sentence, token, token + 1, entity, via, Reason.ANTECEDENT));
    }
  }
}
