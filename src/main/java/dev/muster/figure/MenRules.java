package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.text.PhraseMap;
import java.util.Set;

/**
 * Says whether {@code men} or {@code members}, who may be anyone, are forces here: by the force
 * that they make up, by the move or loss that is told of them, by the officers named with them.
 */
final class MenRules {
  private static final Set<String> PARTICLES_AND_MODIFIERS =
      Set.of(
          "little", "more", "less", "fewer", "than", "some", "about", "home", "back", "in", "out",
          "under", "over", "nearly", "almost", "around");

  private final SentenceView view;
  private final FigureWords words;
  private final int start;

  /**
   * @param start number after the quantity's last token
   */
  MenRules(SentenceView view, FigureWords words, int start) {
    this.view = view;
    this.words = words;
    this.start = start;
  }

  /**
   * The kind of the force that the sentence says to have {@code members}; null if it is none.
   *
   * @param first number of the noun's first token
   * @param end number after its last token
   */
  ForceKind membership(int first, int end) {
    if (!view.is(first, "members") || end != first + 1) {
      return null;
    }
    return view.is(first - 1, WordRole.OWN) ? kindOfBody(first) : having();
  }

  /**
   * {@code Russia has sent 80 advisers}: sent by a state or deployed, so that they are its
   * military.
   */
  boolean isDeployed() {
    VerbGroup verb = view.clauses().groupAt(beforeNumber());
    if (verb == null || verb.passive() || !isMove(verb.ofObject())) {
      return false;
    }
    if (verb.is("deploy") || verb.is("station") || verb.is("withdraw")) {
      return true;
    }
    for (EntityMention mention : view.mentions()) {
      EntityType type = mention.entity().type();
      boolean body = type == EntityType.ORGANISATION && mention.entity().country() != null;
      boolean state = type == EntityType.COUNTRY || type == EntityType.COALITION || body;
      if (state && mention.endToken() <= verb.first()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun that ends before a token is {@code men} or {@code sailors} of a force. */
  boolean isForce(int end) {
    boolean crew = view.is(end - 1, WordRole.CREW);
    if (crew && isNaval() && !view.is(end - 2, "merchant")) {
      return true;
    }
    if (!view.is(end - 1, "men") && !view.is(end - 1, "seamen") && !crew) {
      return false;
    }
    if (view.is(end, "under") && view.is(end + 1, "arms")) {
      return true;
    }
    int before = beforeNumber();
    return isWithOfficers(before) || isOfForce(before) || isObject(before, end);
  }

  /**
   * Whether the sentence speaks of a navy, a warship or marines, so that its sailors are theirs.
   */
  private boolean isNaval() {
    for (int i = view.first(); i < view.end(); i++) {
      if (view.is(i, WordRole.SERVICE) || view.is(i, WordRole.WARSHIP)) {
        return true;
      }
    }
    return false;
  }

  /** The last token before the quantity and its modifiers. */
  int beforeNumber() {
    int at = start - 1;
    while (view.holds(at)
        && (view.clauses().at(at) == WordClass.NUMBER || isModifier(at) || isShareOf(at))) {
      at--;
    }
    return at;
  }

  /** {@code a third of its}. */
  private boolean isShareOf(int token) {
    boolean own = view.clauses().at(token) == WordClass.POSSESSIVE;
    boolean of = view.is(token, "of") && isShare(token - 1);
    return own || of || isShare(token) && view.is(token + 1, "of");
  }

  private boolean isShare(int token) {
    return view.clauses().at(token) == WordClass.NUMBER || view.is(token, WordRole.SHARE);
  }

  /** {@code a little more than}, {@code only about}, and the particle of a verb. */
  private boolean isModifier(int token) {
    WordClass word = view.clauses().at(token);
    return word == WordClass.ADVERB
        || word == WordClass.DETERMINER
        || PARTICLES_AND_MODIFIERS.contains(view.lower(token));
  }

  /** {@code 900 officers and 21,000 men}. */
  private boolean isWithOfficers(int before) {
    boolean and = view.is(before, "and") || view.is(before, ",");
    return and && (view.is(before - 1, "officers") || view.is(before - 1, "troops"));
  }

  /** {@code a withdrawal of 25,000 men}, {@code the Guard consists of 110,000 men}. */
  private boolean isOfForce(int before) {
    int of = before;
    if (view.is(of, "to")) {
      VerbGroup level = view.clauses().lastBefore(of);
      boolean changes =
          level != null && (view.is(level, VerbRole.DOWN) || view.is(level, VerbRole.UP));
      return changes && isForceBefore(of);
    }
    if (!view.is(of, "of")) {
      VerbGroup verb = view.clauses().groupAt(of);
      boolean makes =
          verb != null && (verb.is("number") || verb.is("total") || verb.is("comprise"));
      return makes && isForceBefore(verb.first());
    }
    VerbGroup verb = view.clauses().groupAt(of - 1);
    if (verb != null) {
      return (verb.is("consist") || verb.is("compose")) && isForceBefore(verb.first());
    }
    PhraseMap.Match<Status> event =
        view.holds(of - 1) ? words.eventNouns.longest(view.tokens(), of - 1, of) : null;
    return event != null && isMove(event.value())
        || view.isFormation(of - 1)
        || view.is(of - 1, "army")
        || view.is(of - 1, "force");
  }

  private static boolean isLost(VerbGroup verb) {
    return verb != null && !verb.passive() && verb.is("lose");
  }

  /** {@code lost 200 men}, {@code the brigade fell back, leaving 90 men dead}. */
  private boolean isObject(int before, int end) {
    VerbGroup verb = view.clauses().groupAt(before);
    if (verb == null || verb.passive()) {
      return false;
    }
    if (isLost(verb) || view.is(verb, VerbRole.COMMAND)) {
      return true;
    }
    VerbGroup next = view.clauses().groupAt(end);
    boolean fallen = verb.is("leave") && next != null && next.isToll();
    boolean moved = verb.ofObject() != null && isMove(verb.ofObject());
    return (fallen || moved) && isForceBefore(verb.first());
  }

  /** {@code the group, which has more than 600 members}, {@code the army has 9,000 members}. */
  private ForceKind having() {
    VerbGroup verb = view.clauses().groupAt(beforeNumber());
    boolean has = verb != null && (verb.is("have") || verb.is("number") || verb.is("boast"));
    boolean moves = verb != null && !verb.passive() && isMove(verb.ofObject());
    return has || moves ? kindOfBody(verb.first()) : null;
  }

  /** The kind of the last body that the sentence names before a token, if it is armed. */
  private ForceKind kindOfBody(int token) {
    EntityMention nearest = null;
    for (EntityMention mention : view.mentions()) {
      boolean body =
          mention.entity().type() != EntityType.PERSON && !mention.entity().type().isPlace();
      nearest = mention.endToken() <= token && body ? mention : nearest;
    }
    if (nearest == null || !nearest.entity().type().isArmed()) {
      return null;
    }
    boolean group = nearest.entity().type() == EntityType.ARMED_GROUP;
    return group ? ForceKind.ARMED_GROUP : ForceKind.MILITARY;
  }

  private static boolean isMove(Status status) {
    return status == Status.ARRIVING || status == Status.LEAVING || status == Status.RECRUITED;
  }

  /** Whether the sentence names a force, an army or troops before a token. */
  private boolean isForceBefore(int token) {
    for (int i = view.first(); i < token; i++) {
      EntityMention mention = view.mention(i);
      if (mention != null && mention.entity().type().isArmed()) {
        return true;
      }
      PhraseMap.Match<FigureWords.CountedNoun> noun =
          words.countedNouns.longest(view.tokens(), i, token);
      boolean troops = noun != null && noun.value().free() && isOfState(noun.value().kind());
      if (troops || view.is(i, WordRole.SERVICE) || view.is(i, "force")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfState(ForceKind kind) {
    return kind == ForceKind.MILITARY || kind == ForceKind.FORMATION;
  }
}
