package org.muster.certificates.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** What is drawn the same on every certificate: band, rosette, seal and name. Compressed once, copied into each document. */
final class Artwork {

    private static final String FOLDER = "/certificate/art/";
    private static final PDRectangle ANYWHERE = new PDRectangle(-300, -300, 600, 600);
    private static final Map<String, String> PARTS =
            Map.of("Rosette", "rosette.txt", "Side", "side.txt", "Ring", "ring.txt", "Core", "core.txt");

    private final byte[] sheet = deflated("sheet.txt");
    private final Map<String, byte[]> parts = new TreeMap<>();

    Artwork() {
        PARTS.forEach((name, file) -> parts.put(name, deflated(file)));
    }

    /** The drawing as a form whose millimetres, counted from the top, become the page's points. */
    PDFormXObject in(PDDocument document) throws IOException {
        PDResources resources = new PDResources();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            resources.put(COSName.getPDFName(part.getKey()), form(document, part.getValue(), ANYWHERE));
        }
        PDFormXObject form = form(document, sheet, new PDRectangle(0, 0, (float) Page.WIDTH, (float) Page.HEIGHT));
        form.setResources(resources);
        form.setMatrix(
                new Matrix(Page.POINTS, 0, 0, -Page.POINTS, 0, Page.points(Page.HEIGHT)).createAffineTransform());
        return form;
    }

    private static PDFormXObject form(PDDocument document, byte[] deflated, PDRectangle box) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
            out.write(deflated);
        }
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        PDFormXObject form = new PDFormXObject(stream);
        form.setFormType(1);
        form.setBBox(box);
        form.setResources(new PDResources());
        return form;
    }

    private static byte[] deflated(String name) {
        try (InputStream file = Artwork.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(bytes)) {
                file.transferTo(out);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
