package org.muster.courses.exchange.course;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.archive.SafeZip;
import org.muster.courses.exchange.cartridge.CartridgeReader;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.studio.document.LessonText;

/**
 * A course as a file holds it.
 *
 * @param document with names for its files
 * @param files by these names
 * @param lines what was not taken, or not as it was
 */
public record CourseFile(JsonObject document, Map<String, byte[]> files, List<Notice> lines) {

    /** The most bytes of such a file: 50 MiB. */
    public static final int LIMIT = 50 * 1024 * 1024;

    /** {@link RuleBroken} for what holds no course, or one that could harm. */
    public static CourseFile of(byte[] content) {
        if (content.length > LIMIT) {
            throw new RuleBroken("exchange.course.large", LIMIT / 1024 / 1024);
        }
        if (!SafeZip.reads(content)) {
            throw new RuleBroken("exchange.course.unknown");
        }
        Map<String, byte[]> files = SafeZip.read(content);
        if (OwnArchive.reads(files)) {
            return OwnArchive.read(files);
        }
        if (CartridgeReader.reads(files)) {
            return tidied(CartridgeReader.read(files));
        }
        throw new RuleBroken("exchange.course.unknown");
    }

    private static CourseFile tidied(CartridgeReader.Cartridge cartridge) {
        Map<String, String> names =
                cartridge.files().keySet().stream().collect(Collectors.toMap(name -> name, name -> name));
        List<Notice> lines = new ArrayList<>();
        JsonObject course = new Tidied(new LessonText(names), lines).of(cartridge.course());
        lines.removeIf(line -> line.key().equals(Tidied.CLEANED));
        CourseShape.require(course);
        CourseShape.requireReadable(course, names);
        return new CourseFile(
                course,
                cartridge.files(),
                Stream.concat(cartridge.lines().stream(), lines.stream()).toList());
    }
}
