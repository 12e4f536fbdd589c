package org.muster.core.web.api;

/**
 * An address and what stands behind it: a page, or something else that a {@link GetHandler} of the same path answers with.
 *
 * @param path the address; parts in braces are read with {@link PathParameters}: {@code /verify/{code}},
 *     {@code /webinars/{webinar}.ics}
 * @param view the page below {@code pages/}, without its ending; empty text when a {@link GetHandler} answers
 */
public record Route(String path, String view, Access access) {

    /** An address that is answered with a file, a calendar or a feed by the {@link GetHandler} of this path. */
    public static Route answered(String path, Access access) {
        return new Route(path, "", access);
    }

    /** Whether a page stands behind it. */
    public boolean isPage() {
        return !view.isEmpty();
    }
}
