package org.muster.certificates.web;

/** One of the values of a filter, and the word for it. */
public record Option(String value, String label) {}
