package org.parallax.models.catalogue;

/**
 * A capital, building or street that stands for a government.
 *
 * @param name as texts write it: Moscow, the Kremlin
 * @param place whether people also live there, so that only the context tells government from place
 */
public record Seat(String name, boolean place) {}
