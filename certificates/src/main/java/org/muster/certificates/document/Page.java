package org.muster.certificates.document;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A4 landscape in millimetres from the top left corner, which is how the sheet was drawn. */
final class Page {

    static final double WIDTH = 297;
    static final double HEIGHT = 210;
    static final float POINTS = 72 / 25.4f;

    private Page() {}

    static PDRectangle box() {
        return new PDRectangle(points(WIDTH), points(HEIGHT));
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    static float fromBottom(double fromTop) {
        return points(HEIGHT - fromTop);
    }
}
