package org.muster.library.editing;

import org.muster.core.kernel.RuleBroken;

/**
 * What a new version changes.
 *
 * @param note for readers; may be empty for the first version
 * @param small whether it only corrects, so that nobody need read it again
 */
public record Change(String note, boolean small) {

    private static final int LONGEST = 500;

    Change after(boolean publishedBefore) {
        String said = note.strip();
        if (publishedBefore && said.isEmpty()) {
            throw new RuleBroken("library.rule.note");
        }
        if (said.length() > LONGEST) {
            throw new RuleBroken("library.rule.note-long", LONGEST);
        }
        return new Change(said, small);
    }
}
