package org.muster.courses.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.muster.core.records.api.Interaction;
import org.muster.core.records.api.Interaction.Component;

/** The record store's way of writing responses and interactions. */
final class Told {

    static final String AND = "[,]";
    static final String TO = "[.]";
    static final String UP_TO = "[:]";
    static final String ANY_CASE = "{case_matters=false}";

    private Told() {}

    static Interaction choice(List<Option> options, String language) {
        String right = String.join(
                AND, options.stream().filter(Option::right).map(Option::id).toList());
        return new Interaction(
                "choice", List.of(right), Map.of("choices", components(options, Option::id, Option::text, language)));
    }

    static <T> List<Component> components(
            Collection<T> things, Function<T, String> id, Function<T, String> text, String language) {
        return things.stream()
                .map(thing -> new Component(id.apply(thing), Map.of(language, text.apply(thing))))
                .toList();
    }
}
