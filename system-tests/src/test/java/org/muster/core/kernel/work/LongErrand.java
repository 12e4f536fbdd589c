package org.muster.core.kernel.work;

/** Work that lasts until the test lets it go. */
public record LongErrand(String by) {}
