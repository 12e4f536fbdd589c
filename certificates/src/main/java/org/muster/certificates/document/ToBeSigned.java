package org.muster.certificates.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** A file with room for its signature, which covers every byte but that room. */
public final class ToBeSigned {

    private static final String RANGE = "0 N N N".replace("N", String.valueOf(SignatureField.UNKNOWN));

    private final byte[] file;
    private final int gap;
    private final int after;

    /** {@code room} is that of the {@link Seal}. */
    ToBeSigned(byte[] written, int room) {
        file = written.clone();
        byte[] empty = ("<" + "00".repeat(room) + ">").getBytes(StandardCharsets.US_ASCII);
        gap = find(empty);
        after = gap + empty.length;
        byte[] range = RANGE.getBytes(StandardCharsets.US_ASCII);
        String known = "0 " + gap + " " + after + " " + (file.length - after);
        byte[] padded = (known + " ".repeat(range.length - known.length())).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(padded, 0, file, find(range), padded.length);
    }

    /** All that is signed. */
    public byte[] content() {
        byte[] content = Arrays.copyOf(file, file.length - (after - gap));
        System.arraycopy(file, after, content, gap, file.length - after);
        return content;
    }

    /** The whole file. */
    public byte[] with(byte[] signature) {
        byte[] digits = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        if (digits.length > after - gap - 2) {
            throw new IllegalArgumentException("the signature has " + signature.length + " bytes, more than its room");
        }
        byte[] signed = file.clone();
        System.arraycopy(digits, 0, signed, gap + 1, digits.length);
        return signed;
    }

    private int find(byte[] part) {
        for (int at = file.length - part.length; at >= 0; at--) {
            if (Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new IllegalStateException("the file has no room for a signature");
    }
}
