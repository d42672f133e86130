package org.parallax.api.story;

import org.parallax.api.annotation.Labelled;
import org.parallax.api.annotation.Voice;

/** Whose sentences a figure is made from. */
public enum VoiceScope implements Labelled {
  /** Both the author's and the quoted. */
  ALL,
  /** What the source says in its own voice. */
  AUTHOR,
  /** What it quotes or reports. */
  QUOTED;

  /** Whether sentences in this voice count. */
  public boolean includes(Voice voice) {
    return this == ALL || name().equals(voice.name());
  }
}
