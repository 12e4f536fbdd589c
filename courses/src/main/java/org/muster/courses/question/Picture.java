package org.muster.courses.question;

/**
 * A picture as pages show it.
 *
 * @param address where it is served
 * @param alt what it shows, for those who cannot see it
 */
public record Picture(String address, String alt, int width, int height) {}
