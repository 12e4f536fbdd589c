package org.muster.certificates.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Draws a certificate as a PDF. The same document in the same words gives the same bytes, whenever and on whichever node:
 * no time of day and no random id goes in. May be called by any number of threads.
 */
@ApplicationScoped
public class DrawCertificate {

    private final Fonts fonts = new Fonts();
    private final Artwork artwork = new Artwork();

    public byte[] draw(CertificateDocument certificate, Wording words) {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            PDPage page = new PDPage(Page.box());
            document.addPage(page);
            new Description(title(certificate, words), certificate)
                    .writeTo(document, words.locale().toLanguageTag());
            fill(document, page, certificate, words);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(PDDocument document, PDPage page, CertificateDocument certificate, Wording words)
            throws IOException {
        Structure structure = new Structure(document, page, words.locale());
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            Sheet sheet = new Sheet(content, new SetText(document, fonts), structure);
            sheet.artwork(artwork.in(document));
            new CertificateLayout(sheet, certificate, words).draw();
        }
    }

    private static String title(CertificateDocument certificate, Wording words) {
        return words.of(
                "file-title", certificate.holder(), certificate.achievement().course());
    }
}
