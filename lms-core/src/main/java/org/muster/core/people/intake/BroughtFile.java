package org.muster.core.people.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;

/** A file as somebody brought it, read as a table: a workbook is written down as one, beside, until this is closed. */
final class BroughtFile implements Writing.Content, Closeable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Writing.Content content;
    private final @Nullable Path beside;

    private BroughtFile(Writing.Content content, @Nullable Path beside) {
        this.content = content;
        this.beside = beside;
    }

    /** {@link RuleBroken} when it is a workbook that cannot be read. */
    static BroughtFile of(Writing.Content content) throws IOException {
        if (startsWith(content, OLE)) {
            throw new RuleBroken("people.intake.old-workbook");
        }
        if (!startsWith(content, ZIP)) {
            return new BroughtFile(content, null);
        }
        Path table = Files.createTempFile("intake-", ".csv");
        BroughtFile brought = new BroughtFile(() -> Files.newInputStream(table), table);
        try {
            Workbook.write(content, table);
            return brought;
        } catch (RuleBroken | IOException e) {
            brought.close();
            throw e;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return content.open();
    }

    @Override
    public void close() throws IOException {
        if (beside != null) {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean startsWith(Writing.Content content, byte[] mark) throws IOException {
        try (InputStream start = content.open()) {
            return Arrays.equals(start.readNBytes(mark.length), mark);
        }
    }
}
