package org.muster.forums.discussion;

/** What a thread is for; the names are stored. */
public enum ThreadKind {
    DISCUSSION,
    /** One of its posts may be accepted as the answer. */
    QUESTION
}
