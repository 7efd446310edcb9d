package dev.muster.analysis;

import dev.muster.entity.Entity;

/**
 * How often an article mentions an entity.
 *
 * @param entity the entity
 * @param mentions mentions of it in all fields; at least 1
 * @param sentences sentences of all fields that mention it; at least 1
 * @param windows windows of tokens that mention it; at least 1, or 0 where windows are not asked
 *     for
 */
public record EntityCount(Entity entity, int mentions, int sentences, int windows) {}
