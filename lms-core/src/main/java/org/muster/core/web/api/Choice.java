package org.muster.core.web.api;

/** One of several things to choose from: what is sent and what people read. */
public record Choice(String value, String label) {}
