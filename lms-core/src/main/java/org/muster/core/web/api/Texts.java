package org.muster.core.web.api;

import java.util.Locale;

/** The interface's sentences in the language of this request (or one that is named). */
public interface Texts {

    /** The sentence of that key, its {@code {0}} filled with the arguments. */
    String of(String key, Object... arguments);

    String in(Locale locale, String key, Object... arguments);

    /** British English or Welsh. */
    Locale locale();
}
