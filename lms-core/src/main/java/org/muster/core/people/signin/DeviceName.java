package org.muster.core.people.signin;

import java.util.List;

/** What a browser says of itself, in two words: {@code Firefox}, {@code Android}. Empty where it does not tell. */
public record DeviceName(String browser, String system) {

    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("iPhone", "iPad", "Android", "Windows", "Mac OS X", "Linux");

    static DeviceName of(String userAgent) {
        String browser = firstIn(userAgent, BROWSERS);
        return new DeviceName(
                switch (browser) {
                    case "Edg" -> "Edge";
                    case "OPR" -> "Opera";
                    default -> browser;
                },
                firstIn(userAgent, SYSTEMS).replace("Mac OS X", "macOS"));
    }

    private static String firstIn(String text, List<String> words) {
        return words.stream().filter(text::contains).findFirst().orElse("");
    }
}
