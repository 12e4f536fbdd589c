package org.muster.courses.exchange.cartridge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a cartridge, found by what its pages call them. */
record PackedFiles(Map<String, byte[]> files) {

    private static final String BASE = "$IMS-CC-FILEBASE$";

    Optional<byte[]> at(String name) {
        return Optional.ofNullable(files.get(plain(decoded(name))));
    }

    /** What a page names: beside itself, from the root, or in the folder where some systems keep files. */
    Optional<byte[]> named(String page, String address) {
        String asked = decoded(address).replaceFirst("[?#].*$", "");
        String file = asked.replace(BASE, "").replaceFirst("^/+", "");
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return Stream.of(folder + file, file, "web_resources/" + file)
                .map(PackedFiles::plain)
                .flatMap(path -> Stream.ofNullable(files.get(path)))
                .findFirst();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    private static String plain(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
