package org.muster.certificates.document;

/** The three weights of Noto Sans that a certificate is set in: Latin, Greek and Cyrillic. */
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
