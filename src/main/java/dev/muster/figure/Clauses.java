package dev.muster.figure;

import dev.muster.figure.FigureWords.Verb;
import dev.muster.figure.VerbGroup.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The verbs of a sentence and the classes of its words: what rules of clauses look at. */
final class Clauses {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am");
  private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "did");
  private static final Set<String> MODALS =
      Set.of("will", "would", "shall", "could", "may", "might", "should", "must", "can");

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  /** The most tokens of an aside. */
  private static final int ASIDE = 15;

  private final SentenceView view;
  private final WordClass[] classes;
  private final List<VerbGroup> groups = new ArrayList<>(4);
  private final VerbGroup[] groupOf;

  Clauses(SentenceView view) {
    this.view = view;
    this.classes = WordClasses.of(view);
    this.groupOf = new VerbGroup[classes.length];
    for (int i = view.first(); i < view.end(); ) {
      i = isGroupStart(i) ? group(i) : i + 1;
    }
  }

  /** The class of a token; null outside the sentence. */
  WordClass at(int token) {
    return view.holds(token) ? classes[token - view.first()] : null;
  }

  /** The verb group that holds a token; null if none does. */
  VerbGroup groupAt(int token) {
    return view.holds(token) ? groupOf[token - view.first()] : null;
  }

  /** The verb groups in order. */
  List<VerbGroup> groups() {
    return groups;
  }

  /** The group before another one; null for the first. */
  VerbGroup before(VerbGroup group) {
    return group.index() == 0 ? null : groups.get(group.index() - 1);
  }

  /** The last group whose verb stands before a token; null if there is none. */
  VerbGroup lastBefore(int token) {
    VerbGroup last = null;
    for (VerbGroup group : groups) {
      last = group.head() < token ? group : last;
    }
    return last;
  }

  private boolean isGroupStart(int i) {
    return switch (at(i)) {
      case VERB, AUXILIARY, TO, PREDICATIVE -> true;
      default -> false;
    };
  }

  private int group(int first) {
    boolean infinitive = false;
    boolean modal = false;
    boolean be = false;
    boolean have = false;
    int last = first;
    int at = first;
    for (; view.holds(at); at++) {
      WordClass word = at(at);
      if (word == WordClass.TO) {
        if (at > first && !be) {
          break;
        }
        infinitive |= at == first;
        modal |= at > first;
      } else if (word == WordClass.AUXILIARY) {
        String text = view.lower(at);
        modal |= MODALS.contains(text);
        be |= BE.contains(text);
        have |= HAVE.contains(text);
      } else if (word == WordClass.VERB || word == WordClass.PREDICATIVE) {
        last = at;
        break;
      } else if (word != WordClass.ADVERB && !(be && word == WordClass.MARK)) {
        break;
      }
      last = word == WordClass.ADVERB || word == WordClass.MARK ? last : at;
    }
    add(first, last, infinitive, modal, be, have);
    return last + 1;
  }

  private void add(
      int first, int head, boolean infinitive, boolean modal, boolean be, boolean have) {
    WordClass word = at(head);
    Verb verb = word == WordClass.AUXILIARY ? auxiliary(head) : view.verb(head);
    boolean past =
        word == WordClass.VERB
            && (verb == null
                || verb.form().equals("past")
                || verb.form().equals("participle")
                || verb.isInvariant() && (be || have) && !modal && !infinitive);
    boolean ing = word == WordClass.VERB && verb != null && verb.form().equals("ing");
    boolean joined = at(first - 1) == WordClass.COORDINATOR;
    VerbGroup earlier = groups.isEmpty() ? null : groups.get(groups.size() - 1);
    boolean shares = joined && earlier != null && first == head;
    Form form;
    if (infinitive) {
      form = Form.INFINITIVE;
    } else if (word == WordClass.PREDICATIVE && first == head) {
      form = Form.PREDICATIVE;
    } else if (be || have || modal || word == WordClass.AUXILIARY) {
      form = Form.FINITE;
    } else if (ing) {
      form = Form.GERUND;
    } else if (past) {
      form = shares && earlier.passive() ? earlier.form() : Form.PAST;
    } else {
      VerbGroup main = shares && verb.isBase() ? agreeing(earlier) : earlier;
      boolean inherits = shares && (main.form() == Form.INFINITIVE || main.modal());
      form = inherits ? main.form() : Form.FINITE;
      modal = modal || inherits && main.modal();
    }
    boolean passive = past && be || past && shares && earlier.passive();
    modal |= shares && earlier.modal();
    boolean done =
        !infinitive && !modal && (have && past || PAST_AUXILIARIES.contains(view.lower(first)));
    VerbGroup group =
        new VerbGroup(groups.size(), first, head, verb, form, passive, modal, done, joined);
    groups.add(group);
    for (int i = first; i <= head; i++) {
      groupOf[i - view.first()] = group;
    }
  }

  /**
   * The group that a base form goes on with: the one before it, but an infinitive further back
   * where that one is in the singular, which no base form is ({@code to drop a plan that has failed
   * and send}).
   */
  private VerbGroup agreeing(VerbGroup earlier) {
    VerbGroup group = earlier;
    while (group != null && isSingular(group)) {
      group = before(group);
    }
    boolean found = group != null && (group.form() == Form.INFINITIVE || group.modal());
    return found ? group : earlier;
  }

  private boolean isSingular(VerbGroup group) {
    boolean plain = group.form() == Form.FINITE && !group.modal();
    boolean present = group.verb() != null && group.verb().form().equals("present");
    return plain
        && (SINGULAR.contains(view.lower(group.first()))
            || present && group.first() == group.head());
  }

  /** {@code has 300 soldiers}, {@code are killed}: whether a verb has the tense of what is now. */
  boolean isPresent(VerbGroup group) {
    return group.form() == Form.FINITE && !group.modal() && !group.done();
  }

  /** {@code has sent}, {@code have been killed}: up to now, and on no day that is over. */
  boolean isPerfect(VerbGroup group) {
    boolean have = view.is(group.first(), "has") || view.is(group.first(), "have");
    return group.form() == Form.FINITE && group.done() && have;
  }

  private Verb auxiliary(int head) {
    String text = view.lower(head);
    if (HAVE.contains(text)) {
      return new Verb("have", "base", null, Status.PRESENT);
    }
    return BE.contains(text) ? new Verb("be", "base", Status.PRESENT, null) : null;
  }

  /** Whether something follows a group that may be its object. */
  boolean hasObject(VerbGroup group) {
    int next = group.head() + 1;
    while (at(next) == WordClass.ADVERB) {
      next++;
    }
    WordClass word = at(next);
    return word != null && word.startsPhrase() && view.date(next) == null;
  }

  /**
   * The token after an aside between dashes that a verb with a tense or a coordinator follows:
   * {@code seven soldiers -- not six -- were}; -1 if the token opens none.
   */
  int afterAside(int open) {
    int close = open + 1;
    while (close - open < ASIDE && view.holds(close) && at(close) != WordClass.STOP) {
      close++;
    }
    VerbGroup after = isDash(open) && isDash(close) ? groupAt(close + 1) : null;
    boolean tensed = after != null && (after.form() == Form.FINITE || after.form() == Form.PAST);
    boolean joined = isDash(open) && isDash(close) && at(close + 1) == WordClass.COORDINATOR;
    return tensed || joined ? close + 1 : -1;
  }

  /**
   * Whether a dash closes an aside before a verb: {@code 114 -- 39 of them rebels -- have died}.
   */
  boolean closesAside(int close) {
    VerbGroup verb = isDash(close) ? groupAt(close + 1) : null;
    boolean tensed = verb != null && (verb.form() == Form.FINITE || verb.form() == Form.PAST);
    for (int i = close - 1; tensed && i >= Math.max(view.first(), close - ASIDE); i--) {
      if (at(i) == WordClass.STOP) {
        return isDash(i);
      }
    }
    return false;
  }

  /**
   * The comma that opens an aside which a comma before a verb with a tense closes, if a relative
   * pronoun, a participle or, after a name, an article follows it: {@code Finland, which joined
   * NATO in April, sent}, {@code Chad, an ally of France, sent}; -1 if there is none.
   */
  int asideBefore(VerbGroup sent) {
    int token = sent.first();
    boolean tensed = sent.form() == Form.FINITE || sent.form() == Form.PAST;
    if (!tensed || at(token - 1) != WordClass.COMMA) {
      return -1;
    }
    for (int i = token - 2; i >= Math.max(view.first(), token - ASIDE); i--) {
      VerbGroup verb = groupAt(i + 1);
      boolean participle =
          verb != null
              && verb.first() == i + 1
              && (verb.form() == Form.PAST || verb.form() == Form.GERUND);
      boolean article = view.is(i + 1, "a") || view.is(i + 1, "an") || view.is(i + 1, "the");
      boolean tells =
          participle || at(i + 1) == WordClass.RELATIVE || article && view.mention(i - 1) != null;
      if (at(i) == WordClass.COMMA && tells) {
        return i;
      }
      if (at(i) == WordClass.STOP) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isDash(int token) {
    return DASHES.contains(view.lower(token));
  }

  /** The first comma or stop at or after a token, or the sentence's end. */
  int nextMark(int token) {
    int i = token;
    while (view.holds(i) && at(i) != WordClass.COMMA && at(i) != WordClass.STOP) {
      i++;
    }
    return i;
  }
}
