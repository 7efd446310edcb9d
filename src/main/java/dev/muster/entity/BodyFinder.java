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
 * Badr Brigade}, {@code Ministry of Defence}, {@code University of Mosul}.
 */
final class BodyFinder {
  private final NameWords words;
  private final EntityMaker maker;
  private final PhraseMap<EntityType> heads;

  BodyFinder(NameWords words, EntityMaker maker, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.words = words;
    this.maker = maker;
    this.heads = new PhraseMap<>(vocabulary, tokenizer);
    for (TsvRow row : TsvTable.resource("words/organisation_heads.tsv")) {
      if (row.required("kind").equals("head")) {
        heads.put(row.required("noun"), row.constant("type", EntityType.class));
      }
    }
  }

  void find(Draft draft, Sentence sentence, List<Chunk> chunks) {
    if (draft.letterCase(sentence) == LetterCase.CAPITALS) {
      return;
    }
    Tokens tokens = draft.tokens();
    for (int k = 0; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      EntityType type = head(tokens, chunk.first(), chunk.end());
      if (type == null) {
        continue;
      }
      int end = withSeat(draft, sentence, chunk.end());
      boolean alone = chunk.length() == 1 && end == chunk.end();
      int first = chunk.title() == null ? chunk.first() : firstOfTitled(tokens, chunk);
      if (!alone && !isKnown(draft, first, end)) {
        EntityMention country = draft.at(first);
        String code = country == null ? null : country.entity().country();
        Entity body = maker.named(type, tokens.text(first, end - 1), code);
        if (body != null) {
          draft.add(draft.mention(sentence, first, end, body, Via.PATTERN, Reason.TEXT));
        }
      }
    }
  }

  /** Whether a stretch ends with a head noun. */
  boolean endsWithHead(Tokens tokens, int first, int end) {
    return head(tokens, first, end) != null;
  }

  private EntityType head(Tokens tokens, int first, int end) {
    for (int i = Math.max(first, end - 2); i < end; i++) {
      PhraseMap.Match<EntityType> match = heads.longest(tokens, i, end);
      if (match != null && match.endToken() == end && tokens.shape(i).isCapital()) {
        return match.value();
      }
    }
    return null;
  }

  /** A capitalised title that stands before a body belongs to it: {@code General Motors Corp}. */
  private static int firstOfTitled(Tokens tokens, Chunk chunk) {
    boolean joined = tokens.shape(chunk.titleFirst()).isCapital();
    return joined ? chunk.titleFirst() : chunk.first();
  }

  /** The end of {@code of the} and what follows with capitals; the given end if there is none. */
  private int withSeat(Draft draft, Sentence sentence, int end) {
    Tokens tokens = draft.tokens();
    int at = end;
    if (at >= sentence.endToken() || !isOf(tokens, at)) {
      return end;
    }
    at++;
    if (at < sentence.endToken() && tokens.text(at).equals("the")) {
      at++;
    }
    int last = at;
    while (last < sentence.endToken()
        && tokens.shape(last).isCapital()
        && words.isName(tokens, last, sentence, LetterCase.NORMAL)) {
      last++;
    }
    boolean more =
        last > at
            && last + 1 < sentence.endToken()
            && tokens.text(last).equals("and")
            && tokens.shape(last + 1) == Shape.CAPITALISED
            && draft.at(last + 1) == null
            && words.isCommon(tokens.word(last + 1));
    if (more) {
      return last + 2;
    }
    return last > at ? last : end;
  }

  private static boolean isOf(Tokens tokens, int token) {
    String text = tokens.text(token);
    return text.equals("of") || text.equals("for");
  }

  /** Whether one mention already covers the stretch. */
  private static boolean isKnown(Draft draft, int first, int end) {
    EntityMention mention = draft.at(first);
    return mention != null && mention.firstToken() <= first && mention.endToken() >= end;
  }
}
