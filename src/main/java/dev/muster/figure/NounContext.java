package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.text.PhraseMap;
import dev.muster.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a noun phrase says of its noun: names, adjectives, what {@code of} joins. Decides whether a
 * noun of people stands for forces, and of what kind. One per phrase.
 */
final class NounContext {
  private static final int REACH = 7;

  private final SentenceView view;
  private final FigureWords words;
  private final Tokens tokens;
  private final int start;
  private final List<EntityMention> inside = new ArrayList<>(2);
  private final OfficerRules officers;
  private ForceKind kind;
  private Status status;

  /**
   * @param start number after the quantity's last token
   */
  NounContext(SentenceView view, FigureWords words, int start) {
    this.view = view;
    this.words = words;
    this.tokens = view.tokens();
    this.start = start;
    this.officers = new OfficerRules(view, words);
  }

  /** Takes in a name of the phrase. */
  void add(EntityMention mention) {
    if (!inside.contains(mention)) {
      inside.add(mention);
    }
  }

  /** Takes in an adjective or noun that says of what kind the forces are. */
  void modify(ForceKind adjective) {
    kind = kind == null ? adjective : kind;
  }

  /** Whether the phrase says whose the forces are or of what kind. */
  boolean isDescribed() {
    return kind != null || !inside.isEmpty();
  }

  /** Takes in a participle of the phrase by the toll that it tells, if it tells one. */
  void attribute(Status told) {
    status = told != null && told.isToll() ? told : status;
  }

  /** Whether a noun of people counts here: by itself, or by what the phrase says of it. */
  boolean isCounted(CountedNoun noun, int first, int end) {
    if (officers.isOfficers(first)) {
      join(end);
      return isArmed() || kind != null || officers.isArmedSentence(first);
    }
    MenRules men = new MenRules(view, words, start);
    ForceKind membership = men.membership(first, end);
    if (membership != null) {
      modify(membership);
      return true;
    }
    if (!noun.free() && isLost(end - 1)) {
      return true;
    }
    if (noun.free() || men.isForce(end)) {
      return true;
    }
    join(end);
    boolean personnel =
        noun.kind() == ForceKind.MILITARY
            && isPersonnel(end - 1)
            && (inside.stream().anyMatch(m -> m.entity().type() == EntityType.COUNTRY)
                || men.isDeployed());
    return isArmed() || personnel || kind != null;
  }

  /** Whether a noun stands for people whom a force lost; takes in the force if it is named. */
  boolean isLost(int noun) {
    LossRules losses = new LossRules(view, words, start);
    LossRules.Sufferer suffering = losses.of(noun);
    LossRules.Sufferer fellows = suffering == null ? losses.fellows(noun) : suffering;
    LossRules.Sufferer sufferer = fellows == null ? losses.losing() : fellows;
    if (sufferer == null) {
      return false;
    }
    modify(sufferer.kind());
    if (sufferer.named() != null) {
      add(sufferer.named());
    }
    return true;
  }

  /** Whether people of a nation are some of the forces that the clause names. */
  boolean isNationals() {
    ForceKind of = NationalRules.kind(view, new MenRules(view, words, start).beforeNumber());
    if (of != null) {
      modify(of);
    }
    return of != null;
  }

  /** The phrase of a participle that stands for those whom a force lost: {@code 20 killed}. */
  CountedPhrase lost(int token) {
    PhraseMap.Match<Status> event = words.eventNouns.longest(tokens, token, token + 1);
    Status told = event == null && view.verb(token) != null ? view.verb(token).object() : null;
    return new CountedPhrase(
        token,
        token + 1,
        view.lower(token),
        kind,
        null,
        List.copyOf(inside),
        event == null ? told : event.value());
  }

  /** States that are members of an alliance: {@code 40 members of the coalition}. */
  boolean isStates(CountedNoun noun, int end) {
    if (!view.is(end - 1, "members") || noun.free() || !view.is(end, "of")) {
      return false;
    }
    int body = view.isDeterminer(end + 1) ? end + 2 : end + 1;
    if (view.is(body, WordRole.ALLIANCE) && view.mention(body) == null) {
      return true;
    }
    return kind == null
        && inside.stream().anyMatch(m -> m.firstToken() >= end)
        && inside.stream()
            .filter(m -> m.firstToken() >= end)
            .allMatch(m -> m.entity().type() == EntityType.COALITION);
  }

  private boolean isArmed() {
    return inside.stream().anyMatch(m -> m.entity().type().isArmed());
  }

  private boolean isPersonnel(int token) {
    String text = view.lower(token);
    return text.equals("personnel") || text.startsWith("advis") || text.startsWith("trainer");
  }

  /**
   * Takes in the name that {@code of} or {@code from} joins to the noun; past a nationality and
   * what describes it to the group itself: {@code of the Nigerian Islamist group Boko Haram}.
   */
  private void join(int end) {
    int of = view.is(end, "serving") ? end + 1 : end;
    if (!view.is(of, "of") && !view.is(of, "from") && !isWithin(of)) {
      return;
    }
    for (int at = of + 1; at < Math.min(view.end(), end + REACH); at++) {
      EntityMention mention = view.mention(at);
      if (mention != null) {
        add(mention);
        if (mention.entity().type().isArmed() || view.isPossessive(mention.endToken())) {
          return;
        }
        at = mention.endToken() - 1;
        continue;
      }
      WordClass word = view.clauses().at(at);
      boolean passed = word != null && word.isInPhrase() || view.isHyphen(at);
      if (!passed || view.date(at) != null) {
        return;
      }
      PhraseMap.Match<ForceKind> adjective = words.adjectives.longest(tokens, at, view.end());
      PhraseMap.Match<CountedNoun> body = view.is(at, WordRole.BODY) ? view.countedNoun(at) : null;
      if (adjective != null) {
        modify(adjective.value());
      } else if (body != null) {
        modify(body.value().kind());
      }
    }
  }

