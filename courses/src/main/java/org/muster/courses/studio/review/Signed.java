package org.muster.courses.studio.review;

/** What was let stand, and the name of whoever gave the reason. */
public record Signed(Waiver waiver, String by) {}
