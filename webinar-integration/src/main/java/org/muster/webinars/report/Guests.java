package org.muster.webinars.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.webinar.OneLine;

/** Who of those with a place a report may mean: by e-mail address first, by name where only one is called so. */
final class Guests {

    private final Map<String, PersonId> byEmail = new HashMap<>();
    private final Map<String, List<PersonId>> byName = new HashMap<>();

    void add(PersonId person, String name, String email) {
        byEmail.put(folded(email), person);
        byName.computeIfAbsent(folded(name), called -> new ArrayList<>()).add(person);
    }

    /** {@link RuleBroken} when nobody is meant, or more than one may be. */
    PersonId meant(ReportLine line) {
        PersonId known = byEmail.get(folded(line.email()));
        if (known != null && !line.email().isEmpty()) {
            return known;
        }
        List<PersonId> called = byName.getOrDefault(folded(line.name()), List.of());
        if (called.size() > 1) {
            throw new RuleBroken("webinars.report.ambiguous", Report.shown(line.name()));
        }
        if (called.isEmpty() || !line.email().isEmpty()) {
            throw new RuleBroken(
                    "webinars.report.unknown", Report.shown(line.email().isEmpty() ? line.name() : line.email()));
        }
        return called.get(0);
    }

    private static String folded(String text) {
        return Normalizer.normalize(OneLine.of(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
