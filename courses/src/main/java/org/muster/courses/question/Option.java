package org.muster.courses.question;

/** Something to choose. */
public record Option(String id, String text, boolean right, String feedback) {}
