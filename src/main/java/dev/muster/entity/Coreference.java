package dev.muster.entity;

import dev.muster.text.Folding;
import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Tokens;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ties short mentions to the full ones of the same article: a surname or given name to the person
 * who bears it, a company's name to the one with its legal form, an acronym to the name that it was
 * put behind in brackets, or whose initials it is.
 */
final class Coreference {
  private static final int SHORTEST_SURNAME = 3;
  private static final int SHORTEST_GIVEN = 4;
  private static final int SHORTEST_NICKNAME = 4;
  private static final int LONGEST_NAME = 4;

  /** A house of parliament, rather than a seat of government that is called so. */
  private static final String STATES_HOUSE = "House";

  /** Names of several parts, of which the last is not the body itself. */
  private static final Pattern CONNECTED = Pattern.compile(" (of|for|and|&|on|in|at) ");

  /** Stands for a key that several entities share. */
  private static final Entity SEVERAL = new Entity("person:", "", EntityType.PERSON, null);

  private final Lookalikes lookalikes;
  private final NameWords words;
  private final DefiniteReferences references;
  private final KnownPeople people;
  private final LocalDate publishedOn;
  private final Map<String, Entity> surnames = new HashMap<>();
  private final Set<String> learned = new HashSet<>();
  private final Set<String> learnedInFull = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, Entity> middleNames = new HashMap<>();
  private final Map<String, Entity> patternSurnames = new HashMap<>();
  private final Map<String, Entity> givenNames = new HashMap<>();
  private final Map<String, Entity> companies = new HashMap<>();
  private final Map<String, Entity> nicknames = new HashMap<>();
  private final Acronyms acronyms = new Acronyms();

  /**
   * @param words which words may be names
   * @param references which nouns stand for bodies without a capital
   * @param people who is known beforehand
   * @param publishedOn the day of publication
   */
  Coreference(
      NameWords words, DefiniteReferences references, KnownPeople people, LocalDate publishedOn) {
    this.words = words;
    this.lookalikes = new Lookalikes(words);
    this.references = references;
    this.people = people;
    this.publishedOn = publishedOn;
  }

  /** Remembers the names of people, companies and bodies, and acronyms in brackets. */
  void learn(Draft draft) {
    for (EntityMention mention : draft.mentions()) {
      acronyms.learnDefined(draft, mention);
      boolean full = mention.endToken() - mention.firstToken() > 1;
      if (!(full ? learnedInFull : learned).add(mention.entity().id())) {
        continue;
      }
      switch (mention.entity().type()) {
        case PERSON -> learnPerson(mention);
        case ORGANISATION, FORCE, ARMED_GROUP, COALITION -> learnBody(draft.tokens(), mention);
        default -> {}
      }
    }
  }

