package org.muster.certificates.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts as one document uses them, and how wide text runs in them. Only the glyphs that are shown get embedded. */
final class SetText {

    /** Stands where the font has no glyph. */
    static final int REPLACEMENT = 0xFFFD;

    private final Fonts fonts;
    private final Map<Typeface, PDType0Font> embedded = new EnumMap<>(Typeface.class);

    SetText(PDDocument document, Fonts fonts) throws IOException {
        this.fonts = fonts;
        for (Typeface face : Typeface.values()) {
            embedded.put(face, PDType0Font.load(document, fonts.of(face), true));
        }
    }

    PDType0Font font(Typeface face) {
        PDType0Font font = embedded.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for " + face);
        }
        return font;
    }

    /** The width in millimetres, tracking between the characters included. */
    double width(Style style, String text) throws IOException {
        TrueTypeFont font = fonts.of(style.face());
        String printed = printable(style.face(), text);
        long units = 0;
        for (int at = 0; at < printed.length(); at = printed.offsetByCodePoints(at, 1)) {
            units += font.getAdvanceWidth(glyph(font, printed.codePointAt(at)));
        }
        int gaps = Math.max(0, printed.codePointCount(0, printed.length()) - 1);
        return units * style.size() / font.getUnitsPerEm() + gaps * style.tracking();
    }

    /** How far the first character's ink stands from where it is set; lines of different sizes align without it. */
    double indent(Style style, String text) throws IOException {
        TrueTypeFont font = fonts.of(style.face());
        int first = glyph(font, printable(style.face(), text).codePointAt(0));
        return font.getHorizontalMetrics().getLeftSideBearing(first) * style.size() / font.getUnitsPerEm();
    }

    /** The style, made smaller where the text would run wider than that. */
    Style fitted(Style style, String text, double width) throws IOException {
        double natural = width(style, text);
        return natural <= width ? style : style.sized(style.size() * width / natural);
    }

    /**
     * The text in composed form and in the order it is printed, from left to right; what the font has no glyph for stands as a
     * replacement character.
     */
    String printable(Typeface face, String text) throws IOException {
        TrueTypeFont font = fonts.of(face);
        String composed = VisualOrder.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        StringBuilder printed = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at = composed.offsetByCodePoints(at, 1)) {
            int point = composed.codePointAt(at);
            printed.appendCodePoint(glyph(font, point) == 0 ? REPLACEMENT : point);
        }
        return printed.toString();
    }

    private static int glyph(TrueTypeFont font, int point) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(point);
    }
}
