package org.muster.forums.api;

import java.util.UUID;

/** What a forum belongs to: nobody here knows more of it than its kind and its id. Each subject has one forum. */
public record Subject(Kind kind, UUID id) {

    /** The kinds of subject; the names are stored. */
    public enum Kind {
        /** A group that takes a course together: its members and its trainer meet. */
        COHORT,
        /** A course: its learners and the trainers meet. */
        COURSE,
        /** Nothing but the forum itself: everybody meets whose access level opens it. */
        COMMUNITY
    }
}
