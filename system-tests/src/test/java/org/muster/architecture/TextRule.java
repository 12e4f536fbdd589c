package org.muster.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A rule about the text of a file: finds what is wrong in it, each with its place. */
record TextRule(String name, Function<SourceFile, List<String>> wrong) {

    static TextRule without(String name, String pattern) {
        Pattern found = Pattern.compile(pattern);
        return new TextRule(
                name,
                file -> file.matches(found).stream()
                        .map(match -> file.place() + ": " + match.group())
                        .toList());
    }

    static TextRule atMostLines(int most) {
        return new TextRule("A page has at most " + most + " lines", file -> {
            long lines = file.text().lines().count();
            return lines <= most ? List.of() : List.of(file.place() + " has " + lines + " lines");
        });
    }

    List<String> wrongIn(SourceFile file) {
        return wrong.apply(file);
    }

    @Override
    public String toString() {
        return name;
    }
}
