package org.muster.courses.studio.review;

import java.util.UUID;

/** A step of a review that people are to be told of. */
public record ToldOfReview(UUID draft, int number) {}