  /** Remembers who is named after a title, if only by surname. */
  void learnTitles(Draft draft, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      EntityMention mention = chunk.title() == null ? null : draft.at(chunk.first());
      if (mention != null && mention.entity().type() == EntityType.PERSON) {
        named.add(mention.entity().id());
      }
    }
  }

  private void learnPerson(EntityMention mention) {
    Entity person = mention.entity();
    String name = PersonNames.withoutSuffix(person.name());
    int blank = name.indexOf(' ');
    String surname = Folding.fold(PersonNames.surname(name));
    if (blank < 0 || surname.length() < SHORTEST_SURNAME) {
      return;
    }
    if (mention.endToken() - mention.firstToken() > 1) {
      surnames.putIfAbsent(surname, person);
      named.add(person.id());
    }
    if (mention.via() == Via.PATTERN) {
      patternSurnames.putIfAbsent(surname, person);
    }
    learnMiddleName(name, person);
    String given = Folding.fold(name.substring(0, blank));
    if (given.length() >= SHORTEST_GIVEN) {
      givenNames.merge(given, person, (a, b) -> a.id().equals(b.id()) ? a : SEVERAL);
    }
  }

  /** A Spanish name has two surnames: {@code Jaime Paz Zamora} is {@code Paz}, too. */
  private void learnMiddleName(String name, Entity person) {
    int last = name.lastIndexOf(' ');
    int middle = name.lastIndexOf(' ', last - 1);
    if (middle < 0 || last - middle <= SHORTEST_SURNAME || name.charAt(last - 1) == '.') {
      return;
    }
    middleNames.putIfAbsent(Folding.fold(name.substring(middle + 1)), person);
    middleNames.putIfAbsent(Folding.fold(name.substring(middle + 1, last)), person);
  }

  private void learnBody(Tokens tokens, EntityMention mention) {
    Entity body = mention.entity();
    String name = body.name();
    if (mention.via() == Via.PATTERN && mention.surface().length() > name.length()) {
      companies.putIfAbsent(Folding.fold(name), body);
    }
    learnNickname(tokens, mention);
    acronyms.learnInitials(mention);
  }

  /** A known body goes by its last word: {@code New York Times}, {@code Los Angeles Lakers}. */
  private void learnNickname(Tokens tokens, EntityMention mention) {
    String name = mention.surface();
    int blank = name.lastIndexOf(' ');
    boolean named = mention.via() == Via.NAME || mention.via() == Via.ALIAS;
    if (!named
        || mention.entity().type() != EntityType.ORGANISATION
        || name.length() - blank <= SHORTEST_NICKNAME
        || blank < 0
        || CONNECTED.matcher(name).find()
        || words.isCommon(tokens.word(mention.endToken() - 2))
        || STATES_HOUSE.equals(name.substring(blank + 1))
        || references.isNoun(tokens, mention.endToken() - 1)) {
      return;
    }
    String last = Folding.fold(name.substring(blank + 1));
    nicknames.merge(last, mention.entity(), (a, b) -> a.id().equals(b.id()) ? a : SEVERAL);
  }

  /** Adds a mention for each short name of a sentence that was learned. */
  void find(Draft draft, Sentence sentence, List<Chunk> chunks) {
    acronyms.find(draft, sentence);
    for (Chunk chunk : chunks) {
      findName(draft, sentence, chunk);
    }
  }

  private void findName(Draft draft, Sentence sentence, Chunk chunk) {
    if (chunk.length() > LONGEST_NAME) {
      return;
    }
    EntityMention known = draft.at(chunk.first());
    boolean free = draft.isFree(chunk.first(), chunk.end());
    boolean whole =
        known != null
            && known.firstToken() == chunk.first()
            && known.endToken() == chunk.end()
            && (isPersonByPattern(known)
                || isFamous(known)
                || lookalikes.isGroupAsName(draft, sentence, known)
                || !patternSurnames.isEmpty() && Lookalikes.isTownAsName(draft, sentence, known));
    if (!whole && (!free || !canBeShort(draft, chunk))) {
      return;
    }
    String text = draft.tokens().text(chunk.first(), chunk.end() - 1);
    Entity entity = entity(text, known);
    if (free && entity == null && isCapitalInside(draft, sentence, chunk)) {
      entity = nicknames.get(Folding.fold(text));
    }
    if (free && entity == null) {
      findKnown(draft, sentence, chunk, text);
    }
    if (entity != null && (known == null || !entity.id().equals(known.entity().id()))) {
      add(draft, sentence, chunk.first(), chunk.end(), entity, Via.COREFERENCE);
    } else if (entity == null && whole && isPersonByPattern(known)) {
      findKnown(draft, sentence, chunk, text);
    }
  }

  /** Whether a chunk without a mention can be a short name at all, before it is looked up. */
  private boolean canBeShort(Draft draft, Chunk chunk) {
    boolean learnt = !surnames.isEmpty() || !companies.isEmpty() || !nicknames.isEmpty();
    return chunk.length() == 1
        ? learnt || chunk.title() != null
        : !companies.isEmpty()
            || !middleNames.isEmpty()
            || learnt && PhraseMap.isHyphen(draft.tokens(), chunk.first() + 1);
  }

  /** Whether a single word after {@code the} has a capital where no sentence starts. */
  private static boolean isCapitalInside(Draft draft, Sentence sentence, Chunk chunk) {
    return chunk.length() == 1
        && chunk.title() == null
        && chunk.first() > sentence.firstToken()
        && draft.letterCase(sentence) == LetterCase.NORMAL
        && draft.tokens().text(chunk.first() - 1).equalsIgnoreCase("the");
  }

  /** Whether someone is known by surname alone, and the article does not give the full name. */
  private boolean isFamous(EntityMention mention) {
    return mention.via() == Via.ALIAS
        && mention.entity().type() == EntityType.PERSON
        && mention.endToken() == mention.firstToken() + 1
        && !named.contains(mention.entity().id());
  }

  private static boolean isPersonByPattern(EntityMention mention) {
    return mention.via() == Via.PATTERN && mention.entity().type() == EntityType.PERSON;
  }

  /** Whom or what a short name stands for; null if nothing in the article is called so. */
  private Entity entity(String text, EntityMention known) {
    String name = Folding.fold(PersonNames.withoutArticle(text));
    if (known != null && known.entity().type() == EntityType.PLACE) {
      return patternSurnames.get(name);
    }
    Entity entity = companies.get(Folding.fold(text));
    if (entity == null) {
      entity = surnames.get(name);
    }
    if (entity == null && known == null) {
      entity = givenNames.get(name);
    }
    return entity == null ? middleNames.get(name) : entity;
  }

  /** A surname after an office or a general's rank may tell who it is: {@code Senator Dodd}. */
  private void findKnown(Draft draft, Sentence sentence, Chunk chunk, String text) {
    if (chunk.title() == null || !chunk.title().isHigh()) {
      return;
    }
    String surname = Folding.fold(PersonNames.withoutArticle(text));
    Entity person = people.onlyOne(surname, publishedOn);
    if (person != null) {
      surnames.putIfAbsent(surname, person);
      draft.add(
          draft.mention(sentence, chunk.first(), chunk.end(), person, Via.ALIAS, Reason.DATE));
    }
  }

  private static void add(
      Draft draft, Sentence sentence, int first, int end, Entity entity, Via via) {
    if (entity != null && entity != SEVERAL) {
      draft.add(draft.mention(sentence, first, end, entity, via, Reason.ANTECEDENT));
    }
  }
}
