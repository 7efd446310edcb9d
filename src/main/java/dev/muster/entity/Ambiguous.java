package dev.muster.entity;

import java.util.List;

/**
 * A mention whose name several entities share.
 *
 * @param draft the passage's mentions
 * @param mention as it stands there now
 * @param names the names that are written so, one an entity
 */
record Ambiguous(Draft draft, EntityMention mention, List<Names.Name> names) {}
