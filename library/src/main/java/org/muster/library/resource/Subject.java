package org.muster.library.resource;

import java.util.List;

/**
 * What a resource is about and whom it is for.
 *
 * @param topics simple words such as {@code response-levels}, as filters offer them
 * @param sectors simple words; {@code all} for everybody
 * @param regions simple words; {@code all} for everywhere
 * @param audience in words: "Team leaders"
 * @param related addresses of what belongs to it in other rooms, such as {@code /courses/act-awareness}
 */
public record Subject(
        List<String> topics, List<String> sectors, List<String> regions, String audience, List<String> related) {

    public static Subject none() {
        return new Subject(List.of(), List.of(), List.of(), "", List.of());
    }

    Subject tidied() {
        return new Subject(
                Tags.tidied(topics),
                Tags.tidied(sectors),
                Tags.tidied(regions),
                Limits.within(Limits.LINE, "library.rule.line-long", audience),
                Tags.addresses(related));
    }
}
