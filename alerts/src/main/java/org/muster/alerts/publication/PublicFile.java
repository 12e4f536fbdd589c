package org.muster.alerts.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.muster.core.kernel.Sha256;

/** What is sent for an address: its bytes, with their compressed twin and their digest. */
public final class PublicFile {

    private static final int HEX_OF_A_TAG = 24;
    private static final Pattern LOOK = Pattern.compile("data-theme=\"system\" data-size=\"normal\"");

    private final String type;
    private final byte[] plain;
    private final byte[] zipped;
    private final String digest;
    private final String tag;

    PublicFile(String type, String text) {
        this(type, text.getBytes(StandardCharsets.UTF_8));
    }

    PublicFile(String type, byte[] plain) {
        this.type = type;
        this.plain = plain;
        zipped = zip(plain);
        digest = Sha256.hex(plain);
        tag = "W/\"" + digest.substring(0, HEX_OF_A_TAG) + "\"";
    }

    public String type() {
        return type;
    }

    /** Weak: the compressed bytes have the same. */
    public String tag() {
        return tag;
    }

    public byte[] plain() {
        return plain;
    }

    public byte[] zipped() {
        return zipped;
    }

    /** SHA-256 of the plain bytes, in hexadecimal. */
    String digest() {
        return digest;
    }

    /** The page in the light or dark that somebody chose, and with letters of the size they chose. */
    public PublicFile looking(String theme, String size) {
        String text = new String(plain, StandardCharsets.UTF_8);
        String look = "data-theme=\"" + theme + "\" data-size=\"" + size + "\"";
        return new PublicFile(type, LOOK.matcher(text).replaceFirst(look));
    }

    private static byte[] zip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
