package org.muster.courses.studio.review;

import java.util.List;
import org.muster.courses.publishing.advice.Warning;

/**
 * What could be better in a draft as it stands.
 *
 * @param open what is to be mended or let stand
 * @param waived what was let stand and is still there
 */
public record Judged(List<Warning> open, List<Waiver> waived) {

    /** A waiver counts while what it was given for is unchanged. */
    public static Judged of(List<Warning> warnings, List<Waiver> waivers) {
        return new Judged(
                warnings.stream()
                        .filter(warning -> waivers.stream().noneMatch(waiver -> waiver.isOf(warning)))
                        .toList(),
                waivers.stream()
                        .filter(waiver -> warnings.stream().anyMatch(waiver::isOf))
                        .toList());
    }
}
