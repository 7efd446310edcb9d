package dev.muster.entity;

import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.List;

/**
 * Finds organisations, forces and armed groups by the head noun of a capitalised phrase: {@code
 * Badr Brigade}, {@code Ministry of Defence}, {@code University of Mosul}. The legal form of a
 * company shows it, but is no part of its name: {@code Badr Corp.}
 */
final class BodyFinder {
  /** How a head noun stands to the name. */
  private enum Kind {
    /** It is part of it. */
    HEAD,
    /** It is part of it, but makes no body right after the name of a place. */
    LOCAL,
    /** It is the legal form of a company. */
    SUFFIX
  }

  private record Head(EntityType type, Kind kind) {}

  private final NameWords words;
  private final EntityMaker maker;
  private final CountryBodies states;
  private final PhraseMap<Head> heads;

  BodyFinder(
      NameWords words,
      EntityMaker maker,
      CountryBodies states,
      Vocabulary vocabulary,
      Tokenizer tokenizer) {
    this.words = words;
    this.maker = maker;
    this.states = states;
    this.heads = new PhraseMap<>(vocabulary, tokenizer);
    for (TsvRow row : TsvTable.resource("words/organisation_heads.tsv")) {
      if (!CountryBodies.isState(row)) {
        EntityType type = row.constant("type", EntityType.class);
        heads.put(row.required("noun"), new Head(type, row.constant("kind", Kind.class)));
      }
    }
  }

  void find(Draft draft, Sentence sentence, List<Chunk> chunks) {
    if (draft.letterCase(sentence) == LetterCase.CAPITALS) {
      return;
    }
    for (Chunk chunk : chunks) {
      Head head = head(draft.tokens(), chunk.first(), chunk.end());
      if (head != null && head.kind() == Kind.SUFFIX) {
        findCompany(draft, sentence, chunk);
      } else if (head != null) {
        findBody(draft, sentence, chunk, head);
      }
    }
  }

  private void findBody(Draft draft, Sentence sentence, Chunk chunk, Head head) {
    Tokens tokens = draft.tokens();
    int end = withSeat(draft, sentence, chunk.end());
    if (end == chunk.end() ? isOther(draft, chunk, head) : isOfState(draft, chunk, end)) {
      return;
    }
    boolean alone = chunk.length() == 1 && end == chunk.end();
    int first = withPartner(draft, sentence, firstOfTitled(draft, chunk), end);
    alone &= first == chunk.first();
    if (!alone && !isKnown(draft, first, end)) {
      EntityMention country = draft.at(first);
      String code = country == null ? null : country.entity().country();
      add(draft, sentence, first, end, maker.named(head.type(), tokens.text(first, end - 1), code));
    }
  }

  /** Whether a phrase without a seat is a department of land, or the body of a state. */
  private boolean isOther(Draft draft, Chunk chunk, Head head) {
    EntityMention inner = draft.at(chunk.first());
    int rest = inner == null ? chunk.first() : inner.endToken();
    if (head.kind() == Kind.LOCAL
        && inner != null
        && inner.entity().type() == EntityType.PLACE
        && rest == chunk.end() - 1) {
      return true;
    }
    return rest < chunk.end() && states.isBody(draft, rest, chunk.end());
  }

  /**
   * Whether a phrase with {@code of} is the body of a state: {@code Iraqi Ministry of Justice},
   * {@code Supreme Court of Israel}.
   */
  private boolean isOfState(Draft draft, Chunk chunk, int end) {
    EntityMention inner = draft.at(chunk.first());
    int rest = inner == null ? chunk.first() : inner.endToken();
    EntityMention seat = draft.at(end - 1);
    boolean ofCountry =
        seat != null
            && seat.entity().type() == EntityType.COUNTRY
            && seat.firstToken() == chunk.end() + 1
            && draft.isFree(chunk.first(), chunk.end());
    return ofCountry && states.bodyAt(draft.tokens(), chunk.first(), chunk.end()) != null
        || rest < end && states.isBody(draft, rest, end);
  }

  /** A company goes by its name without the legal form, and may be known by that. */
  private void findCompany(Draft draft, Sentence sentence, Chunk chunk) {
    Tokens tokens = draft.tokens();
    int first = firstOfCompany(draft, sentence, chunk);
    int nameEnd = nameEnd(tokens, first, chunk.end());
    if (first >= nameEnd || isKnown(draft, first, chunk.end())) {
      return;
    }
    EntityMention inner = draft.at(first);
    boolean known =
        isKnown(draft, first, nameEnd)
            && inner.endToken() == nameEnd
            && inner.entity().type() == EntityType.ORGANISATION;
    Entity company =
        known
            ? inner.entity()
            : maker.named(EntityType.ORGANISATION, tokens.text(first, nameEnd - 1), null);
    add(draft, sentence, first, chunk.end(), company);
  }

  /** The start with what {@code and} joins to the legal form: {@code Morgan and Co}. */
  private int firstOfCompany(Draft draft, Sentence sentence, Chunk chunk) {
    Tokens tokens = draft.tokens();
    int first = withPartner(draft, sentence, firstOfTitled(draft, chunk), chunk.end());
    int from = first - 1;
    boolean bare =
        first == chunk.first()
            && from > sentence.firstToken()
            && isAnd(tokens, from)
            && nameEnd(tokens, first, chunk.end()) == first;
    if (!bare) {
      return first;
    }
    while (from > sentence.firstToken()
        && tokens.shape(from - 1).isCapital()
        && !words.isGrammar(tokens.word(from - 1))) {
      from--;
    }
    return from == first - 1 ? first : from;
  }

