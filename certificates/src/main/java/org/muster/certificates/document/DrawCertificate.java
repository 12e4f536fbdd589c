package org.muster.certificates.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Draws a certificate as a PDF for keeping (PDF/A-3a) and for everybody (PDF/UA-1). The same document in the same words under the
 * same seal gives the same bytes, on whichever node: no random id goes in. May be called by any number of threads.
 */
@ApplicationScoped
public class DrawCertificate {

    private final Fonts fonts = new Fonts();
    private final Artwork artwork = new Artwork();
    private final Colours colours = new Colours();

    /** With room for a signature. */
    public ToBeSigned draw(CertificateDocument certificate, Wording words, Seal seal) {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            PDPage page = new PDPage(Page.box());
            document.addPage(page);
            new Description(title(certificate, words), certificate)
                    .writeTo(document, words.locale().toLanguageTag());
            colours.writeTo(document);
            Structure structure = fill(document, page, certificate, words);
            SignatureField.writeTo(document, page, structure, seal, words.of("signature"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return new ToBeSigned(bytes.toByteArray(), seal.room());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Structure fill(PDDocument document, PDPage page, CertificateDocument certificate, Wording words)
            throws IOException {
        Structure structure = new Structure(document, page, words.locale());
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            Sheet sheet = new Sheet(content, new SetText(document, fonts), structure);
            sheet.artwork(artwork.in(document));
            new CertificateLayout(sheet, certificate, words).draw();
        }
        return structure;
    }

    private static String title(CertificateDocument certificate, Wording words) {
        return words.of(
                "file-title", certificate.holder(), certificate.achievement().course());
    }
}
