package dev.muster.entity;

import java.util.Objects;

/**
 * Someone or something that texts name.
 *
 * @param id stable and readable: {@code country:IRQ}, {@code person:donald-trump}
 * @param name the usual short English name
 * @param type what kind of thing it is
 * @param country ISO 3166 alpha-3 code of the country that it lies in or belongs to; null if none
 *     or several
 */
public record Entity(String id, String name, EntityType type, String country) {
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }
}
