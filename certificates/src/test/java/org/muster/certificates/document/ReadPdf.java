package org.muster.certificates.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What others find in a PDF. */
final class ReadPdf implements AutoCloseable {

    private final PDDocument document;

    ReadPdf(byte[] bytes) throws IOException {
        document = Loader.loadPDF(bytes);
    }

    PDDocument document() {
        return document;
    }

    /** All text, each run of white space as one space. */
    String text() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    /** What a camera reads in the QR code. */
    String qrCode() throws Exception {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
        int edge = page.getWidth() * 4 / 5;
        int top = page.getHeight() * 3 / 4;
        BufferedImage corner = page.getSubimage(edge, top, page.getWidth() - edge, page.getHeight() - top);
        int[] pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code on the page", e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
