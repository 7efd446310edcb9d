package dev.muster.entity;

import dev.muster.text.Folding;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/**
 * Ties acronyms to names of the same article: those that it puts in brackets behind a name, and the
 * initials of one body only.
 */
final class Acronyms {
  private static final int LONGEST = 10;
  private static final int SHORTEST_INITIALS = 3;

  /** Stands for initials that several bodies share. */
  private static final Entity SEVERAL = new Entity("org:", "", EntityType.ORGANISATION, null);

  private final Map<String, Entity> defined = new HashMap<>();
  private final Map<String, Entity> initials = new HashMap<>();

  /** Remembers the initials of a body's name; two only of a known body's. */
  void learnInitials(EntityMention mention) {
    if (mention.via() == Via.ACRONYM) {
      return; // an acronym does not say what it stands for
    }
    learnInitials(mention, initials(mention.entity().name()));
    if (mention.surface().indexOf('.') < 0) {
      learnInitials(mention, initials(mention.surface())); // Indian Air Force, by name in small
    }
  }

  private void learnInitials(EntityMention mention, String letters) {
    Entity body = mention.entity();
    boolean known = mention.via() == Via.NAME && letters.length() == 2;
    if (letters.length() >= SHORTEST_INITIALS || known) {
      initials.merge(letters, body, (a, b) -> a.id().equals(b.id()) ? a : SEVERAL);
    }
  }

  /** Remembers the acronym in brackets behind a body's name. */
  void learnDefined(Draft draft, EntityMention mention) {
    Entity body = mention.entity();
    Tokens tokens = draft.tokens();
    int open = mention.endToken();
    boolean bracketed =
        open + 2 < tokens.size()
            && (tokens.is(open, '(') || tokens.is(open, '['))
            && (tokens.is(open + 2, ')') || tokens.is(open + 2, ']'))
            && isAcronym(tokens, open + 1);
    if (!bracketed || body.type().isPlace() || body.type() == EntityType.PERSON) {
      return;
    }
    String letters = Folding.fold(tokens.text(open + 1));
    if (draft.at(open + 1) == null || letters.equals(initials(body.name()))) {
      defined.putIfAbsent(letters, body);
    }
  }

  /** Adds a mention for each acronym of a sentence that was learned. */
  void find(Draft draft, Sentence sentence) {
    boolean capitals = draft.letterCase(sentence) == LetterCase.CAPITALS;
    if (defined.isEmpty() && (capitals || initials.isEmpty())) {
      return;
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (isAcronym(draft.tokens(), i)) {
        find(draft, sentence, i, capitals);
      }
    }
  }

  /** What an article defines, or names in full, goes before what the gazetteer knows. */
  private void find(Draft draft, Sentence sentence, int token, boolean capitals) {
    EntityMention known = draft.at(token);
    if (known != null && (known.via() != Via.ACRONYM || known.endToken() > token + 1)) {
      return;
    }
    String letters = Folding.fold(draft.tokens().text(token));
    Entity body = defined.get(letters);
    if (body == null && !capitals) {
      Entity full = initials.get(letters);
      body = known == null || isAnother(full, known.entity(), letters) ? full : null;
    }
    boolean same = known != null && body != null && body.id().equals(known.entity().id());
    if (body != null && body != SEVERAL && !same) {
      draft.add(draft.mention(sentence, token, token + 1, body, Via.ACRONYM, Reason.ANTECEDENT));
    }
  }

  /** Whether a body named in full is another one than the known one of the same initials. */
  private static boolean isAnother(Entity full, Entity known, String letters) {
    return full != null
        && letters.length() >= SHORTEST_INITIALS
        && known.type() != EntityType.COUNTRY
        && !Folding.fold(known.name()).contains(Folding.fold(full.name()));
  }

  private static boolean isAcronym(Tokens tokens, int token) {
    return tokens.shape(token) == Shape.UPPER
        && tokens.length(token) > 1
        && tokens.length(token) <= LONGEST;
  }

  /** The first letters of a name's words with capitals, folded. */
  private static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean starts = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
      if (starts && Character.isUpperCase(name.charAt(i))) {
        letters.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return letters.toString();
  }
}
