package org.muster.courses.exchange.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.muster.core.kernel.RuleBroken;

/** Reads an archive in memory. Nothing of it is ever written under a name that it chose. */
public final class SafeZip {

    /** The most files of an archive. */
    public static final int MOST_FILES = 12_000;

    /** The most bytes that all of them may have: 64 MiB. */
    public static final int LARGEST = 64 * 1024 * 1024;

    /** How many times larger than the archive its content may be. */
    public static final int RATIO = 100;

    private static final int ROOM = 1024 * 1024;
    private static final int BLOCK = 64 * 1024;
    private static final int SIGNATURE = 0x504B0304;

    private final long most;
    private long read;

    private SafeZip(int size) {
        this.most = Math.min(LARGEST, ROOM + (long) size * RATIO);
    }

    public static boolean reads(byte[] content) {
        return content.length > 3
                && ((content[0] & 0xFF) << 24
                                | (content[1] & 0xFF) << 16
                                | (content[2] & 0xFF) << 8
                                | content[3] & 0xFF)
                        == SIGNATURE;
    }

    /** The files by their names; {@link RuleBroken} for an archive that is broken, too large or leads out of itself. */
    public static Map<String, byte[]> read(byte[] content) {
        SafeZip archive = new SafeZip(content.length);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (files.size() >= MOST_FILES) {
                    throw new RuleBroken("exchange.refused.zip-many", MOST_FILES);
                }
                requireInside(entry.getName());
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), archive.content(zip));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleBroken("exchange.refused.zip");
        }
        return files;
    }

    private byte[] content(ZipInputStream zip) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int size = zip.read(block); size >= 0; size = zip.read(block)) {
            read += size;
            if (read > most) {
                throw new RuleBroken("exchange.refused.zip-large", LARGEST / ROOM, RATIO);
            }
            content.write(block, 0, size);
        }
        return content.toByteArray();
    }

    private static void requireInside(String name) {
        boolean leadsOut = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.contains("\0")
                || ("/" + name + "/").contains("/../");
        if (leadsOut) {
            throw new RuleBroken("exchange.refused.zip-path", name);
        }
    }
}
