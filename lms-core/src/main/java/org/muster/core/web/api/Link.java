package org.muster.core.web.api;

import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere.
 *
 * @param label the words, in the language of the request
 * @param href an address on this host, or null for words that lead nowhere
 */
public record Link(String label, @Nullable String href) {}
