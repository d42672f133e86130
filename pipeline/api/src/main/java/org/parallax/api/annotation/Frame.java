package org.parallax.api.annotation;

/** The framing dimensions of the Media Frames Corpus (Card et al., ACL 2015). */
public enum Frame implements Labelled {
  ECONOMIC,
  CAPACITY,
  MORALITY,
  FAIRNESS,
  LEGALITY,
  POLICY,
  CRIME,
  SECURITY,
  HEALTH,
  QUALITY_OF_LIFE,
  CULTURAL_IDENTITY,
  PUBLIC_OPINION,
  POLITICAL,
  EXTERNAL_REGULATION,
  OTHER
}
