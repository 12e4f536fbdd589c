package org.muster.courses.exchange.qti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.archive.SafeZip;
import org.muster.courses.exchange.question.Gathered;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.xml.SafeXml;
import org.muster.courses.exchange.xml.Xml;

/** A content package with items, or one item by itself. */
public record QtiPackage(Map<String, byte[]> files) {

    private static final String MANIFEST = "imsmanifest.xml";

    public static boolean reads(Xml root) {
        return root.is("assessmentitem");
    }

    /** An item whose pictures did not come with it. */
    public static ImportedFile item(Xml root) {
        Gathered gathered = new Gathered();
        new QtiPackage(Map.of()).take(gathered, "", root);
        return gathered.file();
    }

    /** {@link RuleBroken} for an archive that cannot be read or holds no item. */
    public static ImportedFile read(byte[] archive) {
        QtiPackage files = new QtiPackage(SafeZip.read(archive));
        Gathered gathered = new Gathered();
        files.files().forEach((name, content) -> files.look(gathered, name, content));
        ImportedFile file = gathered.file();
        if (file.questions().isEmpty() && file.refused().isEmpty()) {
            throw new RuleBroken("exchange.refused.no-items");
        }
        return file;
    }

    /** What is neither an item nor belongs to one is passed over; what was to be one is refused. */
    private void look(Gathered gathered, String name, byte[] content) {
        if (SafeZip.reads(content)) {
            gathered.refuse(Notice.of(Place.item(name), "exchange.refused.zip-nested"));
        } else if (name.endsWith(".xml") && !name.endsWith(MANIFEST)) {
            gathered.tryTo(Place.item(name), () -> {
                Xml root = SafeXml.read(content);
                if (reads(root)) {
                    take(gathered, name, root);
                } else if (!List.of("assessmenttest", "stimulus", "assessmentstimulus", "assessmentsection")
                        .contains(root.name())) {
                    gathered.remark(Notice.of(Place.item(name), "exchange.remark.passed"));
                }
            });
        }
    }

    private void take(Gathered gathered, String name, Xml root) {
        Place place = Place.item((name + " " + root.attribute("identifier")).strip());
        gathered.take(place, () -> new QtiItem(place, root, new QtiPictures(this, name), new ArrayList<>()).question());
    }

    /** A file that an item names. */
    Optional<byte[]> file(String item, String href) {
        String folder = item.substring(0, item.lastIndexOf('/') + 1);
        String path = folder + URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        return Optional.ofNullable(files.get(plain(path)));
    }

    private static String plain(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
