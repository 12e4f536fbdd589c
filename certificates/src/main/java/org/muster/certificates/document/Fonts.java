package org.muster.certificates.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts, parsed once and shared by all drawings. */
final class Fonts {

    private final Map<Typeface, TrueTypeFont> parsed = new EnumMap<>(Typeface.class);

    Fonts() {
        for (Typeface face : Typeface.values()) {
            parsed.put(face, parse(face.resource()));
        }
    }

    TrueTypeFont of(Typeface face) {
        TrueTypeFont font = parsed.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for " + face);
        }
        return font;
    }

    private static TrueTypeFont parse(String resource) {
        try (InputStream file = Fonts.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            font.setEnableGsub(false); // a ligature would be extracted as another character
            readLazyTables(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tables are read when first asked for; asking now leaves nothing for two threads to read at once. */
    private static void readLazyTables(TrueTypeFont font) throws IOException {
        font.getHeader();
        font.getGlyph();
        font.getHorizontalMetrics();
        font.getIndexToLocation();
        font.getMaximumProfile();
        font.getNaming();
        font.getOS2Windows();
        font.getPostScript();
        font.getUnicodeCmapLookup();
    }
}
