package org.muster.certificates.document;

import java.awt.Color;

/** The colours of the sheet. */
enum Ink {
    BLACK(0x13262b),
    MUTED(0x40545a),
    PETROL(0x00596b),
    BAND(0x0b3640),
    RULE(0xd3dad7);

    private final Color color;

    Ink(int rgb) {
        color = new Color(rgb);
    }

    Color color() {
        return color;
    }
}
