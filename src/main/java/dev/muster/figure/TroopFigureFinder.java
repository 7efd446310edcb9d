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
 * <p>A sentence is looked at if it names forces and holds what may be a number. Each number in it
 * is read with its modifiers, and what it counts is looked for; then the rules say in what status,
 * whose, where, when and on whose word. Immutable; may be shared.
 */
public final class TroopFigureFinder {
  private final FigureWords words;
  private final DateFinder dates;
  private final NumeralParser numerals;
  private final QuantityParser quantities;
  private final CountedPhraseFinder phrases;
  private final LevelFinder levels;
  private final ShareFinder shares;
  private final RefusalRules refusals;
  private final FigureBuilder builder;
  private final SingleFinder singles;
  private final Gazetteer gazetteer;

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
    this.phrases = new CountedPhraseFinder(words);
    this.levels = new LevelFinder(phrases);
    this.shares = new ShareFinder(quantities, phrases, levels);
    this.refusals = new RefusalRules(words);
    this.builder = new FigureBuilder(words);
    this.singles = new SingleFinder(phrases, builder);
    this.gazetteer = gazetteer;
  }

  /**
   * What an article says in numbers about forces, passage by passage.
   *
   * @param passages in the order of reading: the title, then the text
   * @param mentions those of each passage, in order of their first tokens
   * @param published the day of publication
   */
  public List<Figures> find(
      List<Passage> passages, List<List<EntityMention>> mentions, LocalDate published) {
    ArticleContext context = new ArticleContext(gazetteer, words);
    List<Figures> found = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      found.add(find(passages.get(i), mentions.get(i), context, published));
    }
    return found;
  }

  private Figures find(
      Passage passage, List<EntityMention> mentions, ArticleContext context, LocalDate published) {
    List<TroopFigure> figures = new ArrayList<>(0);
    List<RejectedNumber> rejected = new ArrayList<>(0);
    int next = 0;
    for (Sentence sentence : passage.sentences()) {
      int first = next;
      while (next < mentions.size() && mentions.get(next).sentence() == sentence.index()) {
        next++;
      }
      List<EntityMention> own = mentions.subList(first, next);
      context.note(passage.tokens(), sentence, own);
      if (hasNumbers(passage.tokens(), sentence) && namesForces(passage.tokens(), sentence, own)) {
        List<DateMention> when = dates.find(passage.tokens(), sentence, published);
        SentenceView view = new SentenceView(passage.tokens(), sentence, words, own, when);
        find(view, context, published, figures, rejected);
      }
    }
    return new Figures(figures, rejected);
  }

  /** Whether a number may stand in a sentence: a quick look, as most sentences have none. */
  private boolean hasNumbers(Tokens tokens, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (numerals.mayStart(tokens, i)) {
        return true;
      }
    }
    return false;
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
      ArticleContext context,
      LocalDate published,
      List<TroopFigure> figures,
      List<RejectedNumber> rejected) {
    List<Candidate> found = new ArrayList<>(2);
    Candidate nearest = null;
    int i = view.first();
    while (i < view.end()) {
      if (view.date(i) == null && !numerals.mayStart(view.tokens(), i)) {
        i++;
        continue;
      }
      Refusal refused = refusals.refuse(view, i, numerals.isOrdinal(view.tokens(), i));
      if (refused != null) {
        i = reject(view, i, refused, rejected);
        continue;
      }
      Candidate share = shares.find(view, i);
      if (share != null) {
        nearest = share.leansOn();
        found.add(nearest);
        found.add(share);
        i = nearest.quantity().endToken();
        continue;
      }
      Quantity quantity = quantities.parse(view, i);
      if (quantity == null) {
        Candidate one = singles.find(view, i, nearest);
        if (one != null) {
          found.add(one);
          nearest = one;
        }
        i++;
        continue;
      }
      Counted counted = count(view, quantity, nearest);
      nearest = counted.isNoun() ? counted.candidate() : nearest;
      if (counted.candidate() != null) {
        found.add(counted.candidate());
      } else {
        rejected.add(
            new RejectedNumber(
                view.sentence().index(),
                quantity.number(),
                quantity.number().of(view.tokens().text()),
                counted.refusal()));
      }
      i = Math.max(i + 1, quantity.numeral().endToken());
    }
    if (!found.isEmpty()) {
      context.catchUp();
      figures.addAll(builder.build(view, found, context, published));
    }
  }

  /**
   * What became of a quantity.
   *
   * @param candidate what it counts; null if it is refused
   * @param refusal why it is refused; null if it is not
   * @param isNoun whether a noun says what it counts, forces or not, so that a number without one
   *     may lean on it
   */
  private record Counted(Candidate candidate, Refusal refusal, boolean isNoun) {}

  private Counted count(SentenceView view, Quantity quantity, Candidate nearest) {
    Refusal number = refusals.refuse(view, quantity);
    if (number != null) {
      return new Counted(null, number, false);
    }
    CountedPhraseFinder.Outcome outcome =
        phrases.find(view, quantity.endToken(), quantity.isSingular());
    if (outcome instanceof CountedPhraseFinder.Found counted) {
      Candidate candidate = new Candidate(quantity, counted.phrase(), null, "noun");
      boolean part = nearest != null && PartRules.isPart(view, quantity, nearest);
      if (part || nearest != null && PartRules.isOfThem(view, quantity, candidate)) {
        return new Counted(null, Refusal.PART, false);
      }
      boolean sought = PartRules.isSought(view, candidate.first());
      boolean singled =
          quantity.isOne()
              && (sought
                  || PartRules.isDenied(view, quantity)
                  || PartRules.isOneOf(view, quantity.endToken())
                  || !builder.isEvent(view, candidate));
      return singled && counted.phrase().kind() != ForceKind.FORMATION
          ? new Counted(null, Refusal.SINGLED_OUT, true)
          : new Counted(candidate, null, true);
    }
    Refusal reason = ((CountedPhraseFinder.Refused) outcome).reason();
    Candidate predicated = predicated(view, quantity);
    if (predicated != null) {
      return new Counted(predicated, null, true);
    }
    Candidate level = level(view, quantity, reason);
    if (level != null) {
      return new Counted(level, null, true);
    }
    boolean others = LossRules.isAmong(view, quantity.endToken());
    Candidate elliptic = others ? null : Candidate.elliptic(view, quantity, nearest);
    return elliptic == null
        ? new Counted(null, reason, reason != Refusal.UNCOUNTED)
        : new Counted(elliptic, null, false);
  }

  private Candidate level(SentenceView view, Quantity quantity, Refusal reason) {
    int to = quantity.endToken();
    if (reason != Refusal.UNCOUNTED || !quantity.countsPeople() || view.is(to, "per")) {
      return null;
    }
    Quantity target = view.is(to, "to") ? quantities.parse(view, firstNumber(view, to + 1)) : null;
    Candidate from = target == null ? null : levels.from(view, quantity, target);
    Candidate found = from == null ? levels.find(view, quantity) : from;
    Candidate strength = found == null ? levels.strength(view, quantity) : found;
    return strength == null ? levels.ofWhom(view, quantity) : strength;
  }

  /** The first token from one on at which a number stands, past its modifiers. */
  private int firstNumber(SentenceView view, int token) {
    int at = token;
    while (at < token + 4 && view.holds(at) && quantities.parse(view, at) == null) {
      at++;
    }
    return Math.min(at, view.end() - 1);
  }

  /** {@code of whom about 100 are suspected Shining Path members}. */
  private Candidate predicated(SentenceView view, Quantity quantity) {
    int of = quantity.endToken();
    int be = view.is(of, "of") && view.isDeterminer(of + 1) ? of + 3 : of;
    Status toll = be == of ? null : victims(view, of + 2);
    if (be > of && toll == null) {
      return null;
    }
    boolean is = view.is(be, "are") || view.is(be, "were");
    if (!is || !(phrases.find(view, be + 1, false) instanceof CountedPhraseFinder.Found counted)) {
      return null;
    }
    CountedPhrase phrase = counted.phrase().endingAt(be);
    return new Candidate(quantity, toll == null ? phrase : phrase.told(toll), null, "predicate");
  }

  /** {@code the dead}, {@code the wounded}, {@code the victims}: what befell them; null if none. */
  private static Status victims(SentenceView view, int token) {
    VerbGroup verb = view.clauses().groupAt(token);
    Status status = verb == null ? view.event(token) : verb.ofObject();
    return status != null && status.isToll() ? status : null;
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
