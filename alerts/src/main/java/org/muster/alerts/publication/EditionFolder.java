package org.muster.alerts.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of the public pages, perhaps shared between nodes: a file for each content, called by its digest, and the list
 * of those that make the edition, replaced last and at once. So nobody ever reads half of one edition and half of the next.
 */
final class EditionFolder {

    private static final String LIST = "edition";
    private static final String PART = ".part";

    private final Path folder;

    EditionFolder(Path folder) {
        this.folder = folder;
    }

    /** What tells one list from the next without reading it; empty when there is none. */
    Optional<String> stamp() throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            return Optional.empty();
        }
        BasicFileAttributes facts = Files.readAttributes(list, BasicFileAttributes.class);
        return Optional.of(facts.lastModifiedTime() + " " + facts.size() + " " + facts.fileKey());
    }

    /** An edition, and whether none of its files is missing or damaged: the others are better than nothing. */
    record Found(Edition edition, boolean whole) {}

    void keep(Edition edition) throws IOException {
        Files.createDirectories(folder);
        for (PublicFile file : contents(edition).values()) {
            keep(file);
        }
        replace(folder.resolve(LIST), EditionList.of(edition).toString().getBytes(StandardCharsets.UTF_8));
        force(folder);
    }

    private void keep(PublicFile file) throws IOException {
        Path place = folder.resolve(file.digest());
        if (!Files.exists(place) || Files.size(place) != file.plain().length) {
            replace(place, file.plain());
        }
    }

    private void replace(Path place, byte[] content) throws IOException {
        Path beside = Files.createTempFile(folder, "new-", PART);
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }

    /** The edition that is there; what {@code known} holds already is not read again. */
    Optional<Found> read(Edition known) throws IOException {
        Path place = folder.resolve(LIST);
        Optional<EditionList> list =
                Files.exists(place) ? EditionList.parse(Files.readString(place)) : Optional.empty();
        return list.isPresent() ? Optional.of(read(list.get(), known)) : Optional.empty();
    }

    private Found read(EditionList list, Edition known) throws IOException {
        Map<String, PublicFile> contents = contents(known);
        PublicFiles files = new PublicFiles();
        for (EditionList.Line line : list.lines()) {
            if (!contents.containsKey(line.digest())) {
                open(line).ifPresent(file -> contents.put(line.digest(), file));
            }
            Optional.ofNullable(contents.get(line.digest())).ifPresent(file -> files.put(line.key(), file));
        }
        boolean whole = files.all().size() == list.lines().size();
        return new Found(new Edition(list.version(), list.until(), files), whole);
    }

    private static Map<String, PublicFile> contents(Edition edition) {
        Map<String, PublicFile> contents = new HashMap<>();
        edition.files().all().forEach(file -> contents.put(file.digest(), file));
        return contents;
    }

    private Optional<PublicFile> open(EditionList.Line line) throws IOException {
        Path place = folder.resolve(line.digest());
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        PublicFile file = new PublicFile(line.type(), Files.readAllBytes(place));
        return Optional.of(file).filter(whole -> whole.digest().equals(line.digest()));
    }

    /** Forgets what is not of this edition and older than that; whoever reads the list before this one finds its files. */
    void sweep(Edition edition, Instant before) throws IOException {
        Set<String> needed = contents(edition).keySet();
        try (Stream<Path> there = Files.list(folder)) {
            for (Path file : there.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(LIST) && !needed.contains(name) && isOlder(file, before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }
}
