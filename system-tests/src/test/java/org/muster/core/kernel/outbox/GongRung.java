package org.muster.core.kernel.outbox;

/** An event that two modules hear, each with a class of the same simple name. */
public record GongRung(String by) {}
