package org.muster.core.web.api;

/**
 * What is wrong with a form that was just sent, for whoever handles it without Faces ({@link PostHandler}). The page shows it
 * exactly like the mistakes that Faces finds: on top and beside the field. Rules that are broken need not be added here.
 */
public interface Mistakes {

    /** A mistake in the field of that id; an empty id for a mistake of the whole form. */
    void add(String field, String sentence);
}
