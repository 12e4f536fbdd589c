package org.muster.certificates.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Says which red, green and blue are meant: those of sRGB (IEC 61966-2-1). */
final class Colours {

    private static final String PROFILE = "/certificate/colour/sRGB-v2-micro.icc";
    private static final String NAME = "sRGB IEC61966-2.1";

    private final byte[] profile = read();

    void writeTo(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(NAME);
        intent.setOutputCondition(NAME);
        intent.setOutputConditionIdentifier(NAME);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static byte[] read() {
        try (InputStream file = Colours.class.getResourceAsStream(PROFILE)) {
            if (file == null) {
                throw new IllegalStateException(PROFILE + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
