package org.muster.courses.exchange.question;

/**
 * Where something stands in a file.
 *
 * @param line from 1; 0 when the format has no lines that matter
 * @param item what the file calls it, or the way to it; empty text when the line says enough
 */
public record Place(int line, String item) {

    public static Place line(int line) {
        return new Place(line, "");
    }

    public static Place item(String item) {
        return new Place(0, item);
    }

    public boolean isLine() {
        return line > 0;
    }
}
