package dev.muster.entity;

import dev.muster.text.Folding;
import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs of words that may be names: words with capitals, joined by hyphens, initials and the
 * small particles of names; a title starts a new run. Immutable; may be shared.
 */
final class ChunkFinder {
  private final NameWords words;
  private final PhraseMap<TitleKind> titles;

  ChunkFinder(NameWords words, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.words = words;
    this.titles = new PhraseMap<>(vocabulary, tokenizer);
    for (TsvRow row : TsvTable.resource("words/titles.tsv")) {
      titles.put(row.required("title"), row.constant("kind", TitleKind.class));
    }
  }

  /** The runs of a sentence, in order. */
  List<Chunk> chunks(Draft draft, Sentence sentence) {
    Tokens tokens = draft.tokens();
    LetterCase letterCase = draft.letterCase(sentence);
    List<Chunk> chunks = new ArrayList<>();
    TitleKind title = null;
    int titleFirst = -1;
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      PhraseMap.Match<TitleKind> match = titles.longest(tokens, i, sentence.endToken());
      if (match != null && isTitle(tokens, i, match, sentence)) {
        titleFirst = title == null ? i : titleFirst;
        title = match.value();
        i = afterTitle(draft, sentence, match.endToken());
        continue;
      }
      boolean starts =
          words.isName(tokens, i, sentence, letterCase)
              || title != null && isNameAfterTitle(tokens, i, letterCase)
              || words.isParticle(tokens, i)
                  && startsAfterParticle(tokens, i, sentence, letterCase);
      if (!starts) {
        title = null;
        i++;
        continue;
      }
      int end = end(tokens, i, sentence, letterCase);
      chunks.add(new Chunk(i, end, title, title == null ? i : titleFirst));
      title = null;
      i = end;
    }
    return chunks;
  }

  /** A one-letter or small short form is a title only as an abbreviation. */
  private static boolean isTitle(
      Tokens tokens, int first, PhraseMap.Match<TitleKind> match, Sentence sentence) {
    boolean followed = match.endToken() < sentence.endToken();
    boolean small = tokens.shape(first) == Shape.LOWER;
    return followed && !(small && tokens.length(first) < 5 && !tokens.isAbbreviated(first));
  }

  /**
   * Passes over the office's seat or field before a name: {@code President of Iran}, {@code
   * Minister for Foreign Affairs}.
   */
  private int afterTitle(Draft draft, Sentence sentence, int end) {
    Tokens tokens = draft.tokens();
    if (end + 1 >= sentence.endToken() || !isOf(tokens, end)) {
      return end;
    }
    int first = tokens.text(end + 1).equals("the") ? end + 2 : end + 1;
    if (first >= sentence.endToken()) {
      return end;
    }
    EntityMention seat = draft.at(first);
    if (seat != null) {
      boolean place = seat.firstToken() == first && seat.entity().type().isPlace();
      return place ? seat.endToken() : end;
    }
    int after = first;
    while (after < sentence.endToken()
        && tokens.shape(after) == Shape.CAPITALISED
        && words.isCommon(tokens.word(after))
        && !words.isGiven(tokens, after)) {
      after++;
    }
    return after > first ? after : end;
  }

  private static boolean isOf(Tokens tokens, int token) {
    String text = tokens.text(token);
    return text.equalsIgnoreCase("of") || text.equals("for");
  }

  private boolean isNameAfterTitle(Tokens tokens, int token, LetterCase letterCase) {
    return letterCase == LetterCase.NORMAL
        && tokens.shape(token).isCapital()
        && !words.isGrammar(tokens.word(token));
  }

  private boolean startsAfterParticle(
      Tokens tokens, int token, Sentence sentence, LetterCase letterCase) {
    int next = token + 1;
    if (next < sentence.endToken() && PhraseMap.isHyphen(tokens, next)) {
      next++;
    }
    return next == token + 2
        && next < sentence.endToken()
        && !tokens.hasSpaceBefore(token + 1)
        && words.isName(tokens, next, sentence, letterCase);
  }

  private int end(Tokens tokens, int first, Sentence sentence, LetterCase letterCase) {
    int end = first + 1;
    while (end < sentence.endToken()) {
      int next = next(tokens, end, sentence, letterCase);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The end of the run's next part, which starts at a token; -1 if the run ends there. */
  private int next(Tokens tokens, int token, Sentence sentence, LetterCase letterCase) {
    if (isNamePart(tokens, token, sentence, letterCase)) {
      return titles.longest(tokens, token, sentence.endToken()) == null
              || isLast(tokens, token, sentence)
          ? token + 1
          : -1;
    }
    int after = token;
    if (isAyn(tokens, token, sentence) && isNamePart(tokens, token + 1, sentence, letterCase)) {
      return token + 2;
    }
    if (PhraseMap.isHyphen(tokens, token) && !tokens.hasSpaceBefore(token)) {
      after++;
      boolean joined = after < sentence.endToken() && !tokens.hasSpaceBefore(after);
      boolean linked = joined && words.isParticle(tokens, after);
      if (linked && isCapitalNext(tokens, after + 1, sentence, letterCase)) {
        return after + 2;
      }
      return joined
              && tokens.shape(after).isWord()
              && (tokens.shape(after).isCapital() || isShortTail(tokens, after))
          ? after + 1
          : -1;
    }
    while (after < sentence.endToken() && after - token < 3 && words.isParticle(tokens, after)) {
      boolean hyphen = after + 1 < sentence.endToken() && PhraseMap.isHyphen(tokens, after + 1);
      if (!hyphen && words.isGrammar(tokens.word(after))) {
        break;
      }
      after += hyphen ? 2 : 1;
    }
    boolean joins =
        after > token
            && after < sentence.endToken()
            && isNamePart(tokens, after, sentence, letterCase);
    return joins ? after + 1 : -1;
  }

  /** The second part of a name with a particle on its first: {@code Dahanah-ye Ghori}. */
  private boolean isCapitalNext(
      Tokens tokens, int token, Sentence sentence, LetterCase letterCase) {
    return token < sentence.endToken()
        && tokens.hasSpaceBefore(token)
        && isNamePart(tokens, token, sentence, letterCase);
  }

  /** The mark of an Arabic letter before a name, after a small word: {@code Pul-e ‘Alam}. */
  private static boolean isAyn(Tokens tokens, int token, Sentence sentence) {
    return token + 1 < sentence.endToken()
        && tokens.length(token) == 1
        && Folding.isApostrophe(tokens.first(token))
        && !tokens.hasSpaceBefore(token + 1)
        && tokens.shape(token - 1) == Shape.LOWER;
  }

  private boolean isNamePart(Tokens tokens, int token, Sentence sentence, LetterCase letterCase) {
    return words.isName(tokens, token, sentence, letterCase)
        || tokens.shape(token) == Shape.UPPER
            && tokens.isAbbreviated(token)
            && tokens.length(token) == 2;
  }

  private static boolean isLast(Tokens tokens, int token, Sentence sentence) {
    return token + 1 == sentence.endToken() || !tokens.shape(token + 1).isCapital();
  }

  /** The small second half of a hyphenated given name: {@code Ki-moon}. */
  private boolean isShortTail(Tokens tokens, int token) {
    return tokens.length(token) <= 6
        && tokens.length(token - 2) <= 6
        && tokens.shape(token - 2) == Shape.CAPITALISED
        && !words.isTail(tokens.word(token));
  }
}
