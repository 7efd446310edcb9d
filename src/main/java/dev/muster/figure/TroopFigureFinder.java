package dev.muster.figure;

import dev.muster.date.DateFinder;
import dev.muster.date.DateMention;
import dev.muster.entity.EntityMention;
import dev.muster.entity.Gazetteer;
import dev.muster.text.Passage;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the troop figures of a passage, and refuses its other numbers with reasons.
 *
 * <p>A sentence is looked at if it names forces. Each number in it is read with its modifiers, and
 * what it counts is looked for; then the rules say in what status, whose, where, when and on whose
 * word. Immutable; may be shared.
 */
public final class TroopFigureFinder {
  private final FigureWords words;
  private final DateFinder dates;
  private final NumeralParser numerals;
  private final QuantityParser quantities;
  private final CountedPhraseFinder phrases;
  private final RefusalRules refusals;
  private final FigureBuilder builder;

  /**
   * @param gazetteer knows whose forces are whose
   * @param vocabulary the tokenizer's; words are added to it
   * @param tokenizer the one that makes the passages' tokens
   */
  public TroopFigureFinder(Gazetteer gazetteer, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.words = new FigureWords(vocabulary, tokenizer);
    this.dates = new DateFinder(vocabulary);
    this.numerals = new NumeralParser(vocabulary);
    this.quantities = new QuantityParser(words, numerals);
    this.phrases = new CountedPhraseFinder(words, vocabulary, tokenizer);
    this.refusals = new RefusalRules(words);
    this.builder = new FigureBuilder(words, gazetteer);
  }

  /**
   * What a passage says in numbers about forces.
   *
   * @param mentions the passage's mentions, in order of their first tokens
   * @param published the day of publication
   */
  public Figures find(Passage passage, List<EntityMention> mentions, LocalDate published) {
    List<TroopFigure> figures = new ArrayList<>(0);
    List<RejectedNumber> rejected = new ArrayList<>(0);
    int next = 0;
    for (Sentence sentence : passage.sentences()) {
      int first = next;
      while (next < mentions.size() && mentions.get(next).sentence() == sentence.index()) {
        next++;
      }
      List<EntityMention> own = mentions.subList(first, next);
      if (namesForces(passage.tokens(), sentence, own)) {
        List<DateMention> when = dates.find(passage.tokens(), sentence, published);
        SentenceView view = new SentenceView(passage.tokens(), sentence, words, own, when);
        find(view, published, figures, rejected);
      }
    }
    return new Figures(figures, rejected);
  }

  private boolean namesForces(Tokens tokens, Sentence sentence, List<EntityMention> mentions) {
    for (EntityMention mention : mentions) {
      if (mention.entity().type().isArmed()) {
        return true;
      }
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (tokens.word(i) != Vocabulary.UNKNOWN
          && words.countedNouns.longest(tokens, i, sentence.endToken()) != null) {
        return true;
      }
    }
    return false;
  }

  private void find(
      SentenceView view,
      LocalDate published,
      List<TroopFigure> figures,
      List<RejectedNumber> rejected) {
    List<Candidate> found = new ArrayList<>(2);
    int i = view.first();
    while (i < view.end()) {
      Refusal refused = refusals.refuse(view, i, numerals.isOrdinal(view.tokens(), i));
      if (refused != null) {
        i = reject(view, i, refused, rejected);
        continue;
      }
      Quantity quantity = quantities.parse(view, i);
      if (quantity == null) {
        Candidate one = one(view, i);
        if (one != null) {
          found.add(one);
        }
        i++;
        continue;
      }
      Refusal reason = count(view, quantity, found);
      if (reason != null) {
        rejected.add(
            new RejectedNumber(
                view.sentence().index(),
                quantity.number(),
                quantity.number().of(view.tokens().text()),
                reason));
      }
      i = Math.max(i + 1, quantity.numeral().endToken());
    }
    figures.addAll(builder.build(view, found, published));
  }

  /** Adds a candidate for a quantity; or tells why there is none. */
  private Refusal count(SentenceView view, Quantity quantity, List<Candidate> found) {
    Refusal number = refusals.refuse(view, quantity);
    if (number != null) {
      return number;
    }
    CountedPhraseFinder.Outcome outcome = phrases.find(view, quantity.endToken());
    if (outcome instanceof CountedPhraseFinder.Found counted) {
      found.add(new Candidate(quantity, counted.phrase(), null, "noun"));
      return null;
    }
    Candidate elliptic = Candidate.elliptic(view, quantity, found);
    if (elliptic != null) {
      found.add(elliptic);
      return null;
    }
    return ((CountedPhraseFinder.Refused) outcome).reason();
  }

  /** {@code a soldier was killed}: an article that counts, as the event's toll is a count. */
  private Candidate one(SentenceView view, int token) {
    if (!view.is(token, "a") && !view.is(token, "an")) {
      return null;
    }
    if (!(phrases.find(view, token + 1) instanceof CountedPhraseFinder.Found counted)
        || counted.phrase().kind() == ForceKind.FORMATION) {
      return null;
    }
    Quantity quantity = Candidate.article(view, token);
    Candidate candidate = new Candidate(quantity, counted.phrase(), null, "article");
    return builder.isEvent(view, candidate) ? candidate : null;
  }

  private static int reject(
      SentenceView view, int token, Refusal reason, List<RejectedNumber> rejected) {
    DateMention date = view.date(token);
    int end = date == null ? token + 1 : date.endToken();
    for (int i = token; i < end; i++) {
      Shape shape = view.tokens().shape(i);
      boolean number = shape == Shape.NUMBER || shape == Shape.ALPHANUMERIC || date == null;
      if (number) {
        rejected.add(
            new RejectedNumber(
                view.sentence().index(), view.tokens().span(i), view.tokens().text(i), reason));
      }
    }
    return end;
  }
}
