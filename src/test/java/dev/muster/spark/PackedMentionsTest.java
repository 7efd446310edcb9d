package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.article.Field;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Reason;
import dev.muster.entity.Via;
import dev.muster.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedMentionsTest {
  private static final Entity IRAQ = new Entity("country:IRQ", "Iraq", EntityType.COUNTRY, "IRQ");
  private static final Entity TOWN = new Entity("place:ağrı", "Ağrı", EntityType.PLACE, null);

  @Test
  void mentionsComeBackInTheirOrder() {
    PackedMentions.Packer packer = new PackedMentions.Packer();
    packer.add(Field.TITLE, mention(0, "Iraq", IRAQ, Via.NAME, Reason.ONLY), 0, 4);
    packer.add(Field.TEXT, mention(0, "Ağrı", TOWN, Via.PATTERN, Reason.TEXT), 700, 704);
    packer.add(Field.TEXT, mention(300, "Iraqi", IRAQ, Via.DEMONYM, Reason.COUNTRY), 5000, 5005);
    assertThat(packer.size()).isEqualTo(3);
    assertThat(unpacked(packer.toBytes()))
        .containsExactly(
            "title 0 0-4 Iraq country:IRQ Iraq country name only",
            "text 0 700-704 Ağrı place:ağrı Ağrı place pattern text",
            "text 300 5000-5005 Iraqi country:IRQ Iraq country demonym country");
  }

  @Test
  void noMentionsAreNoBytes() {
    byte[] none = new PackedMentions.Packer().toBytes();
    assertThat(none).isEmpty();
    assertThat(unpacked(none)).isEmpty();
  }

  private static EntityMention mention(
      int sentence, String surface, Entity entity, Via via, Reason reason) {
    Span span = new Span(0, surface.length());
    return new EntityMention(0, 1, sentence, span, surface, entity, via, reason);
  }

  private static List<String> unpacked(byte[] bytes) {
    PackedMentions mentions = new PackedMentions(bytes);
    List<String> found = new ArrayList<>();
    while (mentions.next()) {
      found.add(
          "%s %d %d-%d %s %s %s %s %s %s"
              .formatted(
                  mentions.field(),
                  mentions.sentence(),
                  mentions.start(),
                  mentions.end(),
                  mentions.surface(),
                  mentions.entityId(),
                  mentions.entityName(),
                  mentions.entityType(),
                  mentions.via(),
                  mentions.reason()));
    }
    return found;
  }
}
