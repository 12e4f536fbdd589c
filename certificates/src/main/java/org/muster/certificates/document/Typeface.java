package org.muster.certificates.document;

/** The three weights of Noto Sans that a certificate is set in: Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and Georgian. */
enum Typeface {
    LIGHT("NotoSans-Light"),
    REGULAR("NotoSans-Regular"),
    SEMIBOLD("NotoSans-SemiBold");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    String resource() {
        return "/certificate/fonts/" + file + ".ttf";
    }
}
