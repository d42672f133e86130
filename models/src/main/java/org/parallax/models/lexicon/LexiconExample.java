package org.parallax.models.lexicon;

/**
 * What every class of a lexicon must carry, so that the build can hold it to its meaning.
 *
 * @param match a sentence in which the class is found
 * @param miss a sentence in which it is not, though a word of it or one like it stands there
 */
public record LexiconExample(String match, String miss) {}
