package org.muster.certificates.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A tick in a circle: somebody vouches for this. */
final class Tick {

    private static final double RADIUS = 6.6;
    private static final double CURVE = 0.5523 * RADIUS;

    private Tick() {}

    /** Draws it around that centre, millimetres from the top left corner, in the colour that is set. */
    static void draw(PDPageContentStream page, double x, double y) throws IOException {
        circle(page, x, y);
        page.setLineWidth(Page.points(1));
        page.setLineCapStyle(1);
        page.setLineJoinStyle(1);
        page.moveTo(Page.points(x - 3.4), Page.fromBottom(y + 0.2));
        page.lineTo(Page.points(x - 0.9), Page.fromBottom(y + 2.7));
        page.lineTo(Page.points(x + 3.7), Page.fromBottom(y - 2.3));
        page.stroke();
    }

    private static void circle(PDPageContentStream page, double x, double y) throws IOException {
        page.setLineWidth(Page.points(0.5));
        page.moveTo(Page.points(x + RADIUS), Page.fromBottom(y));
        quarter(page, x + RADIUS, y + CURVE, x + CURVE, y + RADIUS, x, y + RADIUS);
        quarter(page, x - CURVE, y + RADIUS, x - RADIUS, y + CURVE, x - RADIUS, y);
        quarter(page, x - RADIUS, y - CURVE, x - CURVE, y - RADIUS, x, y - RADIUS);
        quarter(page, x + CURVE, y - RADIUS, x + RADIUS, y - CURVE, x + RADIUS, y);
        page.stroke();
    }

    private static void quarter(
            PDPageContentStream page, double x1, double y1, double x2, double y2, double x, double y)
            throws IOException {
        page.curveTo(
                Page.points(x1),
                Page.fromBottom(y1),
                Page.points(x2),
                Page.fromBottom(y2),
                Page.points(x),
                Page.fromBottom(y));
    }
}
