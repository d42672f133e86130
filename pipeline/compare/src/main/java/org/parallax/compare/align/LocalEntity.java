package org.parallax.compare.align;

import java.util.Comparator;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityType;

/**
 * An entity as one article knows it.
 *
 * @param source id
 * @param article id
 * @param entity with the article's own id
 * @param form of its name
 */
record LocalEntity(String source, String article, Entity entity, NameForm form) {

  static final Comparator<LocalEntity> ORDER =
      Comparator.comparing(LocalEntity::article).thenComparing(local -> local.entity().id());

  static LocalEntity of(String source, String article, Entity entity) {
    NameForm form =
        entity.type() == EntityType.PERSON
            ? NameForm.ofPerson(entity.name())
            : NameForm.of(entity.name());
    return new LocalEntity(source, article, entity, form);
  }

  /** Its name as the rules for names see it. */
  NameUse use() {
    return new NameUse(source, article, entity.name(), form);
  }

  boolean isConcept() {
    return entity.type() == EntityType.CONCEPT;
  }

  boolean isPerson() {
    return entity.type() == EntityType.PERSON;
  }
}
