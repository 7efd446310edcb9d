package dev.muster.entity;

import dev.muster.text.Passage;
import dev.muster.text.Sentence;
import dev.muster.text.Tokenizer;
import dev.muster.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the mentions of entities in the passages of one article.
 *
 * <p>In each sentence the longest names of the gazetteer come first, then forces and organs of
 * states, bodies by their head nouns, people and places by pattern. Then, over the whole article,
 * shared names are resolved, and short mentions are tied to full ones. Immutable; may be shared.
 */
public final class EntityRecognizer {
  private final NameWords words;
  private final EntityMaker maker;
  private final NameFinder names;
  private final ChunkFinder chunks;
  private final CountryBodies countryBodies;
  private final BodyFinder bodies;
  private final PersonFinder people;
  private final PlaceFinder places;
  private final BarePlaces barePlaces;
  private final RomanceNames romanceNames;
  private final KnownPeople known;
  private final ChainedPlaces chained;
  private final DoubtfulTowns towns;
  private final DoubtfulPeoples peoples;
  private final BareBodies bareBodies;
  private final DefiniteReferences references;
  private final RepeatedPlaces repeats = new RepeatedPlaces();

  /**
   * @param gazetteer the entities that are known beforehand
   * @param vocabulary the tokenizer's; words are added to it
   * @param tokenizer the one that makes the passages' tokens
   */
  public EntityRecognizer(Gazetteer gazetteer, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.words = new NameWords(vocabulary, gazetteer, tokenizer);
    this.maker = new EntityMaker(gazetteer);
    Names all = new Names(gazetteer, vocabulary, tokenizer);
    this.names = new NameFinder(all, words);
    this.chained = new ChainedPlaces(all, gazetteer, maker);
    this.chunks = new ChunkFinder(words, vocabulary, tokenizer);
    this.countryBodies = new CountryBodies(gazetteer, maker, vocabulary, tokenizer);
    this.bodies = new BodyFinder(words, maker, countryBodies, vocabulary, tokenizer);
    this.people = new PersonFinder(words, bodies, maker, vocabulary);
    this.places = new PlaceFinder(words, maker, vocabulary, tokenizer);
    this.barePlaces = new BarePlaces(words, maker, vocabulary, tokenizer);
    this.romanceNames = new RomanceNames(words, gazetteer, maker, places, vocabulary);
    this.known = new KnownPeople(gazetteer);
    this.towns = new DoubtfulTowns(gazetteer, known);
    this.peoples = new DoubtfulPeoples();
    this.bareBodies = new BareBodies(countryBodies, words, gazetteer);
    this.references =
        new DefiniteReferences(words, countryBodies, gazetteer, vocabulary, tokenizer);
  }

  /**
   * The mentions in an article's passages, a list for each, in order of their first tokens. A
   * mention may stand inside another one; two never overlap otherwise.
   *
   * @param passages the passages, the title first
   * @param publishedOn the day of publication
   */
  public List<List<EntityMention>> recognize(List<Passage> passages, LocalDate publishedOn) {
    List<Draft> drafts = passages.stream().map(Draft::new).toList();
    List<Ambiguous> undecided = new ArrayList<>();
    List<List<List<Chunk>>> allChunks = new ArrayList<>();
    for (Draft draft : drafts) {
      List<List<Chunk>> ofPassage = new ArrayList<>();
      for (Sentence sentence : draft.passage().sentences()) {
        names.find(draft, sentence, undecided);
        List<Chunk> found = chunks.chunks(draft, sentence);
        bodies.find(draft, sentence, found);
        countryBodies.find(draft, sentence);
        for (Chunk chunk : found) {
          places.findByNoun(draft, sentence, chunk);
          people.find(draft, sentence, chunk);
          places.findBySeat(draft, sentence, chunk);
        }
        people.findInLists(draft, sentence, found);
        romanceNames.find(draft, sentence);
        ofPassage.add(found);
      }
      allChunks.add(ofPassage);
    }
    resolve(drafts, undecided, publishedOn);
    drafts.forEach(chained::settle);
    towns.drop(drafts);
    peoples.drop(drafts);
    PlaceCountries countries = new PlaceCountries(maker);
    drafts.forEach(countries::learn);
    drafts.forEach(countries::tell);
    bareBodies.tie(drafts);
    tie(drafts, allChunks, publishedOn);
    findBarePlaces(drafts, allChunks);
    repeats.find(drafts);
    references.find(drafts, bareBodies.mostNamed(drafts));
    return drafts.stream().map(Draft::mentions).toList();
  }

  private void findBarePlaces(List<Draft> drafts, List<List<List<Chunk>>> chunks) {
    for (int i = 0; i < drafts.size(); i++) {
      for (Sentence sentence : drafts.get(i).passage().sentences()) {
        for (Chunk chunk : chunks.get(i).get(sentence.index())) {
          barePlaces.find(drafts.get(i), sentence, chunk);
        }
      }
    }
  }

  private void resolve(List<Draft> drafts, List<Ambiguous> undecided, LocalDate publishedOn) {
    if (undecided.isEmpty()) {
      return;
    }
    List<EntityMention> certain = new ArrayList<>();
    for (Draft draft : drafts) {
      for (EntityMention mention : draft.mentions()) {
        if (mention.reason() != Reason.WEIGHT) {
          certain.add(mention);
        }
      }
    }
    Resolver resolver = new Resolver(maker, publishedOn, certain);
    for (Ambiguous ambiguous : undecided) {
      EntityMention resolved = resolver.resolve(ambiguous);
      if (resolved == null) {
        ambiguous.draft().remove(ambiguous.mention());
      } else {
        ambiguous.draft().replace(ambiguous.mention(), resolved);
      }
    }
  }

  private void tie(List<Draft> drafts, List<List<List<Chunk>>> chunks, LocalDate publishedOn) {
    Coreference coreference = new Coreference(words, references, known, publishedOn);
    drafts.forEach(coreference::learn);
    for (int i = 0; i < drafts.size(); i++) {
      for (List<Chunk> ofSentence : chunks.get(i)) {
        coreference.learnTitles(drafts.get(i), ofSentence);
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      for (Sentence sentence : drafts.get(i).passage().sentences()) {
        coreference.find(drafts.get(i), sentence, chunks.get(i).get(sentence.index()));
      }
    }
  }
}
