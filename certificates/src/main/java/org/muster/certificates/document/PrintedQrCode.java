package org.muster.certificates.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.muster.core.kernel.QrCode;

/** A QR code drawn as rectangles. */
record PrintedQrCode(QrCode code) {

    PrintedQrCode(String content) {
        this(new QrCode(content));
    }

    /** Draws it {@code size} millimetres wide and high, its top left corner there. */
    void draw(PDPageContentStream page, double x, double y, double size) throws IOException {
        double module = size / code.width();
        for (QrCode.Bar bar : code.bars()) {
            page.addRect(
                    Page.points(x + bar.column() * module),
                    Page.fromBottom(y + bar.row() * module + module),
                    Page.points(bar.length() * module),
                    Page.points(module));
        }
        page.fill();
    }
}