  /** Where the legal forms start that end a stretch, with an {@code and} before them. */
  private int nameEnd(Tokens tokens, int first, int end) {
    int nameEnd = end;
    while (nameEnd > first) {
      PhraseMap.Match<Head> match = heads.longest(tokens, nameEnd - 1, nameEnd);
      if (match == null || match.value().kind() != Kind.SUFFIX) {
        break;
      }
      nameEnd--;
    }
    return nameEnd > first && isAnd(tokens, nameEnd - 1) ? nameEnd - 1 : nameEnd;
  }

  private static void add(Draft draft, Sentence sentence, int first, int end, Entity body) {
    if (body != null) {
      draft.add(draft.mention(sentence, first, end, body, Via.PATTERN, Reason.TEXT));
    }
  }

  /** Whether a stretch ends with a head noun. */
  boolean endsWithHead(Tokens tokens, int first, int end) {
    return head(tokens, first, end) != null;
  }

  private Head head(Tokens tokens, int first, int end) {
    for (int i = Math.max(first, end - 2); i < end; i++) {
      PhraseMap.Match<Head> match = heads.longest(tokens, i, end);
      if (match != null && match.endToken() == end && tokens.shape(i).isCapital()) {
        return match.value();
      }
    }
    return null;
  }

  /**
   * A capitalised title that stands before a body belongs to it, and so does the place between
   * another one and the body: {@code General Motors Corp}, {@code head of the Baghdad Police}.
   */
  private static int firstOfTitled(Draft draft, Chunk chunk) {
    if (chunk.title() == null) {
      return chunk.first();
    }
    EntityMention seat = draft.at(chunk.first() - 1);
    if (seat != null) {
      return seat.firstToken();
    }
    boolean joined = draft.tokens().shape(chunk.titleFirst()).isCapital();
    return joined ? chunk.titleFirst() : chunk.first();
  }

  /**
   * The start with the ordinary words that {@code and} joins to ordinary ones: {@code Mine Safety
   * and Health Administration}.
   */
  private int withPartner(Draft draft, Sentence sentence, int first, int end) {
    Tokens tokens = draft.tokens();
    int and = first - 1;
    boolean joined =
        and > sentence.firstToken()
            && isAnd(tokens, and)
            && end - first > 1
            && isOrdinaryCapital(draft, first)
            && isOrdinaryCapital(draft, and - 1);
    if (!joined) {
      return first;
    }
    int from = and - 1;
    while (from > sentence.firstToken() && isOrdinaryCapital(draft, from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isOrdinaryCapital(Draft draft, int token) {
    Tokens tokens = draft.tokens();
    return tokens.shape(token) == Shape.CAPITALISED
        && draft.at(token) == null
        && words.isCommon(tokens.word(token))
        && !words.isGrammar(tokens.word(token));
  }

  /** The end of {@code of the} and what follows with capitals; the given end if there is none. */
  private int withSeat(Draft draft, Sentence sentence, int end) {
    Tokens tokens = draft.tokens();
    if (end >= sentence.endToken() || !isOf(tokens, end)) {
      return end;
    }
    int at = end + 1;
    if (at < sentence.endToken() && tokens.text(at).equals("the")) {
      at++;
    }
    EntityMention known = at < sentence.endToken() ? draft.at(at) : null;
    boolean ofKnown = known != null && known.firstToken() < end && known.endToken() > at;
    if (ofKnown || isPlaceAt(draft, sentence, at)) {
      int seat = known.endToken();
      boolean campus =
          seat < sentence.endToken()
              && tokens.text(seat).equals("at")
              && isPlaceAt(draft, sentence, seat + 1);
      return campus ? draft.at(seat + 1).endToken() : seat;
    }
    int last = at;
    while (last < sentence.endToken()
        && tokens.shape(last).isCapital()
        && (draft.at(last) != null || words.isName(tokens, last, sentence, LetterCase.NORMAL))) {
      last++;
    }
    boolean more =
        last > at
            && last + 1 < sentence.endToken()
            && isAnd(tokens, last)
            && isOrdinaryCapital(draft, last + 1);
    if (!more) {
      return last > at ? last : end;
    }
    last += 2;
    while (last < sentence.endToken() && isOrdinaryCapital(draft, last)) {
      last++;
    }
    return last;
  }

  private static boolean isPlaceAt(Draft draft, Sentence sentence, int token) {
    EntityMention mention = token < sentence.endToken() ? draft.at(token) : null;
    return mention != null
        && mention.firstToken() == token
        && mention.entity().type() == EntityType.PLACE;
  }

  private static boolean isOf(Tokens tokens, int token) {
    String text = tokens.text(token);
    return text.equals("of") || text.equals("for");
  }

  private static boolean isAnd(Tokens tokens, int token) {
    return tokens.text(token).equals("and") || tokens.is(token, '&');
  }

  /** Whether one mention already covers the stretch. */
  private static boolean isKnown(Draft draft, int first, int end) {
    EntityMention mention = draft.at(first);
    return mention != null && mention.firstToken() <= first && mention.endToken() >= end;
  }
}
