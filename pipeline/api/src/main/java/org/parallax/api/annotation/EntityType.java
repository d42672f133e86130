package org.parallax.api.annotation;

/** What kind of thing an entity is. */
public enum EntityType implements Labelled {
  STATE,
  /** A supranational body or bloc: NATO, the EU, the UN, the West. */
  BODY,
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** Anything else that has a name. */
  OTHER,
  /** A group, thing or event without a name that a story's sources speak of. */
  CONCEPT
}
