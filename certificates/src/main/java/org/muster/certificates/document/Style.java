package org.muster.certificates.document;

/**
 * How a line of text is set.
 *
 * @param size in millimetres, as on the drawing
 * @param tracking millimetres added after each character
 */
record Style(Typeface face, double size, Ink ink, double tracking) {

    static Style of(Typeface face, double size, Ink ink) {
        return new Style(face, size, ink, 0);
    }

    Style tracked(double newTracking) {
        return new Style(face, size, ink, newTracking);
    }

    /** The same at another size; the tracking grows and shrinks with it. */
    Style sized(double newSize) {
        return new Style(face, newSize, ink, tracking * newSize / size);
    }
}
