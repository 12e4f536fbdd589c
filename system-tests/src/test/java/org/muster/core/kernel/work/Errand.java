package org.muster.core.kernel.work;

/** A piece of work of these tests. */
public record Errand(String by, int failures) {}
