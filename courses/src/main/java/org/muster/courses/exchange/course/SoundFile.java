package org.muster.courses.exchange.course;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.xml.SafeXml;
import org.muster.courses.exchange.xml.Xml;
import org.w3c.dom.Node;

/** Whether a file is what its name says, and can do nothing by itself. */
final class SoundFile {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,149}");
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "set", "animate");

    private SoundFile() {}

    static void require(String name, byte[] content) {
        if (!NAME.matcher(name).matches() || !isAsNamed(name, content)) {
            throw new RuleBroken("exchange.course.file.refused", name);
        }
    }

    private static boolean isAsNamed(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png" -> begins(content, 0, "\u0089PNG");
            case "jpg", "jpeg" -> begins(content, 0, "\u00FF\u00D8\u00FF");
            case "webp" -> begins(content, 8, "WEBP");
            case "vtt" -> begins(content, 0, "WEBVTT") || begins(content, 3, "WEBVTT");
            case "mp4" -> begins(content, 4, "ftyp");
            case "webm" -> begins(content, 0, "\u001A\u0045\u00DF\u00A3");
            case "svg" -> isStill(SafeXml.read(content));
            default -> false;
        };
    }

    private static boolean begins(byte[] content, int at, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + wanted.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** A drawing that runs nothing and fetches nothing. */
    private static boolean isStill(Xml root) {
        return root.is("svg") && isPlain(root) && root.all().allMatch(SoundFile::isPlain);
    }

    private static boolean isPlain(Xml element) {
        var all = element.element().getAttributes();
        return !ACTIVE.contains(element.name())
                && IntStream.range(0, all.getLength()).mapToObj(all::item).allMatch(SoundFile::isPlain);
    }

    private static boolean isPlain(Node attribute) {
        String name = attribute.getNodeName().toLowerCase(Locale.ROOT);
        String value = attribute.getNodeValue().strip().toLowerCase(Locale.ROOT);
        boolean leadsOut = name.endsWith("href") && !value.startsWith("#");
        return !name.startsWith("on") && !leadsOut && !value.contains("javascript:");
    }
}
