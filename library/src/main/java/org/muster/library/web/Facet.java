package org.muster.library.web;

/** One of the boxes by which results are narrowed down: how many it would leave, and whether it is ticked. */
public record Facet(String value, String label, long count, boolean chosen) {}
