package dev.muster.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.text.Passage;
import dev.muster.text.RandomText;
import dev.muster.text.SentenceDetector;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvTable;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityRecognizerTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 8, 23);
  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final Tokenizer TOKENIZER = new Tokenizer(VOCABULARY);
  private static final SentenceDetector DETECTOR = new SentenceDetector(TOKENIZER, VOCABULARY);
  private static final EntityRecognizer RECOGNIZER =
      new EntityRecognizer(Gazetteer.load(List.of()), VOCABULARY, TOKENIZER);

  private static Passage passage(String text) {
    Tokens tokens = TOKENIZER.tokenize(text);
    return new Passage(tokens, DETECTOR.detect(tokens));
  }

  private static List<EntityMention> mentions(String text) {
    return RECOGNIZER.recognize(List.of(passage(text)), PUBLISHED).get(0);
  }

  private static String shown(String text) {
    return mentions(text).stream()
        .map(m -> m.surface() + "=" + m.entity().id() + "/" + m.via().label())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          US troops left Iraq.              | US troops=force:united-states/forces/pattern; US=country:USA/acronym; Iraq=country:IRQ/name
          The U.S. and the UK agreed.       | U.S.=country:USA/acronym; UK=country:GBR/acronym
          They told us to go.               | ``
          The Iraqi army fights.            | Iraqi army=force:iraq/iraqi-army/pattern; Iraqi=country:IRQ/demonym
          Iraq's parliament voted.          | Iraq's parliament=org:council-of-representatives-of-iraq/pattern; Iraq=country:IRQ/name
          Iran-backed militias came.        | Iran=country:IRN/name
          Daesh held Mosul.                 | Daesh=group:islamic-state/alias; Mosul=place:iraq/mosul/name
          Kata’ib Hezbollah denied it.      | Kata’ib Hezbollah=group:kataib-hezbollah/name
          She was in Tripoli, Lebanon.      | Tripoli=place:lebanon/tripoli/name; Lebanon=country:LBN/name
          She was in Tripoli, Libya.        | Tripoli=place:libya/tripoli/name; Libya=country:LBY/name
          KABUL AND WASHINGTON AGREED.      | KABUL=place:afghanistan/kabul/name; WASHINGTON=place:united-states/washington/name
          Turkey was served with rice.      | Turkey=country:TUR/name
          It sank in the Mediterranean Sea. | Mediterranean Sea=place:mediterranean/alias
          Central American leaders met.     | Central American=place:central-america/demonym
          On Sunday in August he rested.    | ``
          Indian tribes and other Indians.  | ``
          India met Indian tribes.          | India=country:IND/name; Indian=country:IND/demonym
          """)
  void namesAreFoundAndResolved(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met in Norburg.                          | place:norburg          | unresolved
          They met in Norburg, Iraq.                    | place:iraq/norburg     | apposition
          Iran won. They met in Norburg.                | place:iran/norburg     | country
          From Tehran he went to Norburg.               | place:iran/norburg     | country
          Iran met Iraq in Norburg.                     | place:norburg          | unresolved
          Iran met Iraq in Norburg. Iraq won.           | place:iraq/norburg     | country
          They met in Sudburg.                          | place:iran/sudburg     | weight
          They met in Westburg.                         | place:iraq/westburg    | weight
          """)
  void sharedNamesStayUnresolvedWhereNothingDecides(String text, String id, String reason)
      throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    Tokenizer tokenizer = new Tokenizer(vocabulary);
    TsvTable own =
        TsvTable.read(
            "own.tsv",
            new StringReader(
                """
                id	name	type	country	weight	source
                place:iraq/norburg	Norburg	place	IRQ	50000	test
                place:iran/norburg	Norburg	place	IRN	60000	test
                place:iraq/sudburg	Sudburg	place	IRQ	50000	test
                place:iran/sudburg	Sudburg	place	IRN	500000	test
                place:iraq/westburg	Westburg	place	IRQ	50000	test
                place:iraq/westburg-province	Westburg	place	IRQ	50000	test
                """));
    EntityRecognizer recognizer =
        new EntityRecognizer(Gazetteer.load(List.of(own)), vocabulary, tokenizer);
    Tokens tokens = tokenizer.tokenize(text);
    Passage passage =
        new Passage(tokens, new SentenceDetector(tokenizer, vocabulary).detect(tokens));
    EntityMention town =
        recognizer.recognize(List.of(passage), PUBLISHED).get(0).stream()
            .filter(m -> m.surface().endsWith("burg"))
            .findFirst()
            .orElseThrow();
    assertThat(town.entity().id()).isEqualTo(id);
    assertThat(town.reason().label()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iraq is calm, the Foreign Ministry said.         | Foreign Ministry | org:iraq/foreign-ministry
          Italians wait. The Supreme Court ruled in Italy. | Supreme Court    | org:italy/supreme-court
          The Supreme Court ruled in Washington.           | Supreme Court    | org:us-supreme-court
          In Berlin, members of Parliament met.            | Parliament       | org:bundestag
          Iraq and Iran wait for the Foreign Ministry.     | Foreign Ministry | org:foreign-ministry
          Iraq's Ministry of Defence closed.               | Iraq's Ministry of Defence | org:iraqi-defence-ministry
          Israel's military withdrew.                      | Israel's military | force:israel/idf
          The New York Times asked. He told the Times no.  | Times            | org:new-york-times
          Truman Capote wrote.                             | Truman Capote    | person:truman-capote
          Jason Miller and Dwyler Quint met.               | Dwyler Quint     | person:dwyler-quint
          Israel's Supreme Court ruled.                    | Israel's Supreme Court | org:israeli-supreme-court
          The Greek Coast Guard sailed.                    | Greek Coast Guard | force:greece/coast-guard
          They live in the Hague.                          | the Hague        | place:netherlands/the-hague
          """)
  void bodiesPeopleAndTownsByWhatStandsAround(String text, String surface, String id) {
    assertThat(mentions(text))
        .filteredOn(m -> m.surface().equals(surface))
        .extracting(m -> m.entity().id())
        .containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Egyptians voted. The government waits.               | government | org:egypt/government
          Egypt voted. They left the military.                 | military   | force:egypt/military
          He rules Egypt. They marched to the capital.         | capital    | place:egypt/cairo
          Egyptian women voted. The nation waits.              | nation     | country:EGY
          Badr Corp. sells. The company grows.                 | company    | org:badr
          Home Secretary Anna Muster left. The home secretary is ill. | home secretary | person:anna-muster
          """)
  void nounsStandForWhatTheArticleIsAbout(String text, String surface, String id) {
    assertThat(mentions(text))
        .filteredOn(m -> m.surface().equals(surface))
        .extracting(m -> m.entity().id() + "/" + m.via().label())
        .containsExactly(id + "/coreference");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Egypt and Libya voted. The government waits.    | government
          Egypt voted. The provincial government waits.   | government
          Egypt voted. They left the military hospital.   | military
          Egypt voted. They raised the capital of a bank. | capital
          Egypt and Libya voted. The nation waits.        | nation
          The army lost the battle for Aden.              | army
          In Egypt we saw our sons, and in Libya we saw the country. | country
          """)
  void nounsStandForNothingWhereSeveralThingsCouldBeMeant(String text, String surface) {
    assertThat(mentions(text)).extracting(EntityMention::surface).doesNotContain(surface);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Major General Tariq al Bakri, a spokesman, spoke.   | Tariq al Bakri | person:tariq-al-bakri
          Mr. Fremdling and others came.                      | Fremdling      | person:fremdling
          Defence Minister Anna Musterfrau left.              | Anna Musterfrau | person:anna-musterfrau
          The Ministry of Fisheries closed.                   | Ministry of Fisheries | org:ministry-of-fisheries
          The Fremdling Brigade attacked.                     | Fremdling Brigade | force:fremdling-brigade
          He lives in the Fremdling district.                 | Fremdling | place:fremdling
          They crossed the Fremdling River at dawn.           | Fremdling River | place:fremdling-river
          They met in the Fremdling valley.                   | Fremdling valley | place:fremdling-valley
          Soldiers held the Green Mountains.                  | Green Mountains | place:green-mountains
          Troops left Camp Fremdling.                         | Camp Fremdling | place:camp-fremdling
          It burned in Fremdling, Colo. last week.            | Fremdling | place:united-states/fremdling
          He lives in San Antonio Zeppo.                      | San Antonio Zeppo | place:san-antonio-zeppo
          Planes left George Bush Airport.                    | George Bush Airport | place:george-bush-airport
          Coach Anna Moore left.                              | Anna Moore | person:anna-moore
          Minister for Foreign Affairs Zeppo Fremdling left.  | Zeppo Fremdling | person:zeppo-fremdling
          It is part of the Health and Safety Administration. | Health and Safety Administration | org:health-and-safety-administration
          She teaches at the University of Bavaria at Munich. | University of Bavaria at Munich | org:university-of-bavaria-at-munich
          Fremdling Corp. lost money.                         | Fremdling Corp. | org:fremdling
          They fought near Tal Zeppo, and many rebels fled.     | Tal Zeppo | place:tal-zeppo
          Two houses burned in Fremdling.                     | Fremdling | place:fremdling
          Two houses burned in San Juan de Fremdling.         | San Juan de Fremdling | place:san-juan-de-fremdling
          Two houses burned near El Fremdling, Syria.         | El Fremdling | place:syria/el-fremdling
          TWO HOUSES BURNED IN PLAN DEL FREMDLING.            | PLAN DEL FREMDLING | place:plan-del-fremdling
          Two houses burned at Fremdling, 25 km north of Bogota. | Fremdling | place:colombia/fremdling
          Two houses burned in Zeppo-ye Fremdling district.   | Zeppo-ye Fremdling | place:zeppo-ye-fremdling
          Two houses burned in Idlib Governorate.             | Idlib | place:syria/idlib
          """)
  void patternsFindWhatNoListHolds(String text, String surface, String id) {
    assertThat(mentions(text))
        .filteredOn(m -> m.surface().equals(surface))
        .extracting(m -> m.entity().id())
        .containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was written in Aramaic.",
        "They believe in God.",
        "It stood in Fremdling's book.",
        "It was found in Fremdling cells.",
        "It fell in FRMD.",
        "He trusts in Zeppo's plan.",
        "He trusts in La Guardia.",
        "He trusts in Corte de Fremdling."
      })
  void aPrepositionAloneMakesNoPlaceOfOtherThings(String text) {
    assertThat(mentions(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Paris de Fremdling was late.",
        "Who in Paris do Zeppo's people trust?",
        "They met in Paris Du Fremdling came."
      })
  void aCapitalIsNoPartOfALongerName(String text) {
    assertThat(mentions(text))
        .filteredOn(m -> m.surface().startsWith("Paris"))
        .extracting(EntityMention::surface)
        .containsExactly("Paris");
  }

  @Test
  void laterSurnamesGoToTheFullName() {
    List<EntityMention> mentions =
        mentions("Colonel Anna Musterfrau spoke on Monday. Musterfrau gave no numbers.");
    assertThat(mentions).extracting(m -> m.entity().id()).containsOnly("person:anna-musterfrau");
    assertThat(mentions)
        .extracting(EntityMention::via)
        .containsExactly(Via.PATTERN, Via.COREFERENCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr. Musterfrau left.        | Musterfrau | person:anna-musterfrau
          Gen. al-Musterfrau left.    | al-Musterfrau | person:anna-musterfrau
          People trust Anna.          | Anna | person:anna-musterfrau
          Then Paris spoke.           | Paris | person:ida-paris
          She is in Paris.            | Paris | place:france/paris
          Later Zeppo fired her.      | Zeppo | org:zeppo
          The FZLA denied it.         | FZLA | group:fremdling-zone-liberation-army
          """)
  void shortNamesGoToFullOnesOfTheSameArticle(String sentence, String surface, String id) {
    String before =
        "Anna Musterfrau and Ida Paris of Zeppo Inc. joined the Fremdling Zone Liberation Army. ";
    assertThat(mentions(before + sentence))
        .filteredOn(m -> m.span().start() >= before.length() && m.surface().equals(surface))
        .extracting(m -> m.entity().id())
        .containsExactly(id);
  }

  @Test
  void acronymsDefinedInTheTextGoToTheFullName() {
    List<EntityMention> mentions =
        mentions("The Fremdling Liberation Front (FLQX) attacked. The FLQX denied it.");
    assertThat(mentions)
        .filteredOn(m -> m.surface().equals("FLQX"))
        .extracting(m -> m.entity().id())
        .containsExactly("group:fremdling-liberation-front", "group:fremdling-liberation-front");
  }

  @Test
  void anAcronymThatTheTextDefinesGoesBeforeAKnownOne() {
    List<EntityMention> mentions =
        mentions("The Fremdling Labour Association (FLA) met. The FLA denied it.");
    assertThat(mentions)
        .filteredOn(m -> m.surface().equals("FLA"))
        .extracting(m -> m.entity().id())
        .containsExactly("org:fremdling-labour-association", "org:fremdling-labour-association");
  }

  @Test
  void definiteNounsGoToWhatWasNamedBefore() {
    List<EntityMention> mentions =
        mentions(
            "The US-led coalition left Camp Taji in Iraq. The coalition gave the base to the army"
                + " and may leave the country.");
    assertThat(mentions)
        .filteredOn(m -> m.via() == Via.COREFERENCE)
        .extracting(m -> m.surface() + "=" + m.entity().id())
        .containsExactly(
            "coalition=coalition:us-led-coalition",
            "base=place:iraq/camp-taji",
            "army=force:iraq/iraqi-army",
            "country=country:IRQ");
  }

  @Test
  void theNamesOfAUserAreFoundRenamedMergedAndDropped() throws IOException {
    String own =
        """
        action\tid\tname\ttype\taliases\tinto
        add\tgroup:fremdling-guard\tFremdling Guard\tarmed_group\tFGX\t
        replace\tperson:donald-trump\tThe Donald\tperson\tTrump\t
        merge\tforce:iraq/peshmerga\t\t\t\tgroup:fremdling-guard
        drop\tcountry:FRA\t\t\t\t
        """;
    Vocabulary vocabulary = new Vocabulary();
    Tokenizer tokenizer = new Tokenizer(vocabulary);
    EntityRecognizer mine =
        new EntityRecognizer(
            Gazetteer.load(List.of(TsvTable.read("mine.tsv", new StringReader(own)))),
            vocabulary,
            tokenizer);
    Tokens tokens = tokenizer.tokenize("Trump met the FGX and the Peshmerga in France.");
    Passage passage =
        new Passage(tokens, new SentenceDetector(tokenizer, vocabulary).detect(tokens));
    assertThat(mine.recognize(List.of(passage), PUBLISHED).get(0))
        .extracting(m -> m.surface() + "=" + m.entity().name())
        .containsExactly("Trump=The Donald", "FGX=Fremdling Guard", "Peshmerga=Fremdling Guard");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained from Louisiana to Georgia.         | Georgia | place:united-states/georgia-us-state
          Russia and Georgia fought.                   | Georgia | country:GEO
          Georgian troops left. Ohio wrote to Georgia. | Georgia | country:GEO
          Senator Lugar spoke.                         | Lugar   | person:lugar
          Gen. Zeppo of the PDF spoke.                 | Zeppo   | person:zeppo
          A fire in Florence, South Carolina, United States, was put out. | Florence | place:united-states/florence
          A fire in Walpeup, Victoria, Australia.      | Victoria | place:australia/victoria
          A fire near San Lorenzo Canton, Ecuador.     | San Lorenzo | place:ecuador/san-lorenzo
          He met them in Chicago, Kenya and Tanzania.  | Chicago | place:united-states/chicago
          Shots were heard in Kabul, Pakistan said.    | Kabul   | place:afghanistan/kabul
          He works in Cologne, West Germany.           | Cologne | place:germany/cologne
          He fled Daman district, Kandahar province.   | Daman   | place:afghanistan/daman
          Russian forces took Donetsk Oblast, Ukraine. | Donetsk | place:ukraine/donetsk
          """)
  void sharedNamesAreResolvedByTheArticle(String text, String surface, String id) {
    assertThat(mentions(text))
        .filteredOn(m -> m.surface().equals(surface))
        .extracting(m -> m.entity().id())
        .containsExactly(id);
  }

  @Test
  void surnamesAfterAnOfficeGoToTheOneWhoHeldIt() {
    String text = "Senator Lugar spoke. Lugar left.";
    assertThat(RECOGNIZER.recognize(List.of(passage(text)), LocalDate.of(2007, 5, 1)).get(0))
        .extracting(m -> m.entity().id() + " " + m.reason())
        .containsExactly("person:richard-lugar DATE", "person:richard-lugar ANTECEDENT");
  }

  @Test
  void townsThatAreRatherSurnamesNeedToBeSaidToBeMeant() {
    assertThat(mentions("Then Zamora freed them.")).isEmpty();
    assertThat(mentions("They met in Zamora. Then Zamora burned."))
        .extracting(m -> m.entity().id())
        .containsOnly("place:spain/zamora");
  }

  @Test
  void acronymsOfWhatEndedLongAgoMeanSomethingElse() {
    assertThat(mentions("The PDF is here.")).isEmpty();
    assertThat(
            RECOGNIZER
                .recognize(List.of(passage("The PDF is here.")), LocalDate.of(1989, 12, 1))
                .get(0))
        .extracting(m -> m.entity().id())
        .containsExactly("force:panama/panama-defense-forces");
  }

  @Test
  void unknownPlacesLieInTheOnlyCountryOfTheArticle() {
    assertThat(mentions("Troops entered the Fremdling district. Syria said so."))
        .extracting(m -> m.entity().id())
        .containsExactly("place:syria/fremdling", "country:SYR");
  }

  @Test
  void offsetsPointIntoTheTextAndMentionsNestOrStandApart() {
    Random random = new Random(6);
    for (int n = 0; n < 2_000; n++) {
      String text = RandomText.of(random) + " Iraqi army of " + RandomText.of(random);
      List<EntityMention> mentions = mentions(text);
      for (int i = 0; i < mentions.size(); i++) {
        EntityMention mention = mentions.get(i);
        assertThat(mention.span().of(text)).isEqualTo(mention.surface());
        for (EntityMention other : mentions.subList(i + 1, mentions.size())) {
          boolean apart = !mention.span().overlaps(other.span());
          boolean nested = mention.span().contains(other.span());
          assertThat(apart || nested).as("%s and %s in %s", mention, other, text).isTrue();
        }
      }
    }
  }

  @Test
  void whatStandsInAnotherArticleMakesNoDifference() {
    String text = "Musterfrau gave no numbers.";
    assertThat(mentions("Colonel Anna Musterfrau spoke.")).isNotEmpty();
    assertThat(mentions(text)).isEmpty();
  }
}
