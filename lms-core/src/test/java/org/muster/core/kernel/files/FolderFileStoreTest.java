package org.muster.core.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {

    private static final long LIMIT = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void aFileComesBackAsItWasKept() throws IOException {
        FileStore store = new FolderFileStore(folder);

        FileDigest digest = store.keep(content("hello"), LIMIT);

        assertThat(digest.hex()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(store.open(digest).orElseThrow()).hasContent("hello");
        assertThat(store.size(digest)).contains(5L);
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        FileStore store = new FolderFileStore(folder);

        store.keep(content("hello"), LIMIT);
        store.keep(content("hello"), LIMIT);

        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileOverTheLimitLeavesNothingBehind() throws IOException {
        FileStore store = new FolderFileStore(folder);

        assertThatThrownBy(() -> store.keep(content("hello"), 4)).isInstanceOf(FileTooLarge.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void aStreamThatBreaksLeavesNothingBehind() throws IOException {
        FileStore store = new FolderFileStore(folder);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken on purpose");
            }
        };

        assertThatThrownBy(() -> store.keep(broken, LIMIT)).isInstanceOf(IOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsForgottenIsGone() throws IOException {
        FileStore store = new FolderFileStore(folder);
        FileDigest digest = store.keep(content("hello"), LIMIT);

        store.forget(digest);

        assertThat(store.open(digest)).isEmpty();
    }

    @Test
    void aDigestIsNoPath() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileDigest("../../etc/passwd"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