  /** {@code in the NATO-led International Security Assistance Force}, {@code with the army of}. */
  private boolean isWithin(int preposition) {
    if (!view.is(preposition, "in") && !view.is(preposition, "with")) {
      return false;
    }
    int at = preposition + 1;
    while (view.isDeterminer(at)
        || view.clauses().at(at) == WordClass.ATTRIBUTE
        || view.isHyphen(at)
        || view.isHyphen(at + 1) && view.clauses().at(at + 2) == WordClass.ATTRIBUTE) {
      at++;
    }
    EntityMention body = view.mention(at);
    EntityType type = body == null ? null : body.entity().type();
    return type == EntityType.COALITION || type == EntityType.FORCE;
  }

  /** The phrase whose noun is a service. */
  CountedPhrase service(int token) {
    String noun = view.lower(token);
    return new CountedPhrase(
        token, token + 1, noun, ForceKind.MILITARY, null, List.copyOf(inside), status);
  }

  /** The phrase whose noun is a name. */
  CountedPhrase named(EntityMention mention) {
    boolean nation = mention.entity().type() == EntityType.COUNTRY;
    ForceKind of = nation ? kind : words.kind(mention);
    ForceKind named = endsInFighters(mention) ? ForceKind.ARMED_GROUP : of;
    String noun = mention.surface().toLowerCase(Locale.ROOT);
    return new CountedPhrase(
        mention.firstToken(), mention.endToken(), noun, named, null, List.copyOf(inside), status);
  }

  /**
   * The phrase of a noun that counts, with a second one that {@code and} joins to it.
   *
   * @param strong whether the people of a unit are counted: {@code 3,000-strong brigade}
   */
  CountedPhrase phrase(int first, int end, CountedNoun noun, boolean strong) {
    int last = end;
    ForceKind of = strong ? people(kind(noun, first)) : kind(noun, first);
    if (view.is(end, "and") && of != ForceKind.FORMATION) {
      PhraseMap.Match<CountedNoun> second = view.countedNoun(end + 1);
      if (second != null && second.value().free() && !second.value().singular()) {
        of = second.value().kind() == of ? of : ForceKind.MIXED;
        last = second.endToken();
      }
    }
    join(last);
    PhraseMap.Match<Status> event = words.eventNouns.longest(tokens, first, end);
    if (event != null && (event.value().isToll() || event.value() == Status.OTHER)) {
      status = event.value();
    }
    return new CountedPhrase(
        first,
        last,
        tokens.text(first, end - 1).toLowerCase(Locale.ROOT),
        of,
        strong ? null : noun.echelon(),
        List.copyOf(inside),
        status);
  }

  /** The kind of the people of a unit. */
  private ForceKind people(ForceKind of) {
    boolean unit = of == ForceKind.FORMATION;
    boolean group =
        inside.stream().anyMatch(m -> m.entity().type() == EntityType.ARMED_GROUP)
            || kind == ForceKind.ARMED_GROUP;
    return unit ? group ? ForceKind.ARMED_GROUP : ForceKind.MILITARY : of;
  }

  /** The kind of the noun, which the phrase may change: army officers, rebel commanders. */
  private ForceKind kind(CountedNoun noun, int first) {
    if (noun.kind() == ForceKind.FORMATION) {
      return noun.kind();
    }
    for (EntityMention mention : inside) {
      EntityType type = mention.entity().type();
      if (type == EntityType.ARMED_GROUP) {
        boolean police = noun.kind() == ForceKind.POLICE && view.is(first, WordRole.POLICE);
        return police ? ForceKind.POLICE : ForceKind.ARMED_GROUP;
      }
      if (type == EntityType.FORCE) {
        ForceKind service = words.service(mention);
        boolean named = noun.kind() == ForceKind.ARMED_GROUP && mention.endToken() <= first;
        boolean ofIt = service != null && mention.firstToken() > first; // corporal of the police
        if (service == ForceKind.MILITARY || named || ofIt || !noun.free()) {
          return service == null ? ForceKind.MILITARY : service;
        }
      }
    }
    boolean unit = kind == ForceKind.FORMATION; // two brigade commanders, four patrol policemen
    if (kind != null && !noun.free()) {
      return unit ? ForceKind.MILITARY : kind;
    }
    if (kind != null && noun.kind() == ForceKind.POLICE && !unit) {
      return kind;
    }
    boolean service = officers.areOfService(first);
    return (kind == null || unit) && service ? ForceKind.MILITARY : noun.kind();
  }

  /** {@code Peruvian guerrillas}, which are no force of Peru's. */
  private boolean endsInFighters(EntityMention mention) {
    int end = mention.endToken();
    PhraseMap.Match<CountedNoun> noun = words.countedNouns.longest(tokens, end - 1, end);
    return noun != null && noun.value().kind() == ForceKind.ARMED_GROUP;
  }
}
