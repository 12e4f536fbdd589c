package org.muster.courses.exchange.question;

/** Something to choose or to type. */
public record Answer(String text, boolean right, String feedback) {}
