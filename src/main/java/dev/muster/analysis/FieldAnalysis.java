package dev.muster.analysis;

import dev.muster.article.Field;
import dev.muster.entity.EntityMention;
import dev.muster.figure.Figures;
import dev.muster.text.Passage;
import java.util.List;

/**
 * What one field of an article says.
 *
 * @param field which field
 * @param passage its tokens and sentences
 * @param mentions its mentions, in order of their first tokens
 * @param figures its troop figures and refused numbers
 */
public record FieldAnalysis(
    Field field, Passage passage, List<EntityMention> mentions, Figures figures) {
  public FieldAnalysis {
    mentions = List.copyOf(mentions);
  }
}
