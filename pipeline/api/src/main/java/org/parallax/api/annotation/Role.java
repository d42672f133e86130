package org.parallax.api.annotation;

/** What part an entity plays in a sentence; the annotation guide defines each. */
public enum Role implements Labelled {
  AGGRESSOR,
  PROTECTOR,
  VICTIM,
  ENABLER,
  BYSTANDER,
  MEDIATOR,
  PATRON,
  RIVAL,
  SELF_INTERESTED {
    @Override
    public String label() {
      return "self-interested";
    }
  },
  CRITIC,
  NONE
}
