package org.muster.core.people.invitation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;

/**
 * A line of a list that somebody pasted: {@code Name <address>} as mail programs write it, or {@code name, address} as
 * spreadsheets do.
 *
 * @param number counts from 1, blank lines too, as whoever pasted it counts
 */
public record PastedLine(int number, String text) {

    public static final int MOST = 100;

    private static final Pattern SHAPE = Pattern.compile("(.*?)(?:\\s*<([^<>]*)>|\\s*[,;\\t]\\s*([^,;\\t<>]*))");

    /** The lines that hold something; more than {@link #MOST} are too many for one go. */
    public static List<PastedLine> of(String pasted) {
        String[] lines = pasted.split("\\R", -1);
        List<PastedLine> filled = IntStream.range(0, lines.length)
                .mapToObj(place -> new PastedLine(place + 1, lines[place].strip()))
                .filter(line -> !line.text().isEmpty())
                .toList();
        if (filled.size() > MOST) {
            throw new RuleBroken("people.invitation.too-many", MOST, filled.size());
        }
        return filled;
    }

    public Invitee invitee(Language language) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new RuleBroken("people.invitation.line");
        }
        String email = parts.group(2) == null ? parts.group(3) : parts.group(2);
        return new Invitee(PersonName.written(parts.group(1).replace("\"", "")), new EmailAddress(email), language);
    }
}
