package org.muster.certificates.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The pen: draws on the page in millimetres from the top left corner, and says what each stroke means. */
final class Sheet {

    private static final COSName ARTIFACT = COSName.ARTIFACT;
    private static final COSName FIGURE = COSName.getPDFName("Figure");

    private final PDPageContentStream page;
    private final SetText set;
    private final Structure structure;

    Sheet(PDPageContentStream page, SetText set, Structure structure) {
        this.page = page;
        this.set = set;
        this.structure = structure;
    }

    SetText set() {
        return set;
    }

    /** A line of text that belongs to the document as an element of that type; {@code y} is its base line. */
    void text(String type, Style style, double x, double y, String text) throws IOException {
        text(type, x, y, 0, new Lines(style, List.of(text)));
    }

    /** Several lines that are one element; {@code y} is the base line of the first. */
    void text(String type, double x, double y, double leading, Lines lines) throws IOException {
        String whole = String.join(" ", lines.texts());
        String printed = set.printable(lines.style().face(), whole);
        boolean asIs = printed.equals(whole);
        boolean lost = printed.indexOf(SetText.REPLACEMENT) >= 0;
        page.beginMarkedContent(
                COSName.getPDFName(type), asIs ? structure.add(type) : structure.addReadAs(type, whole));
        if (lost) {
            readAs(whole);
        }
        double base = y;
        for (String line : lines.texts()) {
            show(lines.style(), x, base, set.printable(lines.style().face(), line));
            base += leading;
        }
        if (lost) {
            page.endMarkedContent();
        }
        page.endMarkedContent();
    }

    /** Text that ends at {@code x}. */
    void textEndingAt(String type, Style style, double x, double y, String text) throws IOException {
        text(type, style, x - set.width(style, text), y, text);
    }

    /** Text that is only ornament. */
    void ornament(Style style, double x, double y, String text) throws IOException {
        page.beginMarkedContent(ARTIFACT);
        show(style, x, y, set.printable(style.face(), text));
        page.endMarkedContent();
    }

    void artwork(PDFormXObject form) throws IOException {
        page.beginMarkedContent(ARTIFACT);
        page.drawForm(form);
        page.endMarkedContent();
    }

    void line(Ink ink, double x1, double x2, double y) throws IOException {
        page.beginMarkedContent(ARTIFACT);
        page.setStrokingColor(ink.color());
        page.setLineWidth(Page.points(0.25));
        page.moveTo(Page.points(x1), Page.fromBottom(y));
        page.lineTo(Page.points(x2), Page.fromBottom(y));
        page.stroke();
        page.endMarkedContent();
    }

    /** A filled picture of rectangles or lines, with words for those who do not see it. */
    void figure(String alternate, Ink ink, Strokes strokes) throws IOException {
        page.beginMarkedContent(FIGURE, structure.addFigure(alternate));
        page.setNonStrokingColor(ink.color());
        page.setStrokingColor(ink.color());
        strokes.on(page);
        page.endMarkedContent();
    }

    private void show(Style style, double x, double y, String printed) throws IOException {
        page.beginText();
        page.setFont(set.font(style.face()), Page.points(style.size()));
        page.setNonStrokingColor(style.ink().color());
        page.setCharacterSpacing(Page.points(style.tracking()));
        page.newLineAtOffset(Page.points(x), Page.fromBottom(y));
        page.showText(printed);
        page.endText();
    }

    /**
     * What could not be printed as it is still copies as it is (ISO 32000-1, 14.9.4). The text stands in place and in a span of its own,
     * since some readers look nowhere else; text from the right does without: they turn it round themselves.
     */
    @SuppressWarnings("deprecation") // PDFBox writes such properties only apart from the mark
    private void readAs(String text) throws IOException {
        String utf16 = HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        page.appendRawCommands("/Span <</ActualText<FEFF" + utf16 + ">>> BDC\n");
    }

    /** Draws with the bare page. */
    @FunctionalInterface
    interface Strokes {
        void on(PDPageContentStream page) throws IOException;
    }
}
