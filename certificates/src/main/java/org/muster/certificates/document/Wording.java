package org.muster.certificates.document;

import java.util.Locale;

/** The words around the facts, in the language of the certificate. */
public interface Wording {

    Locale locale();

    /** The sentence of that key below {@code certificates.document.}, filled with the arguments. */
    String of(String key, Object... arguments);
}
