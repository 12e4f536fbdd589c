package org.muster.core.web.api;

import java.util.Locale;

/**
 * The frame of a page for nobody in particular, as text: header, navigation and footer like those of every page, for pages
 * that are drawn ahead of all requests. Only within a request context, whoever's that is.
 */
public interface PublicFrame {

    /** The whole page. */
    String around(Sheet sheet);

    /** An icon by its name, such as {@code siren}. */
    String icon(String name);

    /**
     * What stands in the frame.
     *
     * @param path the address of the page
     * @param query what follows it, such as {@code page=2}; empty when nothing
     * @param title its title, as plain text
     * @param main what stands between header and footer, as HTML
     */
    record Sheet(Locale locale, String path, String query, String title, String main) {}
}
